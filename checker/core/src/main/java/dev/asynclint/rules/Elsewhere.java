package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Helper;
import dev.asynclint.api.Runs;
import dev.asynclint.api.Switch;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import java.util.List;
import java.util.Optional;

/** Fixes that move blocking code to a thread that may wait. What comes after it moves, too, so somebody must look. */
final class Elsewhere {
    private static final String EXECUTOR = "java.util.concurrent.Executor";
    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final String ASYNC = "Async";

    private Elsewhere() {}

    /** The step of a chain that is given the code, or that makes the chain of it, moves to the library's workers. */
    static List<Fix> workers(Node code, BodyContext body) {
        Optional<Call> step = step(code, body);
        if (step.isEmpty()) {
            return List.of();
        }
        for (Runs runs : body.facts(step.get()).runs()) {
            ThreadKind.Resolve resolve = body.api().threadKind(runs.on()).resolve();
            if (resolve == ThreadKind.Resolve.UPSTREAM) {
                return step.get().receiver().flatMap(before -> chainBefore(before, body)).stream()
                        .flatMap(before -> insert(before, Switch.When.DOWNSTREAM, step, body).stream())
                        .toList();
            }
            if (resolve == ThreadKind.Resolve.SUBSCRIPTION) {
                return insert(step.get(), Switch.When.UPSTREAM, Optional.empty(), body).stream()
                        .toList();
            }
        }
        return List.of();
    }

    /** The call that is given the function which decides the thread of the code. */
    private static Optional<Call> step(Node code, BodyContext body) {
        return body.program().places().region(body.facts(), code).start().flatMap(task -> Callbacks.taker(task, body));
    }

    /** The chain itself, where a step is written in parts: {@code onItem().transform(…)}. */
    private static Optional<Expr> chainBefore(Expr before, BodyContext body) {
        Expr at = before;
        while (body.api().helper(Helper.Role.WORKERS, at.type().name()).isEmpty()) {
            if (!(at instanceof Call part) || part.receiver().isEmpty()) {
                return Optional.empty();
            }
            at = part.receiver().get();
        }
        return Optional.of(at);
    }

    /** Puts a step after {@code chain}, on a line of its own where the next step has one. */
    private static Optional<Fix> insert(Expr chain, Switch.When when, Optional<Call> next, BodyContext body) {
        String type = chain.type().name();
        Optional<String> move = body.api().moveTo(type, when);
        Draft draft = new Draft(body);
        Optional<String> workers = draft.call(Helper.Role.WORKERS, type, "");
        if (move.isEmpty() || workers.isEmpty()) {
            return Optional.empty();
        }
        int end = chain.span().end();
        int dot = end;
        while (next.isPresent() && Character.isWhitespace(body.text().charAt(dot))) {
            dot++;
        }
        if (next.isPresent() && body.text().charAt(dot) != '.') {
            return Optional.empty();
        }
        String step = "%s.%s(%s)".formatted(body.text().subSequence(end, dot), move.get(), workers.get());
        return Optional.of(new Fix(
                "Move it to threads that may wait",
                Fix.Safety.NEEDS_REVIEW,
                List.of(Layout.of(body).insert(end, step)),
                draft.imports()));
    }

    /** The step of a future that is given the code names the only executor in sight. */
    static List<Fix> executorOf(Node code, BodyContext body) {
        return step(code, body).map(step -> executor(step, body)).orElse(List.of());
    }

    /** A step of a future names the only executor in sight. */
    static List<Fix> executor(Call step, BodyContext body) {
        Optional<String> pool = new Draft(body).executor();
        boolean ofFuture = step.target()
                .filter(method -> body.api().isSubtype(method.owner(), STAGE))
                .filter(method -> method.parameters().stream().noneMatch(EXECUTOR::equals))
                .isPresent();
        if (pool.isEmpty() || !ofFuture || step.args().isEmpty() || body.useOf(step) instanceof Use.Other) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        int close = step.span().end() - 1;
        boolean async = step.name().endsWith(ASYNC) || step.target().get().isStatic();
        Fix fix = new Fix(
                "Run it on `%s`".formatted(pool.get()),
                Fix.Safety.NEEDS_REVIEW,
                async
                        ? List.of(layout.insert(close, ", " + pool.get()))
                        : List.of(layout.insert(step.nameSpan().end(), ASYNC), layout.insert(close, ", " + pool.get())),
                List.of());
        return step.args().get(0) instanceof Lambda || async ? List.of(fix) : List.of();
    }
}
