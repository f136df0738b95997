package dev.asynclint.bytecode;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.MethodsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * A jar of a class path, by the names in it.
 *
 * @param packages those of its classes
 * @param isKnown whether there is no need to look into it: it brings facts of its own, or there are some about its types
 */
record LibraryJar(Path path, Set<String> packages, boolean isKnown) {
    /** Empty if it cannot be read. */
    static Optional<LibraryJar> read(Path path) {
        Set<String> packages = new HashSet<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            boolean isKnown = zip.getEntry(MethodsFile.RESOURCE) != null;
            for (String entry : (Iterable<String>) zip.stream().map(file -> file.getName())::iterator) {
                int slash = entry.lastIndexOf('/');
                if (slash > 0 && JarScan.isClass(entry)) {
                    packages.add(entry.substring(0, slash).replace('/', '.'));
                    isKnown = isKnown || ApiModel.builtIn().namesType(typeName(entry));
                }
            }
            return Optional.of(new LibraryJar(path, packages, isKnown));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static String typeName(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    boolean holdsAnyOf(Set<String> wanted) {
        return packages.stream().anyMatch(wanted::contains);
    }
}
