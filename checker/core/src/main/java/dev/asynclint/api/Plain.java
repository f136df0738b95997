package dev.asynclint.api;

import java.util.Optional;

/**
 * A call that takes what it is given, or what its function gives, as a plain value: nobody awaits an awaitable there.
 *
 * @param flat the method of the same type that takes an awaitable there and awaits it, where there is one
 * @param of binary name of the type that {@code flat} takes
 */
public record Plain(MethodPattern pattern, Optional<String> flat, Optional<String> of, Origin origin)
        implements Fact, SymbolFact {}
