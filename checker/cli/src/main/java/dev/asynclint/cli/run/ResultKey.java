package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells one run on a project from another.
 *
 * @param findings a hash of all that the findings depend on: the checker, the options, the configuration, the models, the
 *     build files' artifacts, and the place and content of each source
 * @param program a hash of all that reading depends on, but for the sources
 * @param stamps what tells the content of each source from others, by its path as it is shown
 */
record ResultKey(String findings, String program, Map<String, String> stamps) {
    /** The key; empty where something cannot be read: then the run says so. */
    static Optional<ResultKey> of(
            Checker.Unit unit, String checker, Options options, Optional<Path> config, String more) {
        Hash program = new Hash();
        Hash findings = new Hash();
        Map<String, String> stamps = new HashMap<>();
        try {
            program.add(
                    checker,
                    System.getProperty("java.version"),
                    options.release().toString());
            program.add(
                    unit.project().root().toString(),
                    shownFolder(unit.sources()),
                    new TreeSet<>(unit.project().artifacts()).toString());
            findings.add(program.text(), options.toString(), more);
            if (config.isPresent()) {
                findings.add(config.get().toString(), stamp(config.get()));
            }
            for (Path model : unit.settings().models()) {
                findings.add(model.toString(), stamp(model));
            }
            for (Source source : unit.sources()) {
                String stamp = stamp(source.file());
                stamps.put(source.shown(), stamp);
                findings.add(
                        source.shown(),
                        source.explicit() ? "explicit" : "",
                        source.file().toString(),
                        stamp);
            }
            return Optional.of(new ResultKey(findings.text(), program.text(), stamps));
        } catch (IOException | NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }

    /** What the paths begin with: a part of a project, or one seen from another folder, is a program of its own. */
    private static String shownFolder(List<Source> sources) {
        String common = sources.get(0).shown();
        for (Source source : sources) {
            while (!source.shown().startsWith(common)) {
                common = common.substring(0, Math.max(0, common.lastIndexOf('/')));
            }
        }
        return common;
    }

    /**
     * Two checksums and the length tell contents apart as well as chance goes. Without the JVM's second compiler, which
     * a short run does not have, they are read off ten times as fast as a secure hash.
     */
    private static String stamp(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return bytes.length + " " + one.getValue() + " " + other.getValue();
    }

    /** Words in a row, none of which runs into the next. */
    private static final class Hash {
        private final StringBuilder all = new StringBuilder();

        void add(String... words) {
            for (String word : List.of(words)) {
                all.append(word.length()).append(':').append(word).append('\n');
            }
        }

        String text() throws NoSuchAlgorithmException {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
