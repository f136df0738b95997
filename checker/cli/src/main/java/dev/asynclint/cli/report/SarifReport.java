package dev.asynclint.cli.report;

import dev.asynclint.cli.RulePage;
import dev.asynclint.cli.Version;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Imports;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The SARIF report. */
final class SarifReport {
    private static final String ROOT = "%SRCROOT%";
    private static final String FINGERPRINT = "asynclint/v1";
    private static final String SKIPPED = "skipped";
    private static final String CRASHED = "crashed";

    private final Outcome outcome;
    private final SarifUris uris;
    private final List<Rule> rules;

    private SarifReport(Outcome outcome, SarifUris uris, List<Rule> rules) {
        this.outcome = outcome;
        this.uris = uris;
        this.rules = rules;
    }

    static String of(Outcome outcome, SarifUris uris) {
        return of(outcome, uris, Rules.ALL);
    }

    static String of(Outcome outcome, SarifUris uris, List<Rule> rules) {
        SarifReport report = new SarifReport(outcome, uris, rules);
        return JsonReport.GSON.toJson(new Sarif(Sarif.SCHEMA, Sarif.VERSION, List.of(report.run()))) + "\n";
    }

    private Sarif.Run run() {
        boolean numbered = Version.NUMBER.matches("\\d+\\.\\d+\\.\\d+(-.*)?");
        Sarif.Driver driver = new Sarif.Driver(
                "asynclint",
                "Asynclint " + Version.NUMBER,
                Version.NUMBER,
                numbered ? Version.NUMBER : null,
                rules.stream().map(rule -> rule(rule.info())).toList(),
                List.of(
                        notification(SKIPPED, "A file was not analysed, so findings in it are missing."),
                        notification(CRASHED, "A rule failed, so findings may be missing.")));
        return new Sarif.Run(
                new Sarif.Tool(driver),
                List.of(invocation()),
                Map.of(ROOT, new Sarif.ArtifactLocation(uris.root(), null)),
                "utf16CodeUnits",
                outcome.findings().stream().map(this::result).toList());
    }

    private static Sarif.RuleDescriptor rule(RuleInfo info) {
        String summary = sentence(info.summary());
        String page = RulePage.markdown(info);
        return new Sarif.RuleDescriptor(
                info.name(),
                new Sarif.Message(summary),
                new Sarif.Message("Reports that " + info.summary() + "."),
                new Sarif.Help(page, page),
                new Sarif.Configuration(info.severity() != Severity.OFF, level(info.severity())),
                new Sarif.RuleProperties(
                        List.of("async", "reliability", info.group().name().toLowerCase(Locale.ROOT)), "high"));
    }

    private static Sarif.Descriptor notification(String id, String text) {
        Sarif.Message message = new Sarif.Message(text);
        return new Sarif.Descriptor(id, message, message, new Sarif.Help(text, text));
    }

    private static String sentence(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + (summary.endsWith(".") ? "" : ".");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "note";
        };
    }

    private Sarif.Invocation invocation() {
        List<Sarif.Notification> notifications = new ArrayList<>();
        for (Skip skip : outcome.skips()) {
            Sarif.Region region = skip.line() > 0 ? new Sarif.Region(skip.line(), null, null, null, null) : null;
            notifications.add(new Sarif.Notification(
                    new Sarif.Reference(SKIPPED),
                    "warning",
                    new Sarif.Message("Skipped: " + skip.reason() + "."),
                    List.of(new Sarif.Location(new Sarif.PhysicalLocation(artifact(skip.path()), region), null))));
        }
        for (Problem problem : outcome.problems()) {
            List<Sarif.Location> locations = problem.path().isEmpty()
                    ? null
                    : List.of(new Sarif.Location(new Sarif.PhysicalLocation(artifact(problem.path()), null), null));
            notifications.add(new Sarif.Notification(
                    new Sarif.Reference(CRASHED), "error", new Sarif.Message(Problems.line(problem) + "."), locations));
        }
        return new Sarif.Invocation(outcome.problems().isEmpty(), notifications);
    }

    private Sarif.Result result(Finding finding) {
        Sarif.Location place = location(finding.path(), finding.span(), null);
        List<Sarif.Fix> fixes = finding.fixes().stream().map(this::fix).toList();
        return new Sarif.Result(
                finding.rule(),
                rules.stream().map(rule -> rule.info().name()).toList().indexOf(finding.rule()),
                level(finding.severity()),
                new Sarif.Message(finding.message()),
                List.of(place),
                Map.of(FINGERPRINT, finding.fingerprint()),
                finding.trace().isEmpty() ? null : List.of(codeFlow(finding)),
                fixes.isEmpty() ? null : fixes);
    }

    private Sarif.CodeFlow codeFlow(Finding finding) {
        List<Note> steps = new ArrayList<>(finding.trace());
        Note last = steps.get(steps.size() - 1);
        if (!last.path().equals(finding.path()) || !last.span().equals(finding.span())) {
            steps.add(new Note(finding.path(), finding.span(), finding.message()));
        }
        return new Sarif.CodeFlow(List.of(new Sarif.ThreadFlow(steps.stream()
                .map(step -> new Sarif.ThreadFlowLocation(location(step.path(), step.span(), step.message())))
                .toList())));
    }

    private Sarif.Fix fix(Fix fix) {
        Map<String, List<Edit>> byPath = new TreeMap<>();
        for (Edit edit : fix.edits()) {
            byPath.computeIfAbsent(edit.path(), any -> new ArrayList<>()).add(edit);
        }
        byPath.forEach((path, edits) ->
                edits.addAll(Imports.of(outcome.text(path).text()).adding(path, fix.imports())));
        List<Sarif.ArtifactChange> changes = new ArrayList<>();
        byPath.forEach((path, edits) -> changes.add(new Sarif.ArtifactChange(
                artifact(path),
                edits.stream()
                        .sorted(Comparator.comparing(Edit::span))
                        .map(edit ->
                                new Sarif.Replacement(region(path, edit.span()), new Sarif.Message(edit.replacement())))
                        .toList())));
        String title = fix.safety() == Fix.Safety.SAFE ? fix.title() : fix.title() + " (needs review)";
        return new Sarif.Fix(new Sarif.Message(sentence(title)), changes);
    }

    private Sarif.Location location(String path, Span span, String message) {
        return new Sarif.Location(
                new Sarif.PhysicalLocation(artifact(path), region(path, span)),
                message == null ? null : new Sarif.Message(message));
    }

    private Sarif.ArtifactLocation artifact(String path) {
        String relative = uris.relative(path);
        return new Sarif.ArtifactLocation(relative, uris.isInside(path) ? ROOT : null);
    }

    private Sarif.Region region(String path, Span span) {
        SourceText.Range range = outcome.range(path, span);
        return new Sarif.Region(range.line(), range.column(), range.endLine(), range.endColumn(), null);
    }
}
