package dev.asynclint.cli.run;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.asynclint.bytecode.CacheFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * What came of projects in earlier runs, under a hash of everything that it depends on. A project is judged by itself,
 * so what is the same in all its files, its configuration and the checker has the same findings.
 */
public final class ResultCache {
    private final CacheFolder folder;
    private final CacheFolder programs;
    private final String checker;

    /**
     * A cache.
     *
     * @param checker tells one version of the checker from another
     */
    public ResultCache(Path folder, String checker) {
        this.folder = new CacheFolder(folder, ".json");
        this.programs = new CacheFolder(folder, ".program");
        this.checker = checker;
    }

    /** The user's. None where the checker runs from loose classes, which somebody may be working on. */
    public static Optional<ResultCache> ofUser() {
        try {
            CodeSource source = ResultCache.class.getProtectionDomain().getCodeSource();
            Path jar = Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            String checker = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
            return CacheFolder.ofUser().map(folder -> new ResultCache(folder.resolve("results"), checker));
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    String checker() {
        return checker;
    }

    /** What came of the project that has this key, if that is known and can be read. */
    Optional<Judged> find(ResultKey key) {
        return folder.find(key.findings()).flatMap(ResultCache::read);
    }

    /** The project as it was last read, if it was. */
    Optional<byte[]> findProgram(ResultKey key) {
        return programs.find(key.program());
    }

    private static Optional<Judged> read(byte[] kept) {
        try {
            return Optional.ofNullable(new Gson().fromJson(new String(kept, StandardCharsets.UTF_8), Judged.class))
                    .filter(Judged::isWhole);
        } catch (JsonParseException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    void keepProgram(ResultKey key, byte[] program) {
        programs.keep(key.program(), program);
    }

    void keep(ResultKey key, Judged judged) {
        folder.keep(key.findings(), new Gson().toJson(judged).getBytes(StandardCharsets.UTF_8));
    }
}
