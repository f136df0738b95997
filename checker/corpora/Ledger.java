import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps {@code ledger.tsv}: what a reader of the code thinks of a sample of the findings that {@code ./dev corpora} left.
 *
 * <ul>
 *   <li>{@code ./dev ledger} draws the sample, adds what nobody judged yet as {@code open}, marks what is gone, makes
 *       {@code precision.md} anew, and fails when a finding in the sample is new;
 *   <li>{@code ./dev ledger show RULE [VERDICT]} prints the sampled findings of a rule with their code.
 * </ul>
 */
final class Ledger {
    static final Path HERE = Path.of("checker/corpora");
    private static final Path FILE = HERE.resolve("ledger.tsv");
    private static final String HEADER = "corpus\trule\tplace\tfingerprint\tstate\tverdict\treason";
    private static final List<String> VERDICTS = List.of("right", "false", "debatable", "open");
    private static final int SAMPLE = 40;
    private static final int LINES_BEFORE = 6;
    private static final int LINES = 12;

    private Ledger() {}

    /**
     * A line of the ledger.
     *
     * @param state {@code sampled}; {@code outside} when the finding is there but no longer drawn; {@code gone}
     * @param verdict {@code right}, {@code false}, {@code debatable} or {@code open}
     */
    private record Row(
            String corpus, String rule, String place, String fingerprint, String state, String verdict, String reason) {
        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 7 || !VERDICTS.contains(cells[5])) {
                throw new IllegalArgumentException(FILE + ": seven columns, verdicts are " + VERDICTS + ": " + line);
            }
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        String line() {
            return String.join("\t", corpus, rule, place, fingerprint, state, verdict, reason);
        }

        Row withState(String newState) {
            return new Row(corpus, rule, place, fingerprint, newState, verdict, reason);
        }

