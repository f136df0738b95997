package dev.asynclint.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Any loop.
 *
 * @param init runs once, before: the initialisers of {@code for}, the iterated expression of for-each (as
 *     {@link Eval}), then the declaration of its variable
 * @param condition evaluated each round; empty when there is none, a for-each has none
 * @param update runs after each round
 * @param atLeastOnce whether the body runs before the condition is first evaluated ({@code do})
 */
public record Loop(
        Span span, List<Stmt> init, Optional<Expr> condition, Stmt body, List<Stmt> update, boolean atLeastOnce)
        implements Stmt {
    /** Whether it iterates over the elements of a value. */
    public boolean isForEach() {
        return condition.isEmpty()
                && init.size() == 2
                && init.get(0) instanceof Eval
                && init.get(1) instanceof Declare variable
                && variable.init().isEmpty();
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        init.forEach(sink);
        condition.ifPresent(sink);
        sink.accept(body);
        update.forEach(sink);
    }
}
