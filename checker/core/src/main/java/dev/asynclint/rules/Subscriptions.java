package dev.asynclint.rules;

import dev.asynclint.api.Facts;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What a body rule wants to see: all nodes of a kind, or the calls of which the model says something that the rule is
 * about. Most calls are none of these, and cost nothing.
 */
public final class Subscriptions {
    private final List<Wish> wishes = new ArrayList<>();

    /**
     * A wish of a rule.
     *
     * @param about which calls, where it is for calls; whether such a one comes is asked once for all that have the same
     *     facts
     * @param check takes nodes of the kind alone
     */
    public record Wish(
            Class<? extends Node> kind, Predicate<Facts> about, BiConsumer<? super Node, BodyContext> check) {}

    /** Calls {@code check} with every node of {@code kind}. */
    public <N extends Node> void each(Class<N> kind, BiConsumer<N, BodyContext> check) {
        add(kind, facts -> true, check);
    }

    /** Calls {@code check} with every call of which the model says such things. */
    public void calls(Predicate<Facts> about, BiConsumer<Call, BodyContext> check) {
        add(Call.class, about, check);
    }

    private <N extends Node> void add(Class<N> kind, Predicate<Facts> about, BiConsumer<N, BodyContext> check) {
        wishes.add(new Wish(kind, about, (node, body) -> check.accept(kind.cast(node), body)));
    }

    /** In the order in which they were made. */
    public List<Wish> wishes() {
        return wishes;
    }
}
