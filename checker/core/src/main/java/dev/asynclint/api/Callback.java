package dev.asynclint.api;

/**
 * That a function which is passed to a method, or a method that is implemented, is run once at most, and when.
 *
 * @param pattern the method that takes the function, or the one that is implemented
 * @param when what has happened before
 */
public record Callback(MethodPattern pattern, When when, Origin origin) implements Fact, SymbolFact {
    public enum When {
        /** Nothing: a thread had time. */
        TASK,
        /** The work has succeeded; it is not run when the work fails. */
        SUCCESS,
        /** The work has failed; it is not run when the work succeeds. */
        FAILURE,
        /** The work has ended, one way or the other. */
        BOTH
    }
}
