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
    private LearnedFacts() {}

    /** The facts that the compiler plugin left in jars and class folders; {@code notes} takes what cannot be used. */
    static List<FactFile> on(List<Path> classPath, Consumer<String> notes) {
        List<FactFile> files = new ArrayList<>();
        for (Path entry : classPath) {
            text(entry)
                    .flatMap(text -> MethodsFile.read(entry.getFileName().toString(), text, notes))
                    .ifPresent(files::add);
        }
        return files;
    }

    private static Optional<String> text(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                Path file = entry.resolve(MethodsFile.RESOURCE);
                return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            }
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                ZipEntry resource = jar.getEntry(MethodsFile.RESOURCE);
                if (resource == null) {
                    return Optional.empty();
                }
                try (InputStream in = jar.getInputStream(resource)) {
                    return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // who reads the classes says that the entry is broken
        }
    }
}
