package dev.asynclint.api;

import dev.asynclint.ir.TypeOracle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The program's types, cached. */
final class Types {
    final TypeOracle oracle;
    private final ApiModel model;
    private final Map<String, Set<String>> supertypes = new HashMap<>();
    private final Map<String, Optional<Awaitable>> awaitables = new HashMap<>();
    private final Map<String, Boolean> present = new HashMap<>();

    Types(ApiModel model, TypeOracle oracle) {
        this.model = model;
        this.oracle = oracle;
    }

    /**
     * The type and its supertypes, nearest first; only the type itself when nothing is known of it. One of a relocated
     * library counts as a subtype of the original.
     */
    Set<String> supertypes(String type) {
        Set<String> known = supertypes.get(type);
        if (known == null) {
            known = new LinkedHashSet<>();
            known.add(type);
            known.addAll(oracle.supertypes(type));
            for (String name : List.copyOf(known)) {
                Relocated.original(name).ifPresent(known::add);
            }
            supertypes.put(type, known);
        }
        return known;
    }

    boolean isSubtype(String sub, String sup) {
        return sub.equals(sup) || supertypes(sub).contains(sup);
    }

    boolean isPresent(String typeOrArtifact) {
        return present.computeIfAbsent(typeOrArtifact, oracle::isPresent);
    }

    Optional<Awaitable> awaitable(String type) {
        Optional<Awaitable> known = awaitables.get(type);
        if (known == null) {
            known = findAwaitable(type);
            awaitables.put(type, known);
        }
        return known;
    }

    private Optional<Awaitable> findAwaitable(String type) {
        if (isPrimitive(type) || type.endsWith("]")) {
            return Optional.empty();
        }
        Awaitable best = null;
        for (String candidate : supertypes(type)) {
            Awaitable fact = model.awaitables().get(candidate);
            if (fact != null
                    && (fact.subtypes() || candidate.equals(type))
                    && (best == null || isSubtype(candidate, best.type()))) {
                best = fact;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isPrimitive(String type) {
        return switch (type) {
            case "void", "boolean", "byte", "char", "short", "int", "long", "float", "double", "java.lang.Object" ->
                true;
            default -> false;
        };
    }
}
