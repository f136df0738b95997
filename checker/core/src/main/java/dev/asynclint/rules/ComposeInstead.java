package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fix of {@code f.thenApply(x -> g(x).join())}: {@code f.thenCompose(x -> g(x))}. */
final class ComposeInstead {
    private static final Map<String, String> COMPOSING =
            Map.of("thenApply", "thenCompose", "thenApplyAsync", "thenComposeAsync");

    private ComposeInstead() {}

    static List<Fix> of(BodyFacts body, Call wait) {
        Optional<Lambda> callback = body.body().enclosingLambda(wait);
        if (callback.isEmpty()
                || !wait.name().equals("join")
                || wait.receiver().isEmpty()
                || !wait.receiver().get().type().name().equals("java.util.concurrent.CompletableFuture")
                || !isOnlyResult(wait, callback.get())
                || !(body.uses().of(callback.get()) instanceof Use.Argument handed)
                || handed.index() != 0
                || !COMPOSING.containsKey(handed.call().name())) {
            return List.of();
        }
        Call step = handed.call();
        Expr future = wait.receiver().get();
        String path = Trace.path(body.body());
        CharSequence text = body.body().method().owner().file().text();
        Span rest = new Span(future.span().end(), wait.span().end());
        String composing = COMPOSING.get(step.name());
        if (!text.subSequence(rest.start(), rest.end()).toString().strip().startsWith(".")) {
            return List.of();
        }
        return List.of(new Fix(
                "Use `%s` instead of waiting".formatted(composing),
                isSameType(step, future) ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(path, step.nameSpan(), composing), new Edit(path, rest, "")),
                List.of()));
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
