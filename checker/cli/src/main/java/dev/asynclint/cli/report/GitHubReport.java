package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Workflow commands of GitHub Actions, each of which becomes an annotation at its line. */
final class GitHubReport {
    /** GitHub drops what a step says beyond that, level by level. */
    static final int MOST_OF_A_LEVEL = 10;

    private static final int MOST_GAPS_NAMED = 5;

    private GitHubReport() {}

    static Rendered of(Outcome outcome, FileNames names) {
        StringBuilder commands = new StringBuilder();
        Map<Severity, Integer> used = new EnumMap<>(Severity.class);
        List<Gap> gaps = Gap.of(outcome);
        if (!gaps.isEmpty()) {
            commands.append(gaps(gaps, names));
            used.put(Severity.WARNING, 1);
        }
        int left = 0;
        for (Finding finding : Relevance.order(outcome.findings())) {
            if (used.merge(finding.severity(), 1, Integer::sum) <= MOST_OF_A_LEVEL) {
                commands.append(annotation(outcome, finding, names));
            } else {
                left++;
            }
        }
        List<String> notes = left == 0
                ? List.of()
                : List.of(
                        "--format github: %,d of %,d findings have no annotation: GitHub shows %d of a level in a step"
                                .formatted(left, outcome.findings().size(), MOST_OF_A_LEVEL));
        return new Rendered(commands.toString(), notes);
    }

    private static String annotation(Outcome outcome, Finding finding, FileNames names) {
        SourceText.Range range = outcome.range(finding.path(), finding.span());
        String place = "file=" + property(names.fromRoot(finding.path())) + ",line=" + range.line();
        // Columns are for annotations of one line only.
        place += range.endLine() > range.line()
                ? ",endLine=" + range.endLine()
                : ",endLine=" + range.line() + ",col=" + range.column() + ",endColumn=" + range.endColumn();
        return command(finding.severity(), place, finding.rule(), Explanation.of(outcome, finding, names::fromRoot));
    }

    private static String gaps(List<Gap> gaps, FileNames names) {
        StringBuilder message = new StringBuilder();
        for (Gap gap : gaps.subList(0, Math.min(MOST_GAPS_NAMED, gaps.size()))) {
            String file = gap.path().isEmpty() ? "" : names.fromRoot(gap.path()) + ": ";
            message.append(message.isEmpty() ? "" : "\n").append(file).append(gap.message());
        }
        if (gaps.size() > MOST_GAPS_NAMED) {
            message.append("\nand ").append(gaps.size() - MOST_GAPS_NAMED).append(" more");
        }
        return command(Severity.WARNING, "", "Not everything was checked", message.toString());
    }

    private static String command(Severity severity, String place, String title, String message) {
        return "::" + Levels.of(severity).github() + " " + place + (place.isEmpty() ? "" : ",") + "title="
                + property("Asynclint: " + title) + "::" + data(message) + "\n";
    }

    private static String data(String text) {
        return text.lines()
                .map(Columns::printable)
                .collect(Collectors.joining("\n"))
                .replace("%", "%25")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
