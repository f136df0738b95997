package dev.asynclint.ir;

import java.util.List;
import java.util.function.Consumer;

/**
 * Any other expression. It keeps its evaluated children in order, so that a call inside anything is still seen.
 *
 * @param what the operator ({@code &&}, {@code ||}, {@code !}, {@code +}, …) or a word: {@code array}, {@code index},
 *     {@code class} (a local class has no children here: its methods are bodies of their own), {@code type} for a type
 *     name in expression position, {@code error} for what could not be lowered
 */
public record Opaque(Span span, String what, List<Node> children, TypeRef type) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        children.forEach(sink);
    }
}
