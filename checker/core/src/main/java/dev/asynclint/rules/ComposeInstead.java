package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.analysis.Wait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Optional;

/** The fix of {@code f.thenApply(x -> g(x).join())}: {@code f.thenCompose(x -> g(x))}. */
final class ComposeInstead {
    private ComposeInstead() {}

    static List<Fix> of(BodyContext body, Call wait) {
        Optional<Lambda> callback = body.body().enclosingLambda(wait);
        Optional<Expr> awaited = callback.flatMap(code -> awaited(wait, body));
        if (awaited.isEmpty()
                || !isOnlyResult(wait, callback.get())
                || !(body.useOf(callback.get()) instanceof Use.Argument handed)
                || handed.index() != 0) {
            return List.of();
        }
        Call step = handed.call();
        Expr future = awaited.get();
        Optional<String> flat = Flat.of(step, future.type(), body);
        if (flat.isEmpty()) {
            return List.of();
        }
        String path = body.path();
        CharSequence text = body.text();
        Span rest = new Span(future.span().end(), wait.span().end());
        String composing = flat.get();
        if (!text.subSequence(rest.start(), rest.end()).toString().strip().startsWith(".")) {
            return List.of();
        }
        return List.of(new Fix(
                "Use `%s` instead of waiting".formatted(composing),
                isSameType(step, future) ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(path, step.nameSpan(), composing), new Edit(path, rest, "")),
                List.of()));
    }

    /** What is waited for as long as it takes; the wait may be written in parts: {@code await().indefinitely()}. */
    private static Optional<Expr> awaited(Call wait, BodyContext body) {
        boolean endless = wait.args().isEmpty()
                && body.facts(wait)
                        .blocking()
                        .filter(fact -> fact.kind().equals(Wait.FUTURE))
                        .isPresent();
        return endless ? wait.receiver().flatMap(value -> awaitable(value, body)) : Optional.empty();
    }

    private static Optional<Expr> awaitable(Expr value, BodyContext body) {
        if (body.api().isAwaitable(value.type().name())) {
            return Optional.of(value);
        }
        return value instanceof Call part && part.args().isEmpty()
                ? part.receiver()
                        .filter(before -> body.api().isAwaitable(before.type().name()))
                : Optional.empty();
    }

    private static boolean isOnlyResult(Call wait, Lambda callback) {
        List<Expr> results = BodyFacts.results(callback);
        return callback.form() == Lambda.Form.LAMBDA && results.size() == 1 && results.get(0) == wait;
    }

    /** Whether the step gives what the inner future gives, so that nothing around it changes. */
    private static boolean isSameType(Call step, Expr future) {
        return !future.type().args().isEmpty()
                && step.type().args().equals(future.type().args());
    }
}
