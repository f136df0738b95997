package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/** String concatenation that is not constant, flattened: {@code a + b + c} has three operands. */
public record Concat(Span span, List<Expr> operands) implements Expr {
    @Override
    public TypeRef type() {
        return TypeRef.STRING;
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        operands.forEach(sink);
    }
}
