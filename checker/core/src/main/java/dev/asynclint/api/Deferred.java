package dev.asynclint.api;

import java.util.List;

/**
 * The call gives a publisher in which something waits: it holds the thread of whoever subscribes.
 *
 * @param kind what it waits for, as in {@link Blocking}
 * @param via the calls that lead to the wait, which is the last
 */
public record Deferred(MethodPattern pattern, String kind, List<String> via, Origin origin)
        implements Fact, SymbolFact {}
