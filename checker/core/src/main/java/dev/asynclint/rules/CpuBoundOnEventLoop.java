package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.Policy;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Severity;

/** Reports work that keeps a processor busy for long, on an event loop or in a virtual thread's task. */
public final class CpuBoundOnEventLoop extends BlockedThread {
    private static final RuleInfo INFO = new RuleInfo(
            "CpuBoundOnEventLoop",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "code on an event loop or a virtual thread computes for long, so others do not get their turn");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean protects(Running.On running) {
        return running.policy() == Policy.NEVER || running.kind().name().equals(ThreadKind.VIRTUAL);
    }

    @Override
    BlockingPaths paths(ProgramFacts program) {
        return BlockingPaths.toWork(program);
    }

    @Override
    String message(Wait work, String thread) {
        return "`%s` keeps %s busy for long".formatted(work.what(), thread);
    }

    @Override
    String hint(Wait work) {
        return "compute on a pool of platform threads, about as many as there are processors";
    }
}
