package dev.asynclint.ir;

import java.util.function.Consumer;

/** Throws a value. */
public record Throw(Span span, Expr value) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(value);
    }
}
