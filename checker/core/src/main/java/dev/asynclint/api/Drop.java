package dev.asynclint.api;

import java.util.Optional;

/**
 * Whether the result of a call may be dropped.
 *
 * @param ignorable whether it may
 * @param level how much it matters
 * @param condition what must hold for the fact: {@link #USES_THROWABLE} or {@link #RETURNS_RECEIVER}
 * @param isTaskHandover whether the call hands a task to an executor, so that the result is the only way to its failure
 */
public record Drop(
        MethodPattern pattern,
        boolean ignorable,
        Level level,
        Optional<String> condition,
        boolean isTaskHandover,
        Origin origin)
        implements Fact, SymbolFact {
    /** The condition that a function passed to the call uses the throwable it is given. */
    public static final String USES_THROWABLE = "lambda-uses-throwable";

    /**
     * The call returns the value it is called on: it may be dropped if that value is kept, or came from a call whose
     * result may be dropped.
     */
    public static final String RETURNS_RECEIVER = "returns-receiver";

    public enum Level {
        NORMAL,
        LOW,
        OPT_IN
    }
}
