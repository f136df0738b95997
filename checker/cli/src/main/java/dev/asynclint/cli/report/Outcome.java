package dev.asynclint.cli.report;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Map;

/**
 * What a run found, over all projects.
 *
 * @param findings in {@link Finding#ORDER}, no two with one fingerprint
 * @param skips in {@link Skip#ORDER}
 * @param texts the text of every file that a finding, its trace or its fixes point at, by path
 * @param millis how long it took
 */
public record Outcome(
        List<Finding> findings,
        List<Skip> skips,
        List<Problem> problems,
        Counts counts,
        Map<String, SourceText> texts,
        long millis) {
    private static final SourceText UNSEEN = new SourceText("");

    public Outcome {
        findings = UniqueFingerprints.of(findings);
    }

    /** The same, after another time. */
    public Outcome took(long time) {
        return new Outcome(findings, skips, problems, counts, texts, time);
    }

    /** Whether everything was seen: no file skipped, no rule crashed. */
    public boolean isComplete() {
        return skips.isEmpty() && problems.isEmpty();
    }

    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
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

    /** A path as a terminal can show it. */
    static String shown(String path) {
        // A line that starts so is a command to the runners of GitHub Actions.
        return (path.startsWith("::") ? "./" : "") + Columns.printable(path);
    }
}
