import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks the sample projects, running their own tests under BlockHound, whether what {@code expected-findings.txt} says of
 * their event loops and of the common pool is so. Started by {@code ./dev at-run-time}.
 */
final class Samples {
    private static final Set<String> RULES = Set.of("BlockingCallOnEventLoop", "BlockingInCommonPool");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^(\\S+\\.java:\\d+): (\\w+): ");

    /** A finding of {@code asynclint import}: where BlockHound has seen a thread held, and in what, as far as that is new. */
    private static final Pattern SEEN =
            Pattern.compile("(?m)^\\S*sample-projects/[\\w-]+/(\\S+\\.java:\\d+):\\d+: error: .*\\n  (.*)");

    private int both;
    private final List<String> onlySeen = new ArrayList<>();
    private final List<String> onlySaid = new ArrayList<>();

    private Samples() {}

    /** {@code SAMPLES FOLDER PAGE}: for each project that was watched, what was imported of it, {@code <project>.txt}. */
    public static void main(String[] args) throws IOException {
        StringBuilder rows = new StringBuilder();
        Samples all = new Samples();
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            for (Path seen : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                String project = seen.getFileName().toString().replace(".txt", "");
                Samples one = new Samples();
                one.compare(Files.readString(Path.of(args[0], project, "expected-findings.txt")), Files.readString(seen));
                rows.append("| %s | %d | %d | %d |\n"
                        .formatted(project, one.both, one.onlySeen.size(), one.onlySaid.size()));
                all.both += one.both;
                all.onlySeen.addAll(one.onlySeen);
                all.onlySaid.addAll(one.onlySaid);
            }
        }
        Page.write(Path.of(args[2]), "The sample projects", all.chapter(rows.toString()));
    }

    private void compare(String expected, String imported) {
        List<String> said = EXPECTED.matcher(expected).results()
                .filter(finding -> RULES.contains(finding.group(2)))
                .map(finding -> finding.group(1))
                .toList();
        List<MatchResult> seen = SEEN.matcher(imported).results().toList();
        for (String line : said) {
            if (seen.stream().anyMatch(sighting -> sighting.group(1).equals(line))) {
                both++;
            } else {
                onlySaid.add("- " + line);
            }
        }
        seen.stream()
                .filter(sighting -> !said.contains(sighting.group(1)))
                .forEach(sighting -> onlySeen.add("- " + sighting.group(1) + ": " + sighting.group(2)));
    }

    private String chapter(String rows) {
        return """
                The tests of the [sample projects](../../../sample-projects), three times over, with BlockHound watching on Java 17:
                the loops of Netty, Reactor and Vert.x, and the common pool. What a project suppresses it may do
                (`./asynclint export blockhound`), and so may `UUID.randomUUID`, whose random bytes the kernel has at once. The
                databases are in memory; the watcher takes each query for one that goes to another machine, and each read and write
                of a file channel for one that goes to the disk. `./asynclint import` finds what it has seen in the sources.

                | project | both say so | only BlockHound | only the checker |
                | --- | --- | --- | --- |
                %s| **all** | %d | %d | %d |

                Found of what BlockHound saw: %s. Seen of what the checker says: %s.
                """
                        .formatted(
                                rows, both, onlySeen.size(), onlySaid.size(), share(onlySeen.size()), share(onlySaid.size()))
                + section("Only BlockHound, in the samples", onlySeen)
                + section("Only the checker, in the samples", onlySaid);
    }

    private String share(int rest) {
        return both + rest == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100.0 * both / (both + rest));
    }

    private static String section(String title, List<String> lines) {
        return lines.isEmpty() ? "" : "\n### " + title + "\n\n" + String.join("\n", lines) + "\n";
    }
}
