package dev.asynclint.analysis;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.function.BiPredicate;

/** Interrupts that a variable holds for a while, until the method or its callers turn it back into an interrupt. */
final class RememberedInterrupts {
    private static final int DEPTH = 3;

    private final ProgramFacts program;
    private final BiPredicate<BodyFacts, Call> restores;

    RememberedInterrupts(ProgramFacts program, BiPredicate<BodyFacts, Call> restores) {
        this.program = program;
        this.restores = restores;
    }

    /** {@code interrupted = true}, where some later {@code if (interrupted)} turns the flag back into an interrupt. */
    boolean isKept(BodyFacts body, Assign assign) {
        return assign.target() instanceof Read flag
                && assign.value() instanceof Literal literal
                && Boolean.TRUE.equals(literal.value())
                && isTurnedBack(body, flag.variable(), DEPTH);
    }

    private boolean isTurnedBack(BodyFacts body, Var flag, int depth) {
        boolean[] found = {false};
        body.body()
                .each(Branch.class, branch -> found[0] |= mentions(branch.condition(), flag) && restores(body, branch));
        return found[0]
                || body.results().stream().anyMatch(result -> isRead(result, flag)) && isToldToCallers(body, depth);
    }

    /** Whether the result of the method says so, and each caller makes an interrupt of it. */
    private boolean isToldToCallers(BodyFacts body, int depth) {
        MethodDecl method = body.body().method();
        List<MethodDecl> callers = depth == 0 ? List.of() : program.outlines().callers(method.ref());
        return !callers.isEmpty()
                && callers.stream()
                        .map(caller -> caller.body().map(program::of).orElseThrow())
                        .allMatch(caller -> caller.calls().stream()
                                .filter(call -> call.target()
                                        .filter(method.ref()::equals)
                                        .isPresent())
                                .allMatch(call -> isTurnedBack(caller, call, depth - 1)));
    }

    /** Follows the result of a call to the statement that it is used in. */
    private boolean isTurnedBack(BodyFacts body, Call call, int depth) {
        for (Node at : body.body().around(call).toList()) {
            if (at instanceof Branch branch) {
                return restores(body, branch);
            }
            if (at instanceof Declare declare) {
                return isTurnedBack(body, declare.variable(), depth);
            }
            if (at instanceof Assign assign) {
                return assign.target() instanceof Read flag && isTurnedBack(body, flag.variable(), depth);
            }
            if (at instanceof Return) {
                return isToldToCallers(body, depth);
            }
            if (!(at instanceof Expr)) {
                return false;
            }
        }
        return false;
    }

    private boolean restores(BodyFacts body, Branch branch) {
        boolean[] found = {false};
        Body.each(branch, Call.class, call -> found[0] |= restores.test(body, call));
        return found[0];
    }

    private static boolean mentions(Node condition, Var variable) {
        boolean[] found = {false};
        Body.each(condition, Read.class, read -> found[0] |= read.variable().equals(variable));
        return found[0];
    }

    private static boolean isRead(Expr value, Var variable) {
        return value instanceof Read read && read.variable().equals(variable);
    }
}
