package dev.asynclint.api;

import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which facts are about a method, and which of them win. */
final class Matcher {
    private final ApiModel model;
    private final Types types;
    private final int runtimeFrom;
    private final int runtimeTo;

    Matcher(ApiModel model, Types types, int runtimeFrom, int runtimeTo) {
        this.model = model;
        this.types = types;
        this.runtimeFrom = runtimeFrom;
        this.runtimeTo = runtimeTo;
    }

    /** The facts of a group that are about {@code target} when it is called on {@code receiver}. */
    List<SymbolFact> matching(Map<String, List<SymbolFact>> byOwner, MethodRef target, String receiver) {
        Set<String> ofReceiver = types.supertypes(receiver);
        Set<String> ofOwner = types.supertypes(target.owner());
        List<SymbolFact> found = new ArrayList<>(0);
        for (Map.Entry<String, List<SymbolFact>> entry : byOwner.entrySet()) {
            String owner = entry.getKey();
            if (!ofReceiver.contains(owner) && !ofOwner.contains(owner)) {
                continue;
            }
            Optional<String> original = Relocated.original(target.owner());
            boolean named = owner.equals(target.owner())
                    || original.filter(owner::equals).isPresent()
                    || owner.equals(receiver)
                    || types.isSubtype(receiver, owner) && types.isSubtype(owner, target.owner());
            for (SymbolFact fact : entry.getValue()) {
                MethodPattern pattern = fact.pattern();
                if ((named || pattern.subtypes()) && pattern.matchesParameters(target.parameters()) && holds(fact)) {
                    found.add(fact);
                }
            }
        }
        return found;
    }

    /** Whether the fact holds for the program: its releases, and what must be present or absent. */
    boolean holds(SymbolFact fact) {
        if (!fact.pattern().holdsIn(runtimeFrom, runtimeTo)) {
            return false;
        }
        if (fact instanceof Runs runs) {
            return (runs.present().isEmpty() || runs.present().stream().anyMatch(types::isPresent))
                    && runs.absent().stream().noneMatch(types::isPresent);
        }
        return true;
    }

    /**
     * Those that win among facts of the same verb: the most specific owner, then an overload over a name, then the
     * later file. Several facts of one file about the same signature win together.
     */
    <F extends SymbolFact> List<F> best(List<F> facts, String receiver) {
        if (facts.size() < 2) {
            return facts;
        }
        F best = facts.get(0);
        for (F fact : facts) {
            if (compare(fact, best, receiver) > 0) {
                best = fact;
            }
        }
        List<F> winners = new ArrayList<>(facts.size());
        for (F fact : facts) {
            if (compare(fact, best, receiver) == 0) {
                winners.add(fact);
            }
        }
        return winners;
    }

    private int compare(SymbolFact a, SymbolFact b, String receiver) {
        if (model.isLearned(a) != model.isLearned(b)) {
            return model.isLearned(a) ? -1 : 1;
        }
        String ownerA = a.pattern().owner();
        String ownerB = b.pattern().owner();
        if (!ownerA.equals(ownerB)) {
            if (types.isSubtype(ownerA, ownerB)) {
                return 1;
            }
            if (types.isSubtype(ownerB, ownerA)) {
                return -1;
            }
            return Integer.compare(distance(receiver, ownerB), distance(receiver, ownerA));
        }
        boolean exactA = a.pattern().parameters().isPresent();
        boolean exactB = b.pattern().parameters().isPresent();
        if (exactA != exactB) {
            return exactA ? 1 : -1;
        }
        return Integer.compare(model.rank(a), model.rank(b));
    }

    private int distance(String type, String supertype) {
        int distance = 0;
        for (String candidate : types.supertypes(type)) {
            if (candidate.equals(supertype)) {
                return distance;
            }
            distance++;
        }
        return distance;
    }
}
