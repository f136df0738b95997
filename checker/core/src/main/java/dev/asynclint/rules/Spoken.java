package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.api.Policy;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.ir.Call;
import java.util.Optional;

/** Places about which another rule has more to say than that a wait is long. */
final class Spoken {
    /** The thread kind of code that runs when a stage is complete, on whichever thread completes it. */
    private static final String STAGE = "completer-or-caller";

    private Spoken() {}

    /** Whether a call stands where blocking as such is wrong: on an event loop, in a stage, in a shared pool. */
    static boolean isWhereBlockingIsWrong(Call call, BodyContext body) {
        Running entry = body.program().places().entry(body.body().method());
        Running here =
                entry.around(body.program().places().region(body.facts(), call).running());
        return here == Running.DEFERRED
                || here instanceof Running.On on
                        && speaker(on).filter(body::isOn).isPresent();
    }

    private static Optional<RuleInfo> speaker(Running.On here) {
        if (here.policy() == Policy.NEVER) {
            return Optional.of(BlockingCallOnEventLoop.INFO);
        }
        if (here.kind().name().equals(ThreadKind.COMMON_POOL) && here.policy() == Policy.DISCOURAGED) {
            return Optional.of(BlockingInCommonPool.INFO);
        }
        return here.policy() == Policy.DISCOURAGED || here.kind().name().equals(STAGE)
                ? Optional.of(BlockingInCompletionStage.INFO)
                : Optional.empty();
    }
}
