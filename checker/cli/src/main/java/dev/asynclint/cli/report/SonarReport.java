package dev.asynclint.cli.report;

import dev.asynclint.cli.RulePage;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SonarQube's generic issues, in the format since 10.3: the rules, and the issues that point at them. */
final class SonarReport {
    private static final String ENGINE = "asynclint";

    private final Outcome outcome;
    private final FileNames names;

    private SonarReport(Outcome outcome, FileNames names) {
        this.outcome = outcome;
        this.names = names;
    }

    private record Report(List<RuleEntry> rules, List<Issue> issues) {}

    private record RuleEntry(
            String id,
            String name,
            String description,
            String engineId,
            String cleanCodeAttribute,
            List<Impact> impacts) {}

    private record Impact(String softwareQuality, String severity) {}

    private record Issue(
            String ruleId,
            Location primaryLocation,
            @Nullable List<Location> secondaryLocations) {}

    private record Location(
            String message, String filePath, @Nullable TextRange textRange) {}

    /** Lines from 1, columns from 0, the end exclusive. */
    private record TextRange(
            int startLine,
            @Nullable Integer endLine,
            @Nullable Integer startColumn,
            @Nullable Integer endColumn) {}

    static String of(Outcome outcome, FileNames names) {
        return JsonReport.GSON.toJson(new SonarReport(outcome, names).report()) + "\n";
    }

    private Report report() {
        List<Gap> gaps = Gap.of(outcome);
        List<RuleEntry> rules = Stream.concat(
                        Rules.ALL.stream().map(rule -> rule(rule.info())),
                        gaps.isEmpty() ? Stream.empty() : Stream.of(notChecked()))
                .toList();
        List<Issue> issues =
                new ArrayList<>(outcome.findings().stream().map(this::issue).toList());
        for (Gap gap : gaps) {
            TextRange line = gap.line() > 0 ? new TextRange(gap.line(), null, null, null) : null;
            String path = gap.path().isEmpty() ? "." : names.fromFolder(gap.path());
            issues.add(new Issue(Gap.ID, new Location(gap.message(), path, line), null));
        }
        return new Report(rules, issues);
    }

    private RuleEntry rule(RuleInfo info) {
        // The format has severities for rules only: that of the findings, which a configuration may have changed.
        Severity severity = outcome.findings().stream()
                .filter(finding -> finding.rule().equals(info.name()))
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(info.severity());
        return entry(info.name(), RulePage.markdown(info), attribute(info.group()), severity);
    }

    private static RuleEntry notChecked() {
        return entry(
                Gap.ID, "A file or a rule was not checked, so findings may be missing.", "COMPLETE", Severity.INFO);
    }

    private static RuleEntry entry(String name, String description, String attribute, Severity severity) {
        Impact impact = new Impact("RELIABILITY", Levels.of(severity).sonar());
        return new RuleEntry(name, name, description, ENGINE, attribute, List.of(impact));
    }

    /** What SonarQube says that the code is not. */
    private static String attribute(RuleInfo.Group group) {
        return switch (group) {
            case BLOCKING -> "EFFICIENT";
            case UNAWAITED, SWALLOWED -> "COMPLETE";
            case STRUCTURE -> "LOGICAL";
        };
    }

    private Issue issue(Finding finding) {
        List<Location> steps = new ArrayList<>();
        for (Note note : finding.trace()) {
            steps.add(location(note.message(), note.path(), note.span()));
        }
        String message = finding.hint().isEmpty() ? finding.message() : finding.message() + ". Hint: " + finding.hint();
        return new Issue(
                finding.rule(), location(message, finding.path(), finding.span()), steps.isEmpty() ? null : steps);
    }

    private Location location(String message, String path, Span span) {
        SourceText.Range range = outcome.range(path, span);
        boolean empty = span.start() == span.end();
        // SonarQube refuses an empty range, but takes a whole line.
        TextRange text = empty
                ? new TextRange(range.line(), null, null, null)
                : new TextRange(range.line(), range.endLine(), range.column() - 1, range.endColumn() - 1);
        return new Location(message, names.fromFolder(path), text);
    }
}
