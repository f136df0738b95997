package dev.asynclint.ir;

import java.util.function.Consumer;

/** An expression statement: the value is dropped. */
public record Eval(Span span, Expr expr) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(expr);
    }
}
