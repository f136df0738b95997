package dev.asynclint.bytecode;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What earlier runs have found out, a file for each key. It only saves time: several runs may use it at once, and where
 * it cannot be read or written, a run does without it.
 */
public final class CacheFolder {
    private static final int DAYS_UNUSED = 60;

    private final Path folder;
    private final String suffix;

    /**
     * A folder; it is made when something is kept in it.
     *
     * @param suffix ends the name of each file
     */
    public CacheFolder(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /**
     * The user's cache folder: {@code $XDG_CACHE_HOME/asynclint}, by default {@code ~/.cache/asynclint}. Empty for a
     * user without a home, as in some containers: the JVM then calls it {@code ?}, which would be a folder of the project.
     */
    public static Optional<Path> ofUser() {
        String configured = System.getenv("XDG_CACHE_HOME");
        // A relative path counts for nothing, says the specification.
        Path chosen = Path.of(configured == null ? "" : configured);
        return Stream.of(chosen, Path.of(System.getProperty("user.home", ""), ".cache"))
                .filter(Path::isAbsolute)
                .findFirst()
                .map(caches -> caches.resolve("asynclint"));
    }

    /** What was kept under that key. */
    public Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            byte[] kept = Files.readAllBytes(file);
            touch(file);
            return Optional.of(kept);
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** Keeps something, if that is possible. Others see all of the file or none of it. */
    public void keep(String key, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, key, ".part");
            try {
                Files.write(part, content);
                publish(part, file(key));
            } finally {
                Files.deleteIfExists(part);
            }
            removeUnused();
        } catch (IOException | RuntimeException full) {
            // The next run does the work again.
        }
    }

    private static void publish(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + suffix);
    }

    /** Notes the use, at most once a day. */
    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(1, ChronoUnit.DAYS))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    private void removeUnused() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(DAYS_UNUSED, ChronoUnit.DAYS));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
