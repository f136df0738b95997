package dev.asynclint.api;

import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a call through an interface or an abstract class waits for: what each of its few known implementations does. That
 * they lie in different modules makes no difference.
 */
final class Abstractions {
    private static final int FEW = 3;

    private final Map<String, Implements> classes = new HashMap<>();
    private final Map<String, List<Implements>> implementations = new TreeMap<>();
    private final Map<String, Map<String, Blocking>> waits = new HashMap<>();
    private final Map<String, Map<String, Deferred>> deferred = new HashMap<>();

    private Abstractions(List<Fact> learned) {
        for (Fact fact : learned) {
            if (fact instanceof Implements type) {
                classes.put(type.type(), type);
                type.of()
                        .forEach(of -> implementations
                                .computeIfAbsent(of, any -> new ArrayList<>())
                                .add(type));
            } else if (fact instanceof Blocking wait) {
                put(waits, wait);
            } else if (fact instanceof Deferred wait) {
                put(deferred, wait);
            }
        }
    }

    private static <F extends SymbolFact> void put(Map<String, Map<String, F>> facts, F fact) {
        facts.computeIfAbsent(fact.pattern().owner(), owner -> new TreeMap<>()).put(member(fact), fact);
    }

    private static String member(SymbolFact fact) {
        String signature = fact.pattern().toString();
        return signature.substring(signature.indexOf('#') + 1);
    }

    /** The facts about what can only be called through something abstract. */
    static List<Fact> waitsIn(List<Fact> learned) {
        return new Abstractions(learned).all();
    }

    private List<Fact> all() {
        List<Fact> found = new ArrayList<>();
        implementations.forEach((type, known) -> {
            if (known.size() <= FEW && !classes.containsKey(type)) {
                agreed(type, known, waits)
                        .forEach(wait -> found.add(new Blocking(
                                through(type, wait),
                                wait.kind(),
                                wait.certainty(),
                                wait.timeoutArg(),
                                wait.except(),
                                wait.alternative(),
                                via(wait, wait.via()),
                                wait.origin())));
                agreed(type, known, deferred)
                        .forEach(wait -> found.add(
                                new Deferred(through(type, wait), wait.kind(), via(wait, wait.via()), wait.origin())));
            }
        });
        return found;
    }

    /** The facts of the first implementation about members of which there is such a fact in all of them. */
    private <F extends SymbolFact> List<F> agreed(
            String type, List<Implements> known, Map<String, Map<String, F>> facts) {
        List<F> agreed = new ArrayList<>();
        of(known.get(0).type(), facts).forEach((member, fact) -> {
            boolean isOwn = of(type, facts).containsKey(member);
            if (!isOwn && known.stream().allMatch(one -> of(one.type(), facts).containsKey(member))) {
                agreed.add(fact);
            }
        });
        return agreed;
    }

    private static <F> Map<String, F> of(String type, Map<String, Map<String, F>> facts) {
        return facts.getOrDefault(type, Map.of());
    }

    private static MethodPattern through(String type, SymbolFact fact) {
        MethodPattern of = fact.pattern();
        return new MethodPattern(
                type, false, of.member(), of.parameters(), MethodPattern.Filters.NONE, of.since(), of.until());
    }

    private static List<String> via(SymbolFact fact, List<String> onward) {
        List<String> via = new ArrayList<>();
        Optional<String> member = fact.pattern().member();
        via.add(TypeRef.simpleName(fact.pattern().owner())
                + member.map(name -> "." + name).orElse(""));
        via.addAll(onward);
        return via;
    }
}
