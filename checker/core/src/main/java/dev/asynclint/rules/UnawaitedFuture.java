package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;

/** Reports an asynchronous result that nobody awaits, so its failure is never seen. */
public final class UnawaitedFuture implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnawaitedFuture",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "an asynchronous result is dropped, so nobody learns when it fails");

    private static final String HINT = "return it, combine it with the next step, or handle its failure";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.result().isPresent(), UnawaitedFuture::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.useOf(call).isDiscarded()
                || Callbacks.discarding(call, body).isPresent()
                || !Losses.losesFailure(call, body)
                || PromiseNotAlwaysCompleted.speaksOf(call, body)) {
            return;
        }
        body.report(
                call.nameSpan(),
                "nobody awaits the result of `%s`, so its failure is lost".formatted(call.name()),
                HINT,
                Logged.atTheEnd(call, body));
    }
}
