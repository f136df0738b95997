package dev.asynclint.cli.runtime;

import java.util.List;
import java.util.Set;

/**
 * A thread that was seen waiting.
 *
 * @param rule the rule that is about such threads
 * @param what what it waited in: {@code Thread.sleep}; empty when the log does not say
 * @param thread its name; empty when the log does not say
 * @param frames innermost first
 */
record BlockedStack(String rule, String what, String thread, List<Frame> frames) {
    /**
     * A line of a stack trace.
     *
     * @param type binary name of the class
     * @param line from 1; 0 when unknown
     */
    record Frame(String type, String method, int line) {}

    /** BlockHound can be told to watch the common pool like an event loop; its stacks look the same. */
    private static final Set<String> BLOCKED = Set.of("BlockingCallOnEventLoop", "BlockingInCommonPool");

    boolean isAbout(String other) {
        return rule.equals(other) || BLOCKED.contains(rule) && BLOCKED.contains(other);
    }
}
