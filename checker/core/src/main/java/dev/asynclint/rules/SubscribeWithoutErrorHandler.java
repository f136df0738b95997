package dev.asynclint.rules;

import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import java.util.List;

/** Reports a subscription that nobody tells of a failure. */
public final class SubscribeWithoutErrorHandler implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SubscribeWithoutErrorHandler",
            RuleInfo.Group.SWALLOWED,
            Severity.INFO,
            "0.1",
            "a chain is subscribed to, and no step and no consumer is told of its failure");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.SUBSCRIBES), SubscribeWithoutErrorHandler::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.SUBSCRIBES, call)
                || body.isTest()
                || !Subscribing.dropsFailure(call, body)
                || Reasons.areGiven(call, body.body())
                || Subscribing.chainAround(call, body).isPresent()
                || body.program().outlines().handlesDroppedFailures()) {
            return;
        }
        body.report(
                call.nameSpan(),
                "`%s` has no handler for a failure, so the code that started this never learns of it"
                        .formatted(call.name()),
                "give it a consumer for the failure too, or handle the failure in a step before it",
                call.args().isEmpty()
                        ? call.receiver()
                                .map(chain -> Logged.after(chain, body))
                                .orElse(List.of())
                        : call.args().size() == 1 ? Logged.asLastArgument(call, body) : List.of());
    }
}
