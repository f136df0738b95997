package dev.asynclint.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A piece of code as a value: lambda, method reference, or anonymous class whose only member is the one method that it
 * must implement. A method reference has synthetic parameters and a {@link Call} as body.
 *
 * @param form how it is written: fixes need to know, rules do not
 * @param type the functional interface; {@link TypeRef#UNKNOWN} where the front end does not know
 * @param implemented the interface's method, empty when unknown
 * @param params its parameters
 * @param body an {@link Expr} or a {@link Block}
 */
public record Lambda(Span span, Form form, TypeRef type, Optional<MethodRef> implemented, List<Var> params, Node body)
        implements Expr {
    public enum Form {
        LAMBDA,
        METHOD_REFERENCE,
        ANONYMOUS_CLASS
    }

    /** What becomes of the value of an expression body or of a {@code return}. */
    public enum Result {
        DISCARDED,
        RETURNED,
        UNKNOWN
    }

    public Result result() {
        if (implemented.isEmpty()) {
            return Result.UNKNOWN;
        }
        return implemented.get().returnType().equals("void") ? Result.DISCARDED : Result.RETURNED;
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        sink.accept(body);
    }
}
