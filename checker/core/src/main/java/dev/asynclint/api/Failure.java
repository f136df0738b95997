package dev.asynclint.api;

/**
 * What a call has to do with the failure of asynchronous work.
 *
 * @param pattern the method, or a whole type
 * @param does what happens to the failure
 * @param wraps whether the stage that the call returns fails with, or the call itself throws, a wrapper around the failure
 */
public record Failure(MethodPattern pattern, Does does, boolean wraps, Origin origin) implements Fact, SymbolFact {
    public enum Does {
        /** It goes on as it is. */
        PASSES,
        /** It goes on, and a function that is passed is given it. */
        SHOWS,
        /** A function that is passed is given it, and what the function gives takes its place. */
        REPLACES,
        /** Something takes its place, and nobody is given it. */
        HIDES,
        /** Only some failures are treated by what follows. */
        SELECTS,
        /** The call itself does not throw. */
        NEVER_FAILS,
        /** The task that is passed is run again and again, until it throws. */
        ENDS_RUNS
    }
}
