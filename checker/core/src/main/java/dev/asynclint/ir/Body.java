package dev.asynclint.ir;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A lowered method body: the tree, and the parents that records cannot carry themselves. Has identity. */
public final class Body {
    private final MethodDecl method;
    private final List<Var> parameters;
    private final Block root;
    private Map<Node, Node> parents;

    public Body(MethodDecl method, List<Var> parameters, Block root) {
        this.method = method;
        this.parameters = List.copyOf(parameters);
        this.root = root;
    }

    public MethodDecl method() {
        return method;
    }

    public List<Var> parameters() {
        return parameters;
    }

    public Block root() {
        return root;
    }

    /** The node that holds {@code node}, empty for the root. */
    public Optional<Node> parentOf(Node node) {
        return Optional.ofNullable(parent(node));
    }

    private Node parent(Node node) {
        if (parents == null) {
            parents = new IdentityHashMap<>();
            link(root);
        }
        return parents.get(node);
    }

    /** The nodes around {@code node}, from the inside out, without {@code node} itself. */
    public Stream<Node> around(Node node) {
        return Stream.iterate(parent(node), Objects::nonNull, at -> parents.get(at));
    }

    /** As {@link #around}, up to the innermost lambda: what the same function runs. */
    public Stream<Node> aroundInFunction(Node node) {
        return around(node).takeWhile(at -> !(at instanceof Lambda));
    }

    /** The innermost lambda around {@code node}, not {@code node} itself. */
    public Optional<Lambda> enclosingLambda(Node node) {
        for (Node at = parent(node); at != null; at = parents.get(at)) {
            if (at instanceof Lambda lambda) {
                return Optional.of(lambda);
            }
        }
        return Optional.empty();
    }

    /** The innermost loop around {@code node} in the same function. */
    public Optional<Loop> enclosingLoop(Node node) {
        for (Node at = parent(node); at != null && !(at instanceof Lambda); at = parents.get(at)) {
            if (at instanceof Loop loop) {
                return Optional.of(loop);
            }
        }
        return Optional.empty();
    }

    /** The innermost statement around a place that is no block; the place itself where there is none. */
    public Span statementAround(Span place) {
        Span[] innermost = {place};
        each(Stmt.class, statement -> {
            if (!(statement instanceof Block) && statement.span().contains(place)) {
                innermost[0] = statement.span();
            }
        });
        return innermost[0];
    }

    /** Gives every node of a kind to {@code sink}, parents before children, in evaluation order. */
    public <N extends Node> void each(Class<N> kind, Consumer<? super N> sink) {
        each(root, kind, sink);
    }

    /** As {@link #each(Class, Consumer)}, below {@code top} and with it. */
    public static <N extends Node> void each(Node top, Class<N> kind, Consumer<? super N> sink) {
        if (kind.isInstance(top)) {
            sink.accept(kind.cast(top));
        }
        top.forEachChild(child -> each(child, kind, sink));
    }

    private void link(Node node) {
        node.forEachChild(child -> {
            parents.put(child, node);
            link(child);
        });
    }

    @Override
    public String toString() {
        return method.ref().toString();
    }
}
