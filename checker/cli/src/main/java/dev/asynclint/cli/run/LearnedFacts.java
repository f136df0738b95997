package dev.asynclint.cli.run;

import dev.asynclint.api.FactFile;
import dev.asynclint.api.MethodsFile;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.TypeDecl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What is known of the compiled code on a class path. */
final class LearnedFacts {
    private static final int MOST_BYTES = 16 << 20;

    private final List<Path> classPath;
    private final Consumer<String> notes;
    private @Nullable List<FactFile> all;

    /**
     * @param classPath jars and class folders
     * @param notes takes what cannot be used
     */
    LearnedFacts(List<Path> classPath, Consumer<String> notes) {
        this.classPath = classPath;
        this.notes = notes;
    }

    /** The facts that the compiler plugin left on the class path, but for those about what is in the sources. */
    List<FactFile> beside(Program program) {
        if (all == null) {
            all = read();
        }
        Set<String> own = program.files().stream()
                .flatMap(file -> file.types().stream())
                .map(TypeDecl::name)
                .collect(Collectors.toSet());
        return all.stream().map(facts -> MethodsFile.without(facts, own)).toList();
    }

    private List<FactFile> read() {
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
