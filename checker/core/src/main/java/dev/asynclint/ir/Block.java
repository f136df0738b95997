package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/** Statements in order. */
public record Block(Span span, List<Stmt> statements) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        statements.forEach(sink);
    }
}
