package dev.asynclint.ir;

import java.util.function.Consumer;

/**
 * A constant: a literal, a folded constant expression, a read of a constant variable or an enum constant.
 *
 * @param value a boxed primitive or a String; the simple name of an enum constant or of the type of a class literal;
 *     {@code null} for {@code null}
 * @param name the variable that it was read from, with the binary name of its class: {@code acme.Codes.BUSY}; empty for
 *     what is written there
 */
public record Literal(Span span, Object value, TypeRef type, String name) implements Expr {
    public Literal(Span span, Object value, TypeRef type) {
        this(span, value, type, "");
    }

    @Override
    public void forEachChild(Consumer<? super Node> sink) {}
}
