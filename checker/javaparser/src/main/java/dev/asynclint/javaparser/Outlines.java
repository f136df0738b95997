package dev.asynclint.javaparser;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Lists what bodies mention. The mentions are interned, one per symbol and receiver type. Thread-safe. */
final class Outlines {
    private final ConcurrentMap<Outline.Mention, Outline.Mention> interned = new ConcurrentHashMap<>();

    Outline of(Node root) {
        List<Outline.Mention> calls = new ArrayList<>();
        boolean[] catches = new boolean[1];
        Body.each(root, Node.class, node -> {
            if (node instanceof Call call) {
                Outline.Mention mention = new Outline.Mention(call.name(), call.target(), call.receiverType());
                Outline.Mention known = interned.putIfAbsent(mention, mention);
                calls.add(known == null ? mention : known);
            } else if (node instanceof Try attempt && !attempt.catches().isEmpty()) {
                catches[0] = true;
            }
        });
        return calls.isEmpty() && !catches[0] ? Outline.EMPTY : new Outline(List.copyOf(calls), catches[0]);
    }
}
