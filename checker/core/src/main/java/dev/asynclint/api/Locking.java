package dev.asynclint.api;

/**
 * What a call does with a lock that a thread holds.
 *
 * @param pattern the method
 * @param does what it does
 */
public record Locking(MethodPattern pattern, Does does, Origin origin) implements Fact, SymbolFact {
    public enum Does {
        /** The thread holds the lock from here on; others wait for it. */
        TAKES,
        /** The thread holds the lock from here on if the call gives {@code true}. */
        TRIES,
        /** The thread holds the lock from here on, with others who do the same. */
        JOINS,
        /** The lock is free again. */
        RELEASES,
        /** It waits, and gives back for that time the lock that it belongs to. */
        YIELDS,
        /** The lock that it gives is one that several threads hold at once. */
        SHARES
    }
}
