package dev.asynclint.ir;

import java.util.function.Consumer;

/**
 * A node of a lowered body: bound, typed, normalised. Parentheses and casts are gone; method references, anonymous
 * functional classes and lambdas are all {@link Lambda}; constants are folded into {@link Literal}. Nodes have identity:
 * two equal records are two nodes, look-ups go by {@code ==}.
 */
public sealed interface Node permits Expr, Stmt {
    Span span();

    /** The children in evaluation order. */
    void forEachChild(Consumer<? super Node> sink);
}
