package dev.asynclint.ir;

import java.util.Optional;
import java.util.function.Consumer;

/** A local variable with its initial value, if any. {@code int a = 1, b = 2;} is two of these. */
public record Declare(Span span, Var variable, Optional<Expr> init) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        init.ifPresent(sink);
    }
}
