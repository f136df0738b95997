package dev.asynclint.cli.report;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, over all projects.
 *
 * @param findings in {@link Finding#ORDER}, no two with one fingerprint
 * @param skips in {@link Skip#ORDER}
 * @param texts the text of every file that a finding, its trace or its fixes point at, by path
 * @param millis how long it took
 * @param baseline what was known before, where the run had a baseline
 */
public record Outcome(
        List<Finding> findings,
        List<Skip> skips,
        List<Problem> problems,
        Counts counts,
        Map<String, SourceText> texts,
        long millis,
        Optional<Known> baseline) {
    private static final SourceText UNSEEN = new SourceText("");

    public Outcome {
        findings = UniqueFingerprints.of(findings);
    }

    /** The same, after another time. */
    public Outcome took(long time) {
        return new Outcome(findings, skips, problems, counts, texts, time, baseline);
    }

    /**
     * What a baseline accepts.
     *
     * @param findings those that the run found again, shown or not
     * @param fixed how many it did not find any more
     */
    public record Known(Set<Finding> findings, int fixed) {}

    public Outcome(
            List<Finding> findings,
            List<Skip> skips,
            List<Problem> problems,
            Counts counts,
            Map<String, SourceText> texts,
            long millis) {
        this(findings, skips, problems, counts, texts, millis, Optional.empty());
    }

    /** The same run with other findings to report. */
    public Outcome with(List<Finding> reported, Optional<Known> known) {
        return new Outcome(reported, skips, problems, counts, texts, millis, known);
    }

    /** The findings that no baseline accepts. */
    public List<Finding> introduced() {
        return findings.stream().filter(finding -> !isKnown(finding)).toList();
    }

    public boolean isKnown(Finding finding) {
        return baseline.isPresent() && baseline.get().findings().contains(finding);
    }

    /** SARIF's word for a finding beside the baseline, null without one. */
    @Nullable
    String baselineState(Finding finding) {
        return baseline.isEmpty() ? null : isKnown(finding) ? "unchanged" : "new";
    }

    /** Whether everything was seen: no file skipped, no rule crashed. */
    public boolean isComplete() {
        return skips.isEmpty() && problems.isEmpty();
    }

    /** Whether a finding that no baseline accepts weighs that much. */
    public boolean hasAtLeast(Severity severity) {
        return introduced().stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    SourceText text(String path) {
        return texts.getOrDefault(path, UNSEEN);
    }

    SourceText.Range range(String path, Span span) {
        return text(path).range(span);
    }

    /** {@code path:line:column} as a terminal can show it. */
    String place(String path, Span span) {
        return shown(path) + ":" + range(path, span).start();
    }

    /** {@code path:line:column: Rule message} */
    public String line(Finding finding) {
        return place(finding.path(), finding.span()) + ": " + finding.rule() + " "
                + Columns.printable(finding.message());
    }

    /** A path as a terminal can show it. */
    static String shown(String path) {
        // A line that starts so is a command to the runners of GitHub Actions.
        return (path.startsWith("::") ? "./" : "") + Columns.printable(path);
    }
}
