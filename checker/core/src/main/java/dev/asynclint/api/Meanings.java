package dev.asynclint.api;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What marker annotations say. */
final class Meanings {
    private final ApiModel model;
    private final Types types;
    private final Map<MethodRef, Set<String>> byMethod = new HashMap<>();
    private final Map<String, Set<String>> byType = new HashMap<>();

    Meanings(ApiModel model, Types types) {
        this.model = model;
        this.types = types;
    }

    Set<String> of(Collection<Annotation> annotations) {
        if (annotations.isEmpty()) {
            return Set.of();
        }
        Set<String> meanings = new TreeSet<>();
        for (Annotation annotation : annotations) {
            Meaning meaning = model.meanings().get(annotation.type());
            // A facts line about a simple name holds in any package, unless the type has one of its own or is known as
            // something else: the same simple name means opposite things in two libraries.
            if (meaning == null && !model.annotationFacts().containsKey(annotation.type())) {
                meaning = model.meanings().get(annotation.simpleName());
            }
            if (meaning != null && Dispatch.saysSo(annotation, meaning.ifValue())) {
                meanings.add(meaning.means());
            }
        }
        return meanings;
    }

    Set<String> of(MethodRef method) {
        Set<String> known = byMethod.get(method);
        if (known == null) {
            known = find(method);
            byMethod.put(method, known);
        }
        return known;
    }

    private Set<String> find(MethodRef method) {
        Set<String> own = of(types.oracle.annotationsOf(method));
        if (!own.isEmpty()) {
            return own;
        }
        for (MethodRef overridden : types.oracle.overridden(method)) {
            Set<String> inherited = of(types.oracle.annotationsOf(overridden));
            if (!inherited.isEmpty()) {
                return inherited;
            }
        }
        return byType.computeIfAbsent(method.owner(), owner -> of(types.oracle.annotationsOf(owner)));
    }
}
