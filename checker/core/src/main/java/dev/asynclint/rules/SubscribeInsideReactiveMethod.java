package dev.asynclint.rules;

import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;

/** Reports a subscription by hand where the work could be part of the chain around it. */
public final class SubscribeInsideReactiveMethod implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SubscribeInsideReactiveMethod",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "work is subscribed to by hand inside a chain, and so cut off from its failure, context and cancellation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, SubscribeInsideReactiveMethod::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.SUBSCRIBES, call) || Reasons.areGiven(call, body.body())) {
            return;
        }
        Subscribing.chainAround(call, body)
                .ifPresent(chain -> body.report(
                        call.nameSpan(),
                        "`%s` cuts this work off from the chain of `%s`: its failure and cancellation are lost"
                                .formatted(call.name(), chain),
                        "make it a step of the chain, with `flatMap`, `then` or `delayUntil`"));
    }
}
