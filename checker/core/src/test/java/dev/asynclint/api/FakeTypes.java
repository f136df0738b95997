package dev.asynclint.api;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few made-up types. */
final class FakeTypes implements TypeOracle {
    private final Map<String, List<String>> direct = new HashMap<>();
    private final Map<MethodRef, List<MethodRef>> overridden = new HashMap<>();
    private final Map<MethodRef, List<Annotation>> annotations = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    int questions;

    FakeTypes type(String name, String... supertypes) {
        direct.put(name, List.of(supertypes));
        return this;
    }

    FakeTypes overrides(MethodRef method, MethodRef... above) {
        overridden.put(method, List.of(above));
        return this;
    }

    FakeTypes annotated(MethodRef method, String annotation) {
        annotations.put(method, List.of(new Annotation(annotation, Map.of())));
        return this;
    }

    FakeTypes has(String typeOrArtifact) {
        present.add(typeOrArtifact);
        return this;
    }

    @Override
    public List<String> supertypes(String type) {
        questions++;
        if (!direct.containsKey(type)) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (found.add(next)) {
                open.addAll(direct.getOrDefault(next, List.of()));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public List<MethodRef> overridden(MethodRef method) {
        return overridden.getOrDefault(method, List.of());
    }

    @Override
    public List<String> thrownBy(MethodRef method) {
        return List.of();
    }

    @Override
    public List<Annotation> annotationsOf(MethodRef method) {
        return annotations.getOrDefault(method, List.of());
    }

    @Override
    public List<Annotation> annotationsOf(String type) {
        return List.of();
    }

    @Override
    public boolean isPresent(String typeOrArtifact) {
        return present.contains(typeOrArtifact);
    }
}
