package dev.asynclint.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A method call or, as a call of {@code <init>}, an object creation.
 *
 * @param span the whole expression; in a chain all calls share a start
 * @param nameSpan the method's name (the type's name for a creation): where reports point
 * @param name the written name, also when the target is unknown; {@code <init>} for a creation
 * @param target the declared method it is bound to, empty when the front end could not resolve it
 * @param receiver the value it is called on; empty for static calls, unqualified calls and creations. {@code this.f()}
 *     and {@code super.f()} read a variable of that kind
 * @param receiverType binary name of the receiver's static type (the declaring type for static and unqualified calls,
 *     the created type for a creation), {@code ?} when unknown
 * @param args the arguments as written; varargs are not packed
 * @param type the instantiated type of the result; for a creation with a class body the anonymous class
 */
public record Call(
        Span span,
        Span nameSpan,
        String name,
        Optional<MethodRef> target,
        Optional<Expr> receiver,
        String receiverType,
        List<Expr> args,
        TypeRef type)
        implements Expr {
    public boolean isCreation() {
        return name.equals(MethodRef.CONSTRUCTOR);
    }

    /** Whether this is a creation, or the call of another constructor at the start of one. */
    public boolean isConstruction() {
        return isCreation() || target.isPresent() && target.get().isConstructor();
    }

    /** Whether this runs the superclass's version: no override can be called. */
    public boolean isSuperCall() {
        return receiver.isPresent()
                && receiver.get() instanceof Read read
                && read.variable().kind() == Var.Kind.SUPER;
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        receiver.ifPresent(sink);
        args.forEach(sink);
    }
}
