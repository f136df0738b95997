package dev.asynclint.bytecode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Summaries of jars from earlier runs, a file for each. It only saves time: several runs may use it at once, and where
 * it cannot be read or written, a run does without it.
 */
public final class SummaryCache {
    private static final String SUFFIX = ".summaries";

    private final CacheFolder folder;

    /** @param folder is made when something is kept in it */
    public SummaryCache(Path folder) {
        this.folder = new CacheFolder(folder, SUFFIX);
    }

    /** In the user's cache folder; empty when the user has none. */
    public static Optional<SummaryCache> ofUser() {
        return CacheFolder.ofUser().map(folder -> new SummaryCache(folder.resolve("bytecode")));
    }

    /** What was kept under that key, if it is whole. */
    Optional<List<ClassSummary>> find(String key) {
        return folder.find(key).flatMap(SummaryCache::read);
    }

    private static Optional<List<ClassSummary>> read(byte[] kept) {
        try {
            return Optional.of(SummaryCodec.read(new ByteArrayInputStream(kept)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Keeps summaries, if that is possible. */
    void keep(String key, List<ClassSummary> classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SummaryCodec.write(classes, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written but memory
        }
        folder.keep(key, bytes.toByteArray());
    }
}
