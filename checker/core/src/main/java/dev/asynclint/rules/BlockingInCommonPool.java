package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import java.util.List;
import java.util.Set;

/** Reports a wait for the network, a database, a future or a timer in work of the common pool. */
public final class BlockingInCommonPool extends BlockedThread {
    static final RuleInfo INFO = new RuleInfo(
            "BlockingInCommonPool",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "work of the common pool blocks, so everybody else's work in that pool waits");

    /** Files are quick as a rule; a wait for a task of the pool runs other tasks meanwhile. */
    private static final Set<String> HARMLESS = Set.of("file-io", "stream-io", "fork-join");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean protects(Running.On running) {
        return running.kind().name().equals(ThreadKind.COMMON_POOL)
                && running.policy() == running.kind().policy();
    }

    @Override
    boolean minds(Wait wait) {
        return !HARMLESS.contains(wait.kind());
    }

    @Override
    String hint(Wait wait) {
        return "pass an executor of your own whose threads may block, or use the asynchronous form";
    }

    @Override
    Once once() {
        return Once.PER_TASK;
    }

    @Override
    List<Fix> fixes(BodyContext body, Call call, boolean waitsItself) {
        List<Fix> composed = waitsItself ? ComposeInstead.of(body, call) : List.of();
        return composed.isEmpty() ? Elsewhere.executorOf(call, body) : composed;
    }
}
