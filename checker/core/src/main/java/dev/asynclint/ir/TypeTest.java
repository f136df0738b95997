package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/**
 * {@code value instanceof T}, with or without a pattern.
 *
 * @param tested the type tested for
 * @param bindings the variables that the pattern binds
 */
public record TypeTest(Span span, Expr value, TypeRef tested, List<Var> bindings) implements Expr {
    @Override
    public TypeRef type() {
        return TypeRef.BOOLEAN;
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(value);
    }
}
