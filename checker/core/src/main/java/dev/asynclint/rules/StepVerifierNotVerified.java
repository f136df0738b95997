package dev.asynclint.rules;

import dev.asynclint.api.Helper;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Optional;

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
        boolean unfinished = is(Trait.Is.UNFINISHED, call.type().name(), body);
        if (!unfinished && !is(Trait.Is.UNCHECKED, call.type().name(), body)
                || call.isConstruction()
                || !Dropped.isLost(call, body)
                || Dropped.isAllowed(call, body)) {
            return;
        }
        if (unfinished) {
            if (is(Trait.Is.UNFINISHED, call.receiverType(), body) && Dropped.isHeldElsewhere(call, body)) {
                return;
            }
            body.report(
                    call.nameSpan(),
                    "`%s` only describes the check: nothing runs, and nothing is checked".formatted(call.name()),
                    "end it with a call that runs the check, such as `verifyComplete()` or `until(…)`",
                    verified(call, body));
        } else if (!is(Trait.Is.UNCHECKED, call.receiverType(), body)
                && call.args().stream().noneMatch(Read.class::isInstance)) {
            body.report(
                    call.nameSpan(),
                    "`%s` collects what comes, and no assertion looks at it".formatted(call.name()),
                    "await the end and assert what was collected");
        }
    }

    /** The call that makes the check; where the chain does not say how all ends, well, which may not be meant. */
    private static List<Fix> verified(Call call, BodyContext body) {
        Draft draft = new Draft(body);
        String type = call.type().name();
        Optional<String> end = draft.name(Helper.Role.END, type);
        Optional<String> last = end.or(() -> draft.name(Helper.Role.SUCCESS, type));
        if (last.isEmpty() || !body.useOf(call).isDiscarded() || call.receiver().isEmpty()) {
            return List.of();
        }
        String between = body.text()
                .subSequence(call.receiver().get().span().end(), call.nameSpan().start())
                .toString();
        String step = (between.isBlank() || !between.strip().equals(".") ? "." : between) + last.get() + "()";
        return List.of(new Fix(
                "End it with `%s()`".formatted(last.get()),
                end.isPresent() ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW,
                List.of(Layout.of(body).insert(call.span().end(), step)),
                List.of()));
    }

    private static boolean is(Trait.Is what, String type, BodyContext body) {
        return body.api().traitsOfType(type).contains(what);
    }
}
