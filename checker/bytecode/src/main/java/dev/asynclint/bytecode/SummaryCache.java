package dev.asynclint.bytecode;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Summaries of jars from earlier runs, a file for each. It only saves time: several runs may use it at once, and where
 * it cannot be read or written, a run does without it.
 */
public final class SummaryCache {
    private static final String SUFFIX = ".summaries";
    private static final int DAYS_UNUSED = 60;

    private final Path folder;

    /** @param folder is made when something is kept in it */
    public SummaryCache(Path folder) {
        this.folder = folder;
    }

    /** In the user's cache folder. */
    public static SummaryCache ofUser() {
        return new SummaryCache(userFolder().resolve("bytecode"));
    }

    /** The user's cache folder: {@code $XDG_CACHE_HOME/asynclint}, by default {@code ~/.cache/asynclint}. */
    public static Path userFolder() {
        String configured = System.getenv("XDG_CACHE_HOME");
        // A relative path counts for nothing, says the specification.
        Path caches = configured != null && Path.of(configured).isAbsolute()
                ? Path.of(configured)
                : Path.of(System.getProperty("user.home", ""), ".cache");
        return caches.resolve("asynclint");
    }

    /** What was kept under that key, if it is whole. */
    Optional<List<ClassSummary>> find(String key) {
        Path file = file(key);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            List<ClassSummary> classes = SummaryCodec.read(in);
            touch(file);
            return Optional.of(classes);
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** Keeps summaries, if that is possible. Others see all of the file or none of it. */
    void keep(String key, List<ClassSummary> classes) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, key, ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    SummaryCodec.write(classes, out);
                }
                publish(part, file(key));
            } finally {
                Files.deleteIfExists(part);
            }
            removeUnused();
        } catch (IOException | RuntimeException full) {
            // The next run reads the jar again.
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
        return folder.resolve(key + SUFFIX);
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
