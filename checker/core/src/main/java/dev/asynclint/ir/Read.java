package dev.asynclint.ir;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A variable's value. As the target of an {@link Assign} it names the variable instead.
 *
 * @param receiver the object whose field is read ({@code order.total}); empty for locals, statics and unqualified fields
 */
public record Read(Span span, Var variable, Optional<Expr> receiver, TypeRef type) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        receiver.ifPresent(sink);
    }
}
