package dev.asynclint.api;

import java.util.OptionalInt;

/**
 * An operator that moves stages of a chain to another thread.
 *
 * @param when which stages
 * @param arg index of the argument that decides the thread, where the kind is resolved by argument
 * @param on the thread kind
 */
public record Switch(MethodPattern pattern, When when, OptionalInt arg, String on, Origin origin)
        implements Fact, SymbolFact {
    public enum When {
        /** What comes after it in the chain. */
        DOWNSTREAM,
        /** The whole chain, before and after it; the last one decides. */
        WHOLE,
        /** The source and the subscription side. */
        UPSTREAM,
        /** What comes after it, but only after a timeout. */
        ON_TIMEOUT,
        /** The cancellation. */
        CANCEL
    }
}
