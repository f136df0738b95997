package dev.asynclint.cli.run;

import dev.asynclint.api.FactFile;
import dev.asynclint.api.MethodsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is known of the compiled code on a class path. */
final class LearnedFacts {
    private static final int MOST_BYTES = 16 << 20;

    private LearnedFacts() {}

    /** The facts that the compiler plugin left in jars and class folders; {@code notes} takes what cannot be used. */
    static List<FactFile> on(List<Path> classPath, Consumer<String> notes) {
        List<FactFile> files = new ArrayList<>();
        for (Path entry : classPath) {
            String name = String.valueOf(entry.getFileName());
            text(entry, name, notes)
                    .flatMap(text -> MethodsFile.read(name, text, notes))
                    .ifPresent(files::add);
        }
        return files;
    }

    private static Optional<String> text(Path entry, String name, Consumer<String> notes) {
        if (Files.isDirectory(entry)) {
            Path file = entry.resolve(MethodsFile.RESOURCE);
            return Files.isRegularFile(file) ? text(() -> Files.newInputStream(file), name, notes) : Optional.empty();
        }
        try {
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                ZipEntry resource = jar.getEntry(MethodsFile.RESOURCE);
                if (resource == null) {
                    return Optional.empty();
                }
                return text(() -> jar.getInputStream(resource), name, notes);
            }
        } catch (IOException e) {
            return Optional.empty(); // who reads the classes says that the entry is broken
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    /** A few packed bytes may unpack to more than there is memory, so that no more is taken than any library needs. */
    private static Optional<String> text(Opening opening, String name, Consumer<String> notes) {
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return Optional.of(new String(bytes, StandardCharsets.UTF_8));
            }
            notes.accept(name + ": its facts are longer than " + (MOST_BYTES >> 20) + " MB and are ignored");
        } catch (IOException e) {
            notes.accept(name + ": its facts cannot be read and are ignored: " + e.getMessage());
        }
        return Optional.empty();
    }
}
