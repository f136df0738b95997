package dev.asynclint.api;

/**
 * A call that says that a future is complete, so that waiting for it does not wait.
 *
 * @param of which future
 */
public record Completes(MethodPattern pattern, Of of, Origin origin) implements Fact, SymbolFact {
    public enum Of {
        /** The one it gives is complete from the start. */
        RESULT,
        /** The one it is called on is complete if the call gives {@code true}. */
        RECEIVER,
        /** Those it is given are complete when the one it gives is. */
        ARGUMENTS,
        /** In the body of what overrides or implements the method, {@code this} and the parameters are complete. */
        INSIDE,
        /** The one that is given or called on, and the one it gives, are complete after some time at the latest. */
        IN_TIME
    }
}
