package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/**
 * Any other statement, with its evaluated children in order.
 *
 * @param what {@code assert}, {@code label:NAME}, {@code class}, {@code error}
 */
public record OpaqueStmt(Span span, String what, List<Node> children) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        children.forEach(sink);
    }
}
