package dev.asynclint.ir;

import java.util.function.Consumer;

/**
 * A comparison by operator.
 *
 * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
 */
public record Compare(Span span, String operator, Expr left, Expr right) implements Expr {
    @Override
    public TypeRef type() {
        return TypeRef.BOOLEAN;
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(left);
        sink.accept(right);
    }
}
