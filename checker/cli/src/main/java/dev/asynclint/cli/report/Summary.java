package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import java.util.List;
import java.util.Locale;

/** What a run comes to. It never calls a result clean that is not complete. */
public final class Summary {
    private static final String DOT = " · ";

    private Summary() {}

    /** One line: findings, files, skips, calls that stayed unresolved, time. */
    public static String line(Outcome outcome, Style style) {
        String incomplete = outcome.isComplete() ? "" : DOT + style.yellow("not everything was checked");
        return counts(outcome, style) + DOT + seconds(outcome.millis()) + incomplete;
    }

    /** The same, but the same from run to run. */
    static String withoutTime(Outcome outcome) {
        return counts(outcome, Style.PLAIN) + (outcome.isComplete() ? "" : DOT + "not everything was checked");
    }

    private static String counts(Outcome outcome, Style style) {
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
        return line.toString();
    }

    private static String findings(Outcome outcome, Style style) {
        List<Finding> findings = outcome.introduced();
        String kind = outcome.baseline().isPresent() ? "new finding" : "finding";
        if (findings.isEmpty()) {
            return outcome.isComplete() ? style.green("no " + kind + "s") : "no " + kind + "s";
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
        return style.bold(count(findings.size(), kind)) + " (" + severities + ")";
    }

    /** A table of the rules that have findings, and what their findings come to. */
    public static String statistics(Outcome outcome, Style style) {
        List<Statistics.Row> rows = Statistics.of(outcome);
        if (rows.isEmpty()) {
            return "";
        }
        int wide = rows.stream().mapToInt(row -> row.rule().length()).max().orElse(0);
        String format = "%-" + wide + "s  %s  %8s  %7s  %5s";
        StringBuilder table = new StringBuilder();
        table.append(style.bold(format.formatted("rule", "severity", "findings", "fixable", "files")))
                .append(System.lineSeparator());
        for (Statistics.Row row : rows) {
            String severity = style.severity(row.severity(), row.severity().word())
                    + " ".repeat("severity".length() - row.severity().word().length());
            table.append(format.formatted(
                            row.rule(), severity, number(row.findings()), fixable(row), number(row.files())))
                    .append(System.lineSeparator());
        }
        return table.toString();
    }

    private static String fixable(Statistics.Row row) {
        return row.fixable() == 0 ? "-" : number(row.fixable());
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
