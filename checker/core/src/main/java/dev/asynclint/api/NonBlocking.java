package dev.asynclint.api;

/** The call does not block, whatever a more general fact says. */
public record NonBlocking(MethodPattern pattern, Origin origin) implements Fact, SymbolFact {}
