package dev.asynclint.ir;

import java.util.function.Consumer;

/** A synchronized block. */
public record Sync(Span span, Expr lock, Block body) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(lock);
        sink.accept(body);
    }
}
