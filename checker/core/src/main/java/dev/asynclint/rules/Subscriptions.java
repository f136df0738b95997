package dev.asynclint.rules;

import dev.asynclint.ir.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which rule wants to see which kind of node; one walk over a body serves them all. */
public final class Subscriptions {
    private final Map<Class<? extends Node>, List<BiConsumer<Node, BodyContext>>> checks = new HashMap<>();

    /** Calls {@code check} with every node of {@code kind}. */
    public <N extends Node> void each(Class<N> kind, BiConsumer<N, BodyContext> check) {
        checks.computeIfAbsent(kind, k -> new ArrayList<>())
                .add((node, context) -> check.accept(kind.cast(node), context));
    }

    /** Whether nobody asked for anything. */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    /** Shows a node to those who asked for its kind. */
    public void dispatch(Node node, BodyContext context) {
        List<BiConsumer<Node, BodyContext>> wanted = checks.get(node.getClass());
        if (wanted != null) {
            wanted.forEach(check -> check.accept(node, context));
        }
    }
}
