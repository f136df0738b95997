package dev.asynclint.ir;

import java.util.Optional;
import java.util.function.Consumer;

/** Leaves the enclosing lambda, or the method where there is none. */
public record Return(Span span, Optional<Expr> value) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        value.ifPresent(sink);
    }
}
