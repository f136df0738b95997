package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A hash of all that the findings of a project depend on: the checker, the options, the configuration, the models, the
 * build files' artifacts, and the place and content of each source.
 */
final class ResultKey {
    private final StringBuilder all = new StringBuilder();

    /** The key; empty where something cannot be read: then the run says so. */
    static Optional<String> of(Checker.Unit unit, String checker, Options options, Optional<Path> config, String more) {
        ResultKey key = new ResultKey();
        try {
            key.add(checker, System.getProperty("java.version"), options.toString(), more);
            key.add(new TreeSet<>(unit.project().artifacts()).toString());
            if (config.isPresent()) {
                key.addFile(config.get());
            }
            for (Path model : unit.settings().models()) {
                key.addFile(model);
            }
            for (Source source : unit.sources()) {
                key.add(source.shown(), source.explicit() ? "explicit" : "");
                key.addFile(source.file());
            }
            return Optional.of(key.hash());
        } catch (IOException | NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }

    private void add(String... words) {
        for (String word : List.of(words)) {
            all.append(word.length()).append(':').append(word).append('\n');
        }
    }

    /**
     * Two checksums and the length tell contents apart as well as chance goes. Without the JVM's second compiler, which
     * a short run does not have, they are read off ten times as fast as a secure hash.
     */
    private void addFile(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        add(file.toString());
        all.append(bytes.length)
                .append(' ')
                .append(one.getValue())
                .append(' ')
                .append(other.getValue())
                .append('\n');
    }

    private String hash() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
