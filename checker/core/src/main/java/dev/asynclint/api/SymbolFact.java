package dev.asynclint.api;

/** What facts about methods and types have in common. */
interface SymbolFact {
    MethodPattern pattern();

    Origin origin();
}
