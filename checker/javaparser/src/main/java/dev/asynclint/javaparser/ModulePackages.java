package dev.asynclint.javaparser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The packages that {@code import module M} makes visible, where the running JDK knows the module. */
final class ModulePackages {
    private ModulePackages() {}

    static List<String> of(String module) {
        Set<String> packages = new TreeSet<>();
        collect(module, packages, new TreeSet<>());
        return List.copyOf(packages);
    }

    private static void collect(String module, Set<String> packages, Set<String> seen) {
        if (!seen.add(module)) {
            return;
        }
        java.lang.module.ModuleFinder.ofSystem().find(module).ifPresent(found -> {
            found.descriptor().exports().stream()
                    .filter(export -> !export.isQualified())
                    .forEach(export -> packages.add(export.source()));
            found.descriptor().requires().stream()
                    .filter(required -> required.modifiers()
                            .contains(java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                    .forEach(required -> collect(required.name(), packages, seen));
        });
    }
}
