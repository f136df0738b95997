package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/**
 * An if or a switch statement. Exactly one branch is taken: a missing {@code else} or {@code default} is an empty
 * {@link Block} at the end; a switch over old-style groups that fall through repeats the statements fallen into.
 *
 * @param condition the condition or selector
 */
public record Branch(Span span, Expr condition, List<Stmt> branches) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(condition);
        branches.forEach(sink);
    }
}
