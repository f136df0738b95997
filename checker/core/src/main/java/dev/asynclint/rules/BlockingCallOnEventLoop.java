package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import java.util.List;

/** Reports a call that can block, directly or through other calls, in code that runs on an event loop. */
public final class BlockingCallOnEventLoop extends BlockedThread {
    static final RuleInfo INFO = new RuleInfo(
            "BlockingCallOnEventLoop",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "code that runs on an event loop blocks, so every connection of that loop waits");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean protects(Running.On running) {
        return running.mustNotBlock();
    }

    @Override
    List<Fix> fixes(BodyContext body, Call call, boolean waitsItself) {
        List<Fix> composed = waitsItself ? ComposeInstead.of(body, call) : List.of();
        return composed.isEmpty() ? Elsewhere.workers(call, body) : composed;
    }

    @Override
    Once once() {
        return Once.PER_TASK;
    }
}
