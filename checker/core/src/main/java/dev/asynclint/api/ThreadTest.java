package dev.asynclint.api;

/** The call asks which thread it is on, so the code around it is ready for more than one. */
public record ThreadTest(MethodPattern pattern, Origin origin) implements Fact, SymbolFact {}