        Row seenAs(Finding finding, String newState) {
            return new Row(corpus, rule, finding.place(), finding.fingerprint(), newState, verdict, reason);
        }
    }

    public static void main(String[] args) throws IOException {
        List<Finding> findings = Finding.all();
        List<Row> rows = rows();
        if (args.length > 1 && args[0].equals("show")) {
            show(args[1], args.length > 2 ? args[2] : "", findings, rows);
            return;
        }
        Set<Finding> sample = sample(findings);
        List<Row> renewed = renewed(rows, findings, sample);
        Map<String, Row> known = byPlace(renewed);
        List<Finding> fresh = sample.stream()
                .filter(finding -> !known.containsKey(key(finding)))
                .toList();
        for (Finding finding : fresh) {
            renewed.add(new Row(
                    finding.corpus(), finding.rule(), finding.place(), finding.fingerprint(), "sampled", "open", ""));
        }
        renewed.sort(
                Comparator.comparing(Row::rule).thenComparing(Row::corpus).thenComparing(Row::place, Ledger::order));
        Files.writeString(
                FILE,
                HEADER + "\n"
                        + String.join(
                                "",
                                renewed.stream().map(row -> row.line() + "\n").toList()));
        String page = page(findings, renewed);
        Files.writeString(HERE.resolve("precision.md"), page);
        System.out.println(page);
        fresh.forEach(finding ->
                System.out.println("new: " + finding.rule() + " " + finding.corpus() + " " + finding.place()));
        if (!fresh.isEmpty()) {
            System.out.println(fresh.size() + " new findings in the sample: judge them in " + FILE
                    + " (`./dev ledger show RULE open` shows them)");
            System.exit(1);
        }
    }

    /** The rows in their present state. What nobody judged and nobody draws any more is dropped. */
    private static List<Row> renewed(List<Row> rows, List<Finding> findings, Set<Finding> sample) {
        Map<String, Finding> byPlace = new HashMap<>();
        Map<String, Finding> byFingerprint = new HashMap<>();
        for (Finding finding : findings) {
            byPlace.put(key(finding), finding);
            byFingerprint.put(finding.corpus() + finding.rule() + finding.fingerprint(), finding);
        }
        List<Row> renewed = new ArrayList<>();
        Set<Finding> taken = new HashSet<>();
        for (Row row : rows) {
            Finding finding = byPlace.get(key(row));
            if (finding == null) {
                finding = byFingerprint.get(row.corpus() + row.rule() + row.fingerprint());
            }
            Row now = finding == null
                    ? row.withState("gone")
                    : row.seenAs(finding, sample.contains(finding) ? "sampled" : "outside");
            if ((now.state().equals("sampled") || !now.verdict().equals("open"))
                    && (finding == null || taken.add(finding))) {
                renewed.add(now);
            }
        }
        return renewed;
    }

    /** For each rule the findings of lowest rank: all where there are few. */
    private static Set<Finding> sample(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        findings.forEach(finding ->
                byRule.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(finding));
        Set<Finding> sample = new HashSet<>();
        for (List<Finding> all : byRule.values()) {
            all.sort(Comparator.comparing(Finding::rank));
            sample.addAll(all.subList(0, Math.min(SAMPLE, all.size())));
        }
        return sample;
    }

    private static void show(String rule, String verdict, List<Finding> findings, List<Row> rows) throws IOException {
        Map<String, Row> known = byPlace(rows);
        List<Finding> sampled = new ArrayList<>(sample(findings));
        sampled.sort(Comparator.comparing(Finding::corpus).thenComparing(Finding::place, Ledger::order));
        for (Finding finding : sampled) {
            Row row = known.get(key(finding));
            String judged = row == null ? "open" : row.verdict();
            if (!finding.rule().equals(rule) || !verdict.isEmpty() && !verdict.equals(judged)) {
                continue;
            }
            System.out.println("━━ " + finding.corpus() + "  " + finding.place() + "  " + judged
                    + (row == null || row.reason().isEmpty() ? "" : ": " + row.reason()));
            System.out.println("   " + finding.severity() + ": " + finding.message());
            for (Finding.Step step : finding.trace()) {
                System.out.println(
                        "   ↳ " + step.message() + "  (" + step.file().getFileName() + ":" + step.line() + ")");
                if (!step.file().equals(finding.at().file())
                        || Math.abs(step.line() - finding.at().line()) > LINES_BEFORE) {
                    System.out.println("       | "
                            + Files.readAllLines(step.file())
                                    .get(step.line() - 1)
                                    .strip());
                }
            }
            List<String> code = Files.readAllLines(finding.at().file());
            int from = Math.max(1, finding.at().line() - LINES_BEFORE);
            for (int line = from; line < from + LINES && line <= code.size(); line++) {
                System.out.printf("%s%6d | %s%n", line == finding.at().line() ? "→" : " ", line, code.get(line - 1));
            }
            System.out.println();
        }
    }

    private static String page(List<Finding> findings, List<Row> rows) throws IOException {
        Map<String, Row> known = byPlace(rows);
        Map<String, String> severities = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            severities.put(finding.rule(), finding.severity());
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        StringBuilder page = new StringBuilder("""
                # How many findings are right

                A sample of the findings on real code, judged by reading the code: of each rule %d, drawn at random, or all where there are
                fewer. *Right*: the code does what the finding says, and it can hurt. *False*: it does not. *Debatable*: it does,
                and a team may want it so. The verdicts and their reasons are in [ledger.tsv](ledger.tsv); `./dev ledger` makes
                this page anew. Code that no rule was made with is judged [on a page of its own](elsewhere.md).

                | rule | severity | findings | read | right | debatable | false | open | right of those read | not false |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(SAMPLE));
        Tally warnings = new Tally();
        Set<String> servers = servers();
        Tally ofServers = new Tally();
        Tally ofLibraries = new Tally();
        double weighted = 0;
        int weight = 0;
        int all = 0;
        for (Map.Entry<String, String> rule : severities.entrySet()) {
            Tally tally = new Tally();
            List<Row> sampled = rows.stream()
                    .filter(row ->
                            row.rule().equals(rule.getKey()) && row.state().equals("sampled"))
                    .toList();
            sampled.forEach(row -> tally.add(row.verdict()));
            int count = counts.get(rule.getKey());
            page.append(tally.line(rule.getKey(), rule.getValue(), count));
            if (isWarning(rule.getValue())) {
                warnings.add(tally);
                sampled.forEach(
                        row -> (servers.contains(row.corpus()) ? ofServers : ofLibraries).add(row.verdict()));
                all += count;
                if (tally.read() > 0) {
                    weighted += tally.share() * count;
                    weight += count;
                }
            }
        }
        page.append(warnings.line("all of them", "warning", all));
        int there = (int) findings.stream()
                .filter(finding -> isWarning(finding.severity()) && servers.contains(finding.corpus()))
                .count();
        page.append(ofLibraries.line("those of libraries and clients", "warning", all - there));
        page.append(ofServers.line("those of servers", "warning", there));
        if (weight > 0) {
            page.append(String.format(
                    Locale.ROOT,
                    "%nEvery rule counted by its number of findings, as a user meets them, %.0f %% of the warnings are right.%n",
                    100 * weighted / weight));
        }
        return page + Hops.table(findings, finding -> verdict(known.get(key(finding))));
    }

    /** What a reader thinks of a finding of the sample; {@code open} where nobody has read it for the sample. */
    private static String verdict(Row row) {
        return row == null || !row.state().equals("sampled") ? "open" : row.verdict();
    }

    private static boolean isWarning(String severity) {
        return severity.equals("warning") || severity.equals("error");
    }

    /** The corpora that are listed below the line about servers. */
    private static Set<String> servers() throws IOException {
        return Files.readAllLines(HERE.resolve("corpora.txt")).stream()
                .dropWhile(line -> !line.startsWith("# Servers on "))
                .skip(1)
                .map(line -> line.split(":")[1])
                .collect(Collectors.toSet());
    }

    /** How often which verdict. */
    static final class Tally {
        private final Map<String, Integer> counts = new HashMap<>();

        void add(String verdict) {
            counts.merge(verdict, 1, Integer::sum);
        }

        void add(Tally other) {
            other.counts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
        }

        int of(String verdict) {
            return counts.getOrDefault(verdict, 0);
        }

        int read() {
            return of("right") + of("false") + of("debatable");
        }

        double share() {
            return (double) of("right") / read();
        }

        String line(String rule, String severity, int findings) {
            return "| %s | %s | %d | %d | %d | %d | %d | %d | %s | %s |%n"
                    .formatted(
                            rule,
                            severity,
                            findings,
                            read(),
                            of("right"),
                            of("debatable"),
                            of("false"),
                            of("open"),
                            percent(of("right")),
                            percent(read() - of("false")));
        }

        String percent(int part) {
            return read() == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / read());
        }
    }

    private static List<Row> rows() throws IOException {
        if (!Files.exists(FILE)) {
            return List.of();
        }
        return Files.readAllLines(FILE).stream().skip(1).map(Row::parse).toList();
    }

    private static Map<String, Row> byPlace(List<Row> rows) {
        Map<String, Row> byPlace = new LinkedHashMap<>();
        rows.forEach(row -> byPlace.put(key(row), row));
        return byPlace;
    }

    private static String key(Row row) {
        return row.corpus() + "\t" + row.rule() + "\t" + row.place();
    }

    private static String key(Finding finding) {
        return finding.corpus() + "\t" + finding.rule() + "\t" + finding.place();
    }

    /** Places of a file by line. */
    private static int order(String one, String other) {
        String[] a = one.split(":");
        String[] b = other.split(":");
        int byFile = a[0].compareTo(b[0]);
        return byFile != 0 ? byFile : Integer.compare(Integer.parseInt(a[1]), Integer.parseInt(b[1]));
    }
}
