package dev.asynclint.rules;

import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Read;

/** Reports a check of asynchronous work that is described and never made. */
public final class StepVerifierNotVerified implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "StepVerifierNotVerified",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "a check of asynchronous work is described and never made, so the test passes whatever happens");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, StepVerifierNotVerified::check);
    }

    private static void check(Call call, BodyContext body) {
        if (call.isConstruction() || !Dropped.isLost(call, body) || Dropped.isAllowed(call, body)) {
            return;
        }
        if (is(Trait.Is.UNFINISHED, call.type().name(), body)) {
            if (is(Trait.Is.UNFINISHED, call.receiverType(), body) && Dropped.isHeldElsewhere(call, body)) {
                return;
            }
            body.report(
                    call.nameSpan(),
                    "`%s` is not the end of this check: nothing runs, and nothing is checked".formatted(call.name()),
                    "end it with the call that makes the check, such as `verifyComplete()` or `until(…)`");
        } else if (is(Trait.Is.UNCHECKED, call.type().name(), body)
                && !is(Trait.Is.UNCHECKED, call.receiverType(), body)
                && call.args().stream().noneMatch(Read.class::isInstance)) {
            body.report(
                    call.nameSpan(),
                    "`%s` collects what comes, and no assertion looks at it".formatted(call.name()),
                    "await the end and assert what was collected");
        }
    }

    private static boolean is(Trait.Is what, String type, BodyContext body) {
        return body.api().traitsOfType(type).contains(what);
    }
}
