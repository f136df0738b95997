import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A finding of a corpus. Its place is {@code path:line:column}, the path relative to the sources. */
record Finding(
        String corpus,
        String rule,
        String severity,
        String place,
        String fingerprint,
        String message,
        Step at,
        List<Step> trace) {
    private static final String SEED = "17";

    /** A step of the path to a finding. */
    record Step(Path file, int line, String message) {}

    /** The rank in the sample: random, but the same as long as the finding is where it is. */
    String rank() {
        try {
            byte[] key = String.join("\n", SEED, corpus, rule, place).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The findings that the last run of the corpora left. */
    static List<Finding> all() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (String line : Files.readAllLines(Ledger.HERE.resolve("corpora.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ")[0].split(":");
            Path folder = Ledger.HERE.resolve(".cache").resolve(parts[1] + "-" + parts[2]);
            Path json = folder.resolve("without-class-path.json");
            if (Files.exists(json)) {
                read(parts[1], folder.resolve("sources"), json, findings);
            } else {
                missing.add(parts[1]);
            }
        }
        if (!missing.isEmpty()) {
            System.err.println("no findings yet of " + String.join(", ", missing) + ": run `./dev corpora` first");
            System.exit(2);
        }
        return findings;
    }

    private static void read(String corpus, Path sources, Path json, List<Finding> into) throws IOException {
        Map<?, ?> report = (Map<?, ?>) new Json(Files.readString(json)).value();
        for (Object entry : (List<?>) report.get("findings")) {
            Map<?, ?> finding = (Map<?, ?>) entry;
            Step at = step(finding);
            List<Step> trace = new ArrayList<>();
            ((List<?>) finding.get("trace")).forEach(note -> trace.add(step((Map<?, ?>) note)));
            String place = sources.toAbsolutePath()
                    .relativize(at.file().toAbsolutePath())
                    .toString()
                    .replace('\\', '/');
            into.add(new Finding(
                    corpus,
                    (String) finding.get("rule"),
                    (String) finding.get("severity"),
                    place + ":" + at.line() + ":" + number(finding, "column"),
                    (String) finding.get("fingerprint"),
                    at.message(),
                    at,
                    trace));
        }
    }

    private static Step step(Map<?, ?> note) {
        return new Step(Path.of((String) note.get("path")), number(note, "line"), (String) note.get("message"));
    }

    private static int number(Map<?, ?> object, String key) {
        return ((Double) object.get(key)).intValue();
    }
}
