package dev.asynclint.rules;

import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;

/** Places in catch clauses. */
final class Clauses {
    private static final int CATCH = "catch".length();

    private Clauses() {}

    /** The word {@code catch}, where a report about the clause points. */
    static Span keyword(Try.Catch clause) {
        return new Span(clause.span().start(), clause.span().start() + CATCH);
    }
}
