package dev.asynclint.rules;

import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import java.util.List;

/** Reports a lazy publisher that is assembled and dropped, so that its work never runs. */
public final class UnsubscribedPublisher implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnsubscribedPublisher",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "a lazy publisher is assembled and dropped, so the work never runs");

    private static final String HINT = "return it, or make it part of a chain that somebody subscribes to";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.result().isPresent(), UnsubscribedPublisher::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!Dropped.isLost(call, body)
                || Callbacks.discarding(call, body).isPresent()
                || !Losses.neverRuns(call, body)) {
            return;
        }
        String message = call.name().equals("subscribe")
                ? "`%s` alone subscribes to nothing, so it never runs"
                : "nobody subscribes to the result of `%s`, so it never runs";
        body.report(call.nameSpan(), message.formatted(call.name()), HINT, fixes(call, body));
    }

    private static List<Fix> fixes(Call call, BodyContext body) {
        List<Fix> kept = assignBack(call, body);
        return kept.isEmpty() ? NextStep.after(call, call, body) : kept;
    }

    /** {@code orders.doOnNext(log)} alone: operators give a new publisher, so keep it in the variable. */
    private static List<Fix> assignBack(Call call, BodyContext body) {
        if (!body.useOf(call).isDiscarded()
                || !(call.receiver().orElse(null) instanceof Read read)
                || !isReassignable(read.variable(), body)
                || !read.type().equals(call.type())) {
            return List.of();
        }
        String name = read.variable().name();
        Span start = new Span(call.span().start(), call.span().start());
        return List.of(new Fix(
                "Keep the result in `%s`".formatted(name),
                Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), start, name + " = ")),
                List.of()));
    }

    /** What a lambda captures must keep its one value. */
    private static boolean isReassignable(Var variable, BodyContext body) {
        return (variable.kind() == Var.Kind.LOCAL || variable.kind() == Var.Kind.PARAMETER)
                && body.reads().of(variable).stream()
                        .allMatch(read -> body.body().enclosingLambda(read).isEmpty());
    }
}
