package dev.asynclint.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Finds classes of a class path and of the running JDK, without their code. */
final class Headers implements Function<String, Optional<ClassSummary>>, Closeable {
    private final List<Path> folders = new ArrayList<>();
    private final List<ZipFile> jars = new ArrayList<>();

    /** @param classPath jars and folders; what cannot be read is left out */
    Headers(List<Path> classPath) {
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                folders.add(entry);
                continue;
            }
            try {
                ZipFile jar = new ZipFile(entry.toFile());
                jars.add(jar);
            } catch (IOException broken) {
                // The front end says so.
            }
        }
    }

    @Override
    public Optional<ClassSummary> apply(String name) {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = open(file)) {
            return in == null ? Optional.empty() : Optional.of(ClassScan.header(in.readAllBytes()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable InputStream open(String file) throws IOException {
        for (ZipFile jar : jars) {
            ZipEntry entry = jar.getEntry(file);
            if (entry != null) {
                return jar.getInputStream(entry);
            }
        }
        for (Path folder : folders) {
            if (Files.isRegularFile(folder.resolve(file))) {
                return Files.newInputStream(folder.resolve(file));
            }
        }
        return ClassLoader.getPlatformClassLoader().getResourceAsStream(file);
    }

    @Override
    public void close() {
        for (ZipFile jar : jars) {
            try {
                jar.close();
            } catch (IOException e) {
                // Nothing was written to it.
            }
        }
    }
}
