package dev.asynclint.rules;

import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Facts;
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
        on.each(Call.class, UnawaitedFuture::check);
    }

    private static void check(Call call, BodyContext body) {
        if (call.isConstruction() || !body.useOf(call).isDiscarded()) {
            return;
        }
        Facts facts = body.facts(call);
        if (!isRunning(facts) || facts.drop().filter(Drop::isTaskHandover).isPresent()) {
            return;
        }
        if (Dropped.isAllowed(call, body)
                || Dropped.isFluent(call, body)
                || Dropped.isHandledInChain(call, body)
                || Dropped.maySetUpMock(call, body)
                || continuesSharedFuture(call, body)
                || startsTask(call, body) && Tasks.reportsItself(call, body)) {
            return;
        }
        body.report(
                call.nameSpan(),
                "nobody awaits the result of `%s`, so its failure is lost".formatted(call.name()),
                HINT);
    }

    /**
     * Whether the call adds a step to a future that somebody else holds too: a parameter, a field, {@code this}, or a
     * local that is used again. That future's failure is not lost with the step.
     */
    private static boolean continuesSharedFuture(Call call, BodyContext body) {
        if (!body.api().isAwaitable(call.receiverType())
                || call.target().orElseThrow().isStatic()) {
            return false;
        }
        return call.receiver().isEmpty() || Dropped.isHeldElsewhere(call, body);
    }

    private static boolean startsTask(Call call, BodyContext body) {
        return body.program().places().isHandedOver(call, 0);
    }

    private static boolean isRunning(Facts facts) {
        return facts.result()
                .filter(result -> result.start() == Awaitable.Start.EAGER && result.report() == Awaitable.Report.YES)
                .isPresent();
    }
}
