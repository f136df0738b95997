package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** GitLab's Code Quality report, a part of Code Climate's format. GitLab drops all but one of equal fingerprints. */
final class GitLabReport {
    private GitLabReport() {}

    private record Issue(
            String type,
            List<String> categories,
            String check_name,
            String description,
            String fingerprint,
            String severity,
            Location location) {
        Issue(String check, String description, String fingerprint, Severity severity, Location location) {
            this(
                    "issue",
                    List.of("Bug Risk"),
                    check,
                    description,
                    fingerprint,
                    Levels.of(severity).gitlab(),
                    location);
        }
    }

    private record Location(String path, Lines lines) {}

    private record Lines(int begin, int end) {}

    static String of(Outcome outcome, FileNames names) {
        List<Issue> issues = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            SourceText.Range range = outcome.range(finding.path(), finding.span());
            issues.add(new Issue(
                    finding.rule(),
                    finding.message(),
                    finding.fingerprint(),
                    finding.severity(),
                    new Location(names.fromRoot(finding.path()), new Lines(range.line(), range.endLine()))));
        }
        Map<String, Integer> gaps = new HashMap<>();
        for (Gap gap : Gap.of(outcome)) {
            int line = Math.max(1, gap.line());
            String path = gap.path().isEmpty() ? "." : names.fromRoot(gap.path());
            int ordinal = gaps.merge(path, 1, Integer::sum);
            issues.add(new Issue(
                    Gap.ID,
                    gap.message(),
                    Gap.ID + ":" + path + ":" + ordinal,
                    Severity.WARNING,
                    new Location(path, new Lines(line, line))));
        }
        return JsonReport.GSON.toJson(issues) + "\n";
    }
}
