package dev.asynclint.ir;

import java.util.function.Consumer;

/**
 * An assignment, plain or compound. Increments are compound assignments.
 *
 * @param target what is assigned: a {@link Read} of a variable, or an {@link Opaque} for an array element
 */
public record Assign(Span span, Expr target, Expr value, TypeRef type) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(target);
        sink.accept(value);
    }
}
