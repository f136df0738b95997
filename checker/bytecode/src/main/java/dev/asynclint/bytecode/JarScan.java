package dev.asynclint.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the class files of a jar. */
final class JarScan {
    private JarScan() {}

    /**
     * What its classes are and call, ordered by name. Of a multi-release jar the classes for all releases are read; a
     * class that cannot be read is left out.
     *
     * @throws IOException if the jar cannot be read
     */
    static List<ClassSummary> scan(Path jar, BiPredicate<String, String> matters) throws IOException {
        List<ClassSummary> classes = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> entries = zip.stream()
                    .filter(entry -> isClass(entry.getName()))
                    .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                    .map(ZipEntry.class::cast)
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    classes.add(ClassScan.withCalls(in.readAllBytes(), matters));
                } catch (IOException | RuntimeException malformed) {
                    // It is not known, and so nothing is said of it.
                }
            }
        }
        return classes;
    }

    static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.startsWith("META-INF/") && !entry.endsWith("-info.class");
    }
}
