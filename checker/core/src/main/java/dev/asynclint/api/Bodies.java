package dev.asynclint.api;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which thread runs a body. */
final class Bodies {
    private static final String OVERRIDE = "java.lang.Override";

    private final ApiModel model;
    private final Types types;
    private final Matcher matcher;
    private final Set<String> dispatched;
    private final Map<String, Boolean> ofDispatchedType = new HashMap<>();
    private final Dispatch dispatch;

    Bodies(ApiModel model, Types types, Matcher matcher) {
        this.model = model;
        this.types = types;
        this.matcher = matcher;
        this.dispatch = new Dispatch(model, matcher);
        this.dispatched = model.typeFacts().values().stream()
                .flatMap(List::stream)
                .filter(Runs.class::isInstance)
                .map(fact -> fact.pattern().owner())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Runs> entries(MethodDecl method) {
        MethodRef ref = method.ref();
        if (ref.isConstructor() || ref.isInitializer()) {
            return List.of();
        }
        List<Runs> annotated = dispatch.of(method);
        if (!annotated.isEmpty()) {
            return annotated;
        }
        if (ref.isStatic()) {
            return List.of();
        }
        return implementing(method);
    }

    List<Runs> entriesOf(Lambda lambda) {
        if (lambda.implemented().isEmpty()) {
            return List.of();
        }
        MethodRef implemented = lambda.implemented().get();
        String type = lambda.type().isKnown() ? lambda.type().name() : implemented.owner();
        return runs(matcher.matching(model.bodiesNamed(implemented.name()).byOwner(), implemented, type), type);
    }

    private List<Runs> implementing(MethodDecl method) {
        MethodRef ref = method.ref();
        Map<String, List<SymbolFact>> named = model.bodiesNamed(ref.name()).byOwner();
        if (named.isEmpty() && !isOfDispatchedType(ref.owner())) {
            return List.of();
        }
        List<MethodRef> overridden = types.oracle.overridden(ref);
        List<SymbolFact> found = new ArrayList<>();
        for (MethodRef above : overridden) {
            found.addAll(matcher.matching(named, above, above.owner()));
        }
        if (found.isEmpty() && overridden.isEmpty() && isOverride(method)) {
            // The front end could not say what it overrides; the class is one of those, and the method an override.
            found.addAll(matcher.matching(named, ref, ref.owner()));
        }
        if (!found.isEmpty()) {
            return runs(found.stream().distinct().toList(), ref.owner());
        }
        List<SymbolFact> ofType = new ArrayList<>();
        for (MethodRef above : overridden) {
            for (SymbolFact fact : model.typeFacts().getOrDefault(above.owner(), List.of())) {
                if (fact instanceof Runs && matcher.holds(fact)) {
                    ofType.add(fact);
                }
            }
        }
        return runs(ofType, ref.owner());
    }

    private boolean isOfDispatchedType(String type) {
        Boolean known = ofDispatchedType.get(type);
        if (known == null) {
            known = !Collections.disjoint(types.supertypes(type), dispatched);
            ofDispatchedType.put(type, known);
        }
        return known;
    }

    private static boolean isOverride(MethodDecl method) {
        return method.annotations().stream()
                .map(Annotation::type)
                .anyMatch(type -> type.equals(OVERRIDE) || type.equals("Override"));
    }

    private List<Runs> runs(List<SymbolFact> facts, String type) {
        List<Runs> runs = new ArrayList<>(facts.size());
        for (SymbolFact fact : facts) {
            if (fact instanceof Runs run) {
                runs.add(run);
            }
        }
        return matcher.best(runs, type);
    }
}
