package dev.asynclint.rules;

import dev.asynclint.api.Facts;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import java.util.List;
import java.util.Optional;

/** Reports a call about a virtual thread that only means something on platform threads. */
public final class VirtualThreadUnsupportedCall implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "VirtualThreadUnsupportedCall",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a call asks of a virtual thread what only platform threads have");
    private static final String FAILS = "`%s` throws on a virtual thread";
    private static final String USELESS = "`%s` has no effect, or no meaning, on a virtual thread";
    private static final String HINT = "drop the call, or use a platform thread for this work";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(
                facts -> facts.maybe(Trait.Is.FAILS_ON_VIRTUAL) || facts.maybe(Trait.Is.USELESS_ON_VIRTUAL),
                VirtualThreadUnsupportedCall::check);
    }

    private static void check(Call call, BodyContext body) {
        Facts facts = body.facts(call);
        boolean fails = facts.is(Trait.Is.FAILS_ON_VIRTUAL, call);
        if (fails || facts.is(Trait.Is.USELESS_ON_VIRTUAL, call)) {
            String message = (fails ? FAILS : USELESS).formatted(call.name());
            wayToVirtualThread(call, body)
                    .ifPresent(
                            way -> body.reporter().report(body.body(), call.nameSpan(), message, way, List.of(), HINT));
        }
    }

    /** How it is about a virtual thread: the one that it is called on; the current one, where it is called on no other. */
    private static Optional<List<Note>> wayToVirtualThread(Call call, BodyContext body) {
        Expr thread = call.receiver().map(body.facts()::source).orElse(null);
        boolean ofThread = body.api().isSubtype(call.receiverType(), "java.lang.Thread");
        boolean ofCurrent =
                !ofThread || thread instanceof Call made && body.facts(made).is(Trait.Is.NAMES_THREAD, made);
        if (ofCurrent) {
            return OnlyOnVirtual.way(body.program(), body.facts(), call);
        }
        return thread != null && OnThread.isOf(body.program().threads().of(body.facts(), thread), ThreadKind.VIRTUAL)
                ? Optional.of(List.of())
                : Optional.empty();
    }
}
