package dev.asynclint.api;

import java.util.OptionalInt;

/**
 * The argument is evaluated on the caller, at once, whatever the chain says later.
 *
 * @param arg which argument; empty: all
 */
public record Eager(MethodPattern pattern, OptionalInt arg, Origin origin) implements Fact, SymbolFact {}
