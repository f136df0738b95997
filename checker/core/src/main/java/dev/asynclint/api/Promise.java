package dev.asynclint.api;

/**
 * What a call has to do with a promise: a future that somebody must complete by hand.
 *
 * @param pattern the method
 * @param does what it does
 * @param runsCallbacks whether completing it runs what others attached to it, on the thread that completes it
 * @param fail the method that completes the promise with an exception; empty where the fact is not about its beginning
 */
public record Promise(MethodPattern pattern, Does does, String fail, boolean runsCallbacks, Origin origin)
        implements Fact, SymbolFact {
    public enum Does {
        /** What it gives is a promise that nobody has completed yet. */
        BEGINS,
        /** It gives such a promise to the function that is passed. */
        OFFERS,
        /** It completes the promise that it is called on, or sees to it that somebody will. */
        COMPLETES
    }

    /** Whether a body that makes such a call must be lowered for it. */
    boolean isInteresting() {
        return does != Does.COMPLETES || runsCallbacks;
    }
}
