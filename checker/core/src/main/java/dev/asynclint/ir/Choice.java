package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/**
 * One of several values: {@code ?:} or a switch expression. Exactly one branch is evaluated.
 *
 * @param condition the condition or selector
 * @param branches an {@link Expr} per branch, or a {@link Block} whose {@link Jump}s of kind YIELD carry the value
 */
public record Choice(Span span, Expr condition, List<Node> branches, TypeRef type) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(condition);
        branches.forEach(sink);
    }
}
