package dev.asynclint.rules;

import dev.asynclint.api.Facts;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;

/** Reports an event loop, client or thread pool that is made anew for each call. */
public final class EventLoopPerCall implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "EventLoopPerCall",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "an event loop, client or thread pool of which an application wants one is made for each call");
    private static final String OFTEN = "`%s` starts threads or opens connections for each round or request";
    private static final String EACH_CALL = "each call of `%s` starts threads or opens connections anew: `%s`";
    private static final String HINT = "make one, share it, and close it when the application ends";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.COSTLY) || facts.maybe(Trait.Is.OWNS_THREADS), EventLoopPerCall::check);
    }

    private static void check(Call call, BodyContext body) {
        Facts facts = body.facts(call);
        boolean costly = facts.is(Trait.Is.COSTLY, call);
        if (!costly && !facts.is(Trait.Is.OWNS_THREADS, call) || body.isTest()) {
            return;
        }
        Lifetime lifetime = Lifetime.of(call, body);
        if (lifetime != Lifetime.LEFT && lifetime != Lifetime.ENDED) {
            return;
        }
        if (PerCall.isCertain(call, body)) {
            body.report(call.nameSpan(), OFTEN.formatted(name(call)), HINT);
        } else if (costly
                && lifetime == Lifetime.LEFT
                && !facts.is(Trait.Is.OWNS_THREADS, call)
                && !PerCall.isPreparation(body)) {
            String method = body.body().method().ref().name();
            body.report(call.nameSpan(), EACH_CALL.formatted(method, name(call)), HINT);
        }
    }

    private static String name(Call call) {
        return call.isCreation() || call.name().equals("build") || call.name().equals("create")
                ? Trace.display(call)
                : call.name();
    }
}
