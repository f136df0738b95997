package dev.asynclint.ir;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Leaves a loop, a round of it, a switch or a labelled statement. A {@code break} that only ends a switch group is not
 * kept.
 *
 * @param label the label named, if any
 * @param value the value of a {@code yield}
 */
public record Jump(Span span, Kind kind, Optional<String> label, Optional<Expr> value) implements Stmt {
    public enum Kind {
        BREAK,
        CONTINUE,
        YIELD
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        value.ifPresent(sink);
    }
}
