package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.api.Facts;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;

/** Reports a call about a virtual thread that only means something on platform threads. */
public final class VirtualThreadUnsupportedCall implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "VirtualThreadUnsupportedCall",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a call asks of a virtual thread what only platform threads have");
    private static final String FAILS = "`%s` throws on a virtual thread";
    private static final String USELESS = "`%s` has no effect on a virtual thread, or tells nothing of it";
    private static final String HINT = "drop the call, or use a platform thread for this work";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, VirtualThreadUnsupportedCall::check);
    }

    private static void check(Call call, BodyContext body) {
        Facts facts = body.facts(call);
        boolean fails = facts.is(Trait.Is.FAILS_ON_VIRTUAL, call);
        if ((fails || facts.is(Trait.Is.USELESS_ON_VIRTUAL, call)) && isAboutVirtualThread(call, body)) {
            body.report(call.nameSpan(), (fails ? FAILS : USELESS).formatted(call.name()), HINT);
        }
    }

    /** The thread that it is called on; the current one, where it is called on that or on no thread. */
    private static boolean isAboutVirtualThread(Call call, BodyContext body) {
        Expr thread = call.receiver().map(body.facts()::source).orElse(null);
        boolean ofThread = body.api().isSubtype(call.receiverType(), "java.lang.Thread");
        boolean ofCurrent =
                !ofThread || thread instanceof Call made && body.facts(made).is(Trait.Is.NAMES_THREAD, made);
        if (ofCurrent) {
            return isVirtual(body.program()
                    .places()
                    .entry(body.body().method())
                    .around(body.program().places().region(body.facts(), call).running()));
        }
        return thread != null && isVirtual(body.program().threads().of(body.facts(), thread));
    }

    private static boolean isVirtual(Running running) {
        return running instanceof Running.On on && on.kind().name().equals(ThreadKind.VIRTUAL);
    }
}
