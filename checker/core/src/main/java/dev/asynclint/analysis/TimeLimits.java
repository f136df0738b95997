package dev.asynclint.analysis;

import dev.asynclint.api.Blocking;
import dev.asynclint.api.Completes;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Set;

/** Whether a wait ends after some time at the latest: by its own argument, or because what it waits for does. */
final class TimeLimits {
    private static final int DEPTH = 16;
    private static final Set<String> TIMES = Set.of("java.time.Duration", "java.util.concurrent.TimeUnit");

    private final ProgramFacts program;

    TimeLimits(ProgramFacts program) {
        this.program = program;
    }

    boolean isLimited(BodyFacts body, Call wait, Blocking fact) {
        return fact.timeoutArg().isPresent()
                || wait.target()
                        .filter(method -> method.parameters().stream().anyMatch(TIMES::contains))
                        .isPresent()
                || isLimited(body, wait, DEPTH);
    }

    boolean isLimited(BodyFacts body, Expr future) {
        return isLimited(body, future, DEPTH);
    }

    private boolean isLimited(BodyFacts body, Expr value, int depth) {
        Expr at = body.source(value);
        if (at instanceof Read read) {
            return isLimitedApart(body, read.variable())
                    || depth > 0
                            && program.fieldValue(read.variable())
                                    .filter(field -> isLimited(field.body(), field.value(), depth / 2))
                                    .isPresent();
        }
        if (!(at instanceof Call call)) {
            return false;
        }
        if (limits(call)) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        if (call.receiver().filter(before -> isLimited(body, before, depth - 1)).isPresent()) {
            return true;
        }
        return call.args().stream().anyMatch(arg -> body.source(arg) instanceof Call && isLimited(body, arg, depth - 1))
                || value instanceof Read read && isLimitedApart(body, read.variable())
                || isLimitedInside(call, depth);
    }

    /** {@code reply.orTimeout(1, SECONDS);} as a statement of its own. */
    private boolean isLimitedApart(BodyFacts body, Var future) {
        return body.calls().stream()
                .anyMatch(call -> limits(call)
                        && call.receiver().orElse(null) instanceof Read read
                        && read.variable().equals(future));
    }

    /** A method of the project that gives a future with a limit. */
    private boolean isLimitedInside(Call call, int depth) {
        List<MethodDecl> targets = program.targets(call);
        for (MethodDecl target : targets) {
            BodyFacts callee = program.of(target.body().orElseThrow());
            List<Expr> results = callee.results();
            if (results.isEmpty() || !results.stream().allMatch(result -> isLimited(callee, result, depth / 2))) {
                return false;
            }
        }
        return !targets.isEmpty();
    }

    private boolean limits(Call call) {
        return program.facts(call)
                .completes()
                .filter(Completes.Of.IN_TIME::equals)
                .isPresent();
    }
}
