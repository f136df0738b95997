package dev.asynclint.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A try statement.
 *
 * @param resources the resources in order: {@link Declare} of a RESOURCE variable, or {@link Eval} of a read
 * @param closes the implicit {@code close()} calls that run after the body, last resource first; they have the span of
 *     their resource
 * @param catches the catch clauses in order
 * @param finalizer the finally block
 */
public record Try(
        Span span, List<Stmt> resources, Block body, List<Call> closes, List<Catch> catches, Optional<Block> finalizer)
        implements Stmt {

    /**
     * A catch clause.
     *
     * @param span the whole clause
     * @param variable the caught exception; its type is the first alternative
     * @param types the alternatives, in order
     */
    public record Catch(Span span, Var variable, List<TypeRef> types, Block body) {}

    @Override
    public void forEachChild(Consumer<? super Node> sink) {
        resources.forEach(sink);
        sink.accept(body);
        closes.forEach(sink);
        catches.forEach(clause -> sink.accept(clause.body()));
        finalizer.ifPresent(sink);
    }
}
