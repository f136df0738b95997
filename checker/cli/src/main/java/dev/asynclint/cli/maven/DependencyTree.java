package dev.asynclint.cli.maven;

import dev.asynclint.cli.maven.LocalRepository.Coordinates;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.jspecify.annotations.Nullable;

/** What a module depends on, and what that depends on: of several versions Maven takes the nearest. */
final class DependencyTree {
    private static final Set<String> PASSED_ON = Set.of("compile", "runtime");
    private static final Set<String> WITH_JAR = Set.of("jar", "test-jar", "bundle", "ejb", "maven-plugin");

    private final Models models;

    DependencyTree(Models models) {
        this.models = models;
    }

    /** A dependency on its way to be looked at, and what is kept out of what it brings: {@code group:artifact}. */
    private record Step(Dependency dependency, Set<String> excluded) {}

    /** What has a jar, in the order of nearness. */
    Collection<Coordinates> of(Model module) {
        Map<String, Dependency> managed = managed(module);
        Map<String, Coordinates> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<Step> next = new ArrayDeque<>();
        module.getDependencies().forEach(dependency -> next.add(new Step(dependency, Set.of())));
        while (!next.isEmpty()) {
            Step step = next.remove();
            String key = step.dependency().getManagementKey();
            if (!"system".equals(step.dependency().getScope()) && seen.add(key)) {
                Coordinates artifact = coordinates(step.dependency());
                if (WITH_JAR.contains(step.dependency().getType())) {
                    found.put(key, artifact);
                }
                next.addAll(below(step, artifact, managed));
            }
        }
        return found.values();
    }

    private static Map<String, Dependency> managed(Model module) {
        Map<String, Dependency> managed = new HashMap<>();
        if (module.getDependencyManagement() != null) {
            module.getDependencyManagement()
                    .getDependencies()
                    .forEach(dependency -> managed.putIfAbsent(dependency.getManagementKey(), dependency));
        }
        return managed;
    }

    private List<Step> below(Step step, Coordinates artifact, Map<String, Dependency> managed) {
        Set<String> excluded = new HashSet<>(step.excluded());
        step.dependency()
                .getExclusions()
                .forEach(exclusion -> excluded.add(exclusion.getGroupId() + ":" + exclusion.getArtifactId()));
        List<Step> below = new ArrayList<>();
        for (Dependency one : models.of(artifact).map(Model::getDependencies).orElse(List.of())) {
            Dependency ruled = managed.get(one.getManagementKey());
            if (!one.isOptional() && PASSED_ON.contains(scope(one, ruled)) && !isOut(one, excluded)) {
                Dependency settled = one.clone();
                if (ruled != null && ruled.getVersion() != null) {
                    settled.setVersion(ruled.getVersion());
                    ruled.getExclusions().forEach(settled::addExclusion);
                }
                below.add(new Step(settled, excluded));
            }
        }
        return below;
    }

    private static String scope(Dependency dependency, @Nullable Dependency ruled) {
        String scope = ruled == null || ruled.getScope() == null ? dependency.getScope() : ruled.getScope();
        return scope == null ? "compile" : scope;
    }

    private static boolean isOut(Dependency dependency, Set<String> excluded) {
        String group = dependency.getGroupId();
        String artifact = dependency.getArtifactId();
        return excluded.contains(group + ":" + artifact)
                || excluded.contains(group + ":*")
                || excluded.contains("*:" + artifact)
                || excluded.contains("*:*");
    }

    private static Coordinates coordinates(Dependency dependency) {
        String classifier = dependency.getClassifier() == null ? "" : dependency.getClassifier();
        boolean isTests = classifier.isEmpty() && "test-jar".equals(dependency.getType());
        return new Coordinates(
                dependency.getGroupId(),
                dependency.getArtifactId(),
                dependency.getVersion() == null ? "" : dependency.getVersion(),
                isTests ? "tests" : classifier);
    }
}
