package dev.asynclint.cli.fix;

import dev.asynclint.cli.report.SourceText;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Summary;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was mended, in words.
 *
 * @param unsafe whether fixes that somebody must look at were made, too
 * @param written whether places are those of the changed files
 * @param unwritten files that could not be written, and why
 */
public record FixReport(Fixes fixes, boolean unsafe, boolean written, Map<String, String> unwritten, Style style) {
    /** A line per removed finding: {@code path:line:column: Rule: title}. */
    public String made() {
        StringBuilder lines = new StringBuilder();
        for (Fixes.Mended fix : inWrittenFiles()) {
            lines.append("%s: %s: %s%n".formatted(place(fix), fix.finding().rule(), fix.title()));
        }
        return lines.toString();
    }

    /** A line per fix that was not made, and per file that was not written. */
    public String dropped() {
        StringBuilder lines = new StringBuilder();
        for (Fixes.Dropped drop : fixes.dropped()) {
            lines.append("%s: %s: %s: \"%s\": %s%n"
                    .formatted(
                            place(drop.fix()),
                            style.severity(Severity.WARNING, "not fixed"),
                            drop.fix().finding().rule(),
                            drop.fix().title(),
                            drop.reason()));
        }
        unwritten.forEach((path, reason) ->
                lines.append("%s: %s: %s%n".formatted(path, style.severity(Severity.WARNING, "not written"), reason)));
        return lines.toString();
    }

    /** How much was mended, by rule, and what is left. */
    public String summary() {
        List<Fixes.Mended> made = inWrittenFiles();
        Map<String, Integer> byRule = new TreeMap<>();
        made.forEach(fix -> byRule.merge(fix.finding().rule(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        long files = fixes.changes().size() - unwritten.size();
        text.append(style.bold((written ? "fixed " : "would fix ") + Summary.count(made.size(), "finding")))
                .append(files > 0 ? " in " + Summary.count(files, "file") : "")
                .append(System.lineSeparator());
        byRule.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(rule -> text.append("%6d  %s%n".formatted(rule.getValue(), rule.getKey())));
        int dropped = fixes.dropped().size();
        if (dropped > 0) {
            text.append("left out %s that would break something%n".formatted(Summary.count(dropped, "fix", "es")));
        }
        long toReview = fixes.after().introduced().stream()
                .filter(FixReport::needsReview)
                .count();
        if (toReview > 0 && !unsafe) {
            text.append("%s more can be fixed, but somebody must look at it: `--unsafe --diff`%n"
                    .formatted(Summary.count(toReview, "finding")));
        }
        long accepted = fixes.after().findings().stream()
                .filter(finding -> fixes.after().isKnown(finding)
                        && !finding.fixes().isEmpty()
                        && (unsafe || !needsReview(finding)))
                .count();
        if (accepted > 0) {
            text.append("%s that the baseline accepts can be fixed, too: `--no-baseline`%n"
                    .formatted(Summary.count(accepted, "finding")));
        }
        if (fixes.unfinished()) {
            text.append("stopped before all was fixed: run it again%n".formatted());
        }
        return text.toString();
    }

    private List<Fixes.Mended> inWrittenFiles() {
        return fixes.made().stream()
                .filter(fix -> !unwritten.containsKey(fix.finding().path()))
                .toList();
    }

    private static boolean needsReview(Finding finding) {
        return !finding.fixes().isEmpty()
                && finding.fixes().stream().allMatch(fix -> fix.safety() == Fix.Safety.NEEDS_REVIEW);
    }

    private String place(Fixes.Mended fix) {
        String path = fix.finding().path();
        Fixes.Change change = fixes.changes().get(path);
        boolean moved = written && change != null && !unwritten.containsKey(path);
        SourceText text = change == null
                ? fixes.before().texts().get(path)
                : new SourceText(moved ? change.after() : change.before());
        int at = moved ? fix.last() : fix.first();
        return path + ":" + text.line(at) + ":" + text.column(at);
    }
}
