package dev.asynclint.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The names under which other tools report the same mistakes. They suppress a finding and select a rule as its own name
 * does, so that code which has been looked at once need not be marked again.
 */
public final class Aliases {
    private static final String ERROR_PRONE = "Error Prone";
    private static final String IDEA = "IntelliJ IDEA";
    private static final String SPOTBUGS = "SpotBugs";
    private static final String SONAR = "SonarQube";
    private static final String INFER = "Infer";

    /** Every name, by tool. Only names that mean the same: a broad one would silence what its author never saw. */
    public static final List<Alias> ALL = List.of(
            of(
                    ERROR_PRONE,
                    "FutureReturnValueIgnored",
                    "UnawaitedFuture",
                    "SwallowedTaskException",
                    "AsyncResultLostInCallback"),
            of(ERROR_PRONE, "InterruptedExceptionSwallowed", "SwallowedInterrupt"),
            of(ERROR_PRONE, "RxReturnValueIgnored", "UnsubscribedPublisher"),
            of(ERROR_PRONE, "WaitNotInLoop", "WaitOutsideLoop"),
            of(ERROR_PRONE, "LockNotBeforeTry", "UnlockNotInFinally"),
            of(ERROR_PRONE, "DeadThread", "ThreadNeverStarted"),
            of("Error Prone Support", "EmptyMonoZip", "TransformOnEmptyPublisher"),
            of("Error Prone Support", "FluxFlatMapUsage", "UnboundedFanOut"),
            of("Baseline", "DangerousCompletableFutureUsage", "ImplicitCommonPool"),
            of(IDEA, "BlockingMethodInNonBlockingContext", "BlockingCallOnEventLoop"),
            of(IDEA, "ReactiveStreamsUnusedPublisher", "UnsubscribedPublisher"),
            of(IDEA, "CallingSubscribeInNonBlockingScope", "SubscribeInsideReactiveMethod"),
            of(IDEA, "BusyWait", "SleepPollingLoop"),
            of(IDEA, "SleepWhileHoldingLock", "BlockingWhileHoldingLock"),
            of(IDEA, "AwaitNotInLoop", "WaitOutsideLoop"),
            of(IDEA, "LockAcquiredButNotSafelyReleased", "UnlockNotInFinally"),
            of(SPOTBUGS, "SWL_SLEEP_WITH_LOCK_HELD", "BlockingWhileHoldingLock"),
            of(SPOTBUGS, "WA_NOT_IN_LOOP", "WaitOutsideLoop"),
            of(SPOTBUGS, "WA_AWAIT_NOT_IN_LOOP", "WaitOutsideLoop"),
            of(SPOTBUGS, "UW_UNCOND_WAIT", "WaitOutsideLoop"),
            of(SPOTBUGS, "UL_UNRELEASED_LOCK", "UnlockNotInFinally"),
            of(SPOTBUGS, "UL_UNRELEASED_LOCK_EXCEPTION_PATH", "UnlockNotInFinally"),
            of(SPOTBUGS, "IJU_ASSERT_METHOD_INVOKED_FROM_RUN_METHOD", "AssertionInDetachedTask"),
            of(SONAR, "java:S2142", "SwallowedInterrupt"),
            of(SONAR, "java:S2274", "WaitOutsideLoop"),
            of(SONAR, "java:S2222", "UnlockNotInFinally"),
            of(SONAR, "java:S2276", "BlockingWhileHoldingLock"),
            of(SONAR, "java:S2186", "AssertionInDetachedTask"),
            of(SONAR, "java:S6906", "PinnedVirtualThread"),
            of(SONAR, "java:S6809", "SpringAsyncMisuse"),
            of(INFER, "ARBITRARY_CODE_EXECUTION_UNDER_LOCK", "CompletionUnderLock"),
            of("Android Lint", "RxJava2SubscribeMissingOnError", "SubscribeWithoutErrorHandler"));

    private static final List<String> SONAR_PREFIXES = List.of("java:", "squid:", "");

    private Aliases() {}

    /**
     * A name that a tool gave.
     *
     * @param rules names of our rules that report the same
     */
    public record Alias(String tool, String name, List<String> rules) {
        /** Whether it is written like this: {@code java:S2142}, by Sonar's older key {@code squid:S2142}, or bare. */
        boolean isWritten(String text) {
            if (!tool.equals(SONAR)) {
                return text.equals(name);
            }
            String number = name.substring(name.indexOf(':') + 1);
            return text.endsWith(number) && SONAR_PREFIXES.contains(text.substring(0, text.length() - number.length()));
        }
    }

    private static Alias of(String tool, String name, String... rules) {
        return new Alias(tool, name, List.of(rules));
    }

    /** Names of our rules that report what others call so; empty when nobody does. */
    public static List<String> rulesCalled(String text) {
        List<String> rules = new ArrayList<>();
        for (Alias alias : ALL) {
            if (alias.isWritten(text)) {
                rules.addAll(alias.rules());
            }
        }
        return rules;
    }

    /** What others call a rule. */
    public static List<Alias> of(String rule) {
        return ALL.stream().filter(alias -> alias.rules().contains(rule)).toList();
    }
}
