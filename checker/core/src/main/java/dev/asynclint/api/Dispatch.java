package dev.asynclint.api;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides by annotations which thread runs a method. Frameworks agree on the order:
 *
 * <ol>
 *   <li>what the method asks for ({@code explicit}: "blocking", "non-blocking", "execute on");
 *   <li>what its class asks for. That it may block counts for every method of the class, that it must not only for its
 *       handlers: nobody dispatches to helpers;
 *   <li>what the handler's annotation implies, by the return type where the framework goes by that.
 * </ol>
 *
 * Where annotations of one step disagree, the one that allows most decides: a handler's annotation implies its thread,
 * an offload is there on purpose.
 */
final class Dispatch {
    private final ApiModel model;
    private final Matcher matcher;

    Dispatch(ApiModel model, Matcher matcher) {
        this.model = model;
        this.matcher = matcher;
    }

    /** The facts that decide; empty where no annotation says anything. */
    List<Runs> of(MethodDecl method) {
        List<Runs> own = new ArrayList<>(0);
        boolean handler = collect(method, method.annotations(), own);
        List<Runs> ofClass = new ArrayList<>(0);
        collect(method, method.owner().annotations(), ofClass);
        if (own.isEmpty() && ofClass.isEmpty()) {
            return List.of();
        }
        List<Runs> asked = own.stream().filter(Runs::explicit).toList();
        if (asked.isEmpty()) {
            asked = ofClass.stream()
                    .filter(run -> run.explicit() && (handler || mayBlock(run)))
                    .toList();
        }
        if (!asked.isEmpty()) {
            return mostLenient(asked);
        }
        ofClass.stream().filter(this::mayBlock).forEach(own::add);
        return mostLenient(own);
    }

    /** Adds the facts that hold; whether any annotation is one that facts of this kind are about. */
    private boolean collect(MethodDecl method, List<Annotation> annotations, List<Runs> found) {
        boolean known = false;
        for (Annotation annotation : annotations) {
            for (SymbolFact fact : model.annotationFacts().getOrDefault(annotation.type(), List.of())) {
                if (fact instanceof Runs runs) {
                    known = true;
                    if (matcher.holds(runs) && saysSo(annotation, runs.ifValue()) && returns(method, runs)) {
                        found.add(runs);
                    }
                }
            }
        }
        return known;
    }

    private static boolean returns(MethodDecl method, Runs runs) {
        return runs.pattern()
                .filters()
                .returns()
                .matches(TypeRef.simpleName(method.ref().returnType()));
    }

    /** Whether an annotation says one of {@code element:value}, where that is asked. */
    static boolean saysSo(Annotation annotation, List<String> conditions) {
        for (String condition : conditions) {
            int colon = condition.indexOf(':');
            Object value = annotation.values().get(condition.substring(0, colon));
            if (value != null && value.toString().equals(condition.substring(colon + 1))) {
                return true;
            }
        }
        return conditions.isEmpty();
    }

    private boolean mayBlock(Runs run) {
        return policy(run) == Policy.OK;
    }

    private List<Runs> mostLenient(List<Runs> runs) {
        Policy best = Policy.NEVER;
        for (Runs run : runs) {
            Policy policy = policy(run);
            best = policy.compareTo(best) > 0 ? policy : best;
        }
        List<Runs> winners = new ArrayList<>(1);
        for (Runs run : runs) {
            if (policy(run) == best) {
                winners.add(run);
            }
        }
        return winners;
    }

    private Policy policy(Runs run) {
        return run.block().orElseGet(() -> model.threadKind(run.on()).policy());
    }
}
