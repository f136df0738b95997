package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run comes to. It never calls a result clean that is not complete. */
public final class Summary {
    private static final String DOT = " · ";

    private Summary() {}

    /** One line: findings, files, skips, calls that stayed unresolved, time. */
    public static String line(Outcome outcome, Style style) {
        int skipped = outcome.skips().size();
        int crashed = outcome.problems().size();
        StringBuilder line = new StringBuilder(findings(outcome, style));
        line.append(" in ").append(count(outcome.counts().files(), "file"));
        if (skipped > 0) {
            line.append(DOT).append(style.yellow(number(skipped) + " skipped"));
        }
        if (crashed > 0) {
            line.append(DOT).append(style.red(count(crashed, "internal error")));
        }
        line.append(DOT).append(count(outcome.counts().asyncCalls(), "async call"));
        if (outcome.counts().unresolvedAsyncCalls() > 0) {
            line.append(", ")
                    .append(number(outcome.counts().unresolvedAsyncCalls()))
                    .append(" unresolved");
        }
        line.append(DOT).append(seconds(outcome.millis()));
        if (!outcome.isComplete()) {
            line.append(DOT).append(style.yellow("not everything was checked"));
        }
        return line.toString();
    }

    private static String findings(Outcome outcome, Style style) {
        List<Finding> findings = outcome.findings();
        if (findings.isEmpty()) {
            return outcome.isComplete() ? style.green("no findings") : "no findings";
        }
        StringBuilder severities = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long n = findings.stream().filter(f -> f.severity() == severity).count();
            if (n > 0) {
                severities
                        .append(severities.isEmpty() ? "" : ", ")
                        .append(severity == Severity.INFO ? number(n) + " info" : count(n, severity.word()));
            }
        }
        return style.bold(count(findings.size(), "finding")) + " (" + severities + ")";
    }

    /** A line per rule that has findings, the most frequent first. */
    public static String statistics(Outcome outcome) {
        Map<String, Integer> counts = new TreeMap<>();
        outcome.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        StringBuilder table = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> table.append("%6s  %s%n".formatted(number(entry.getValue()), entry.getKey())));
        return table.toString();
    }

    /** {@code 1 finding}, {@code 2 findings}. */
    public static String count(long n, String word) {
        return count(n, word, "s");
    }

    /** The same, with another end of the plural. */
    public static String count(long n, String word, String end) {
        return number(n) + " " + word + (n == 1 ? "" : end);
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
