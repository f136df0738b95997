package dev.asynclint.rules;

import java.util.List;
import java.util.Optional;

/** The list of all rules. */
public final class Rules {
    /** Every rule, by name. */
    public static final List<Rule> ALL = List.of(
            new AbandonedWorkNotCancelled(),
            new AssertionInDetachedTask(),
            new AsyncMethodBlocksCaller(),
            new AsyncResultLostInCallback(),
            new AsyncThenWait(),
            new AwaitResultIgnored(),
            new BlockingCallOnEventLoop(),
            new BlockingInCommonPool(),
            new BlockingInCompletionStage(),
            new BlockingWhileHoldingLock(),
            new CompletionExceptionNotUnwrapped(),
            new CompletionUnderLock(),
            new CountDownNotInFinally(),
            new CpuBoundOnEventLoop(),
            new EagerWorkInReactiveAssembly(),
            new EventLoopPerCall(),
            new ExecutorNotClosed(),
            new FutureAsValue(),
            new ImplicitCommonPool(),
            new LockAcrossAsyncBoundary(),
            new MixedFailurePaths(),
            new NestedFuture(),
            new NullAsyncResult(),
            new PeriodicTaskCanDie(),
            new PinnedVirtualThread(),
            new PooledVirtualThreads(),
            new PromiseNotAlwaysCompleted(),
            new RecursiveMapUpdate(),
            new ResourceClosedBeforeCompletion(),
            new SamePoolDeadlock(),
            new ScopedValueMisuse(),
            new SequentialAwait(),
            new SleepPollingLoop(),
            new SpringAsyncMisuse(),
            new StepVerifierNotVerified(),
            new StructuredScopeMisuse(),
            new SubscribeInsideReactiveMethod(),
            new SubscribeWithoutErrorHandler(),
            new SwallowedAsyncFailure(),
            new SwallowedInterrupt(),
            new SwallowedTaskException(),
            new ThreadBoundContextLost(),
            new ThreadLocalOnVirtualThread(),
            new ThreadNeverStarted(),
            new TransformOnEmptyPublisher(),
            new UnawaitedFuture(),
            new UnawaitedFutureVariable(),
            new UnboundedFanOut(),
            new UnboundedWait(),
            new UnlockNotInFinally(),
            new UnsubscribedPublisher(),
            new VirtualThreadUnsupportedCall(),
            new WaitOutsideLoop());

    private Rules() {}

    public static Optional<Rule> byName(String name) {
        return ALL.stream().filter(rule -> rule.info().name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(rule -> rule.info().name()).toList();
    }
}
