package dev.asynclint.cli.report;

import dev.asynclint.cli.RulePage;
import dev.asynclint.cli.Version;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The SARIF report. */
final class SarifReport {
    private static final String ROOT = "%SRCROOT%";
    private static final String FINGERPRINT = "asynclint/v1";
    private static final String SKIPPED = "skipped";
    private static final String CRASHED = "crashed";
    private static final String CUT = "cut";

    /** GitHub refuses a run with more results. */
    static final int MOST_RESULTS = 25_000;
    /** Of these it shows so many, the most severe. */
    static final int MOST_RESULTS_SHOWN = 5_000;
    /** Of a path it shows so many steps. */
    static final int MOST_STEPS = 1_000;

    private final Outcome outcome;
    private final FileNames names;
    private final List<Rule> rules;
    /** What had to be left out, in words. */
    private final Set<String> cuts = new LinkedHashSet<>();

    private SarifReport(Outcome outcome, FileNames names, List<Rule> rules) {
        this.outcome = outcome;
        this.names = names;
        this.rules = rules;
    }

    static Rendered of(Outcome outcome, FileNames names) {
        return of(outcome, names, Rules.ALL);
    }

    static Rendered of(Outcome outcome, FileNames names, List<Rule> rules) {
        SarifReport report = new SarifReport(outcome, names, rules);
        String text = JsonReport.GSON.toJson(new Sarif(Sarif.SCHEMA, Sarif.VERSION, List.of(report.run()))) + "\n";
        return new Rendered(text, report.notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        cuts.forEach(cut -> notes.add("--format sarif: " + cut));
        int findings = outcome.findings().size();
        if (findings > MOST_RESULTS_SHOWN) {
            notes.add("--format sarif: of %,d findings GitHub will show %,d, the most severe"
                    .formatted(findings, MOST_RESULTS_SHOWN));
        }
        return notes;
    }

    /** The findings that the run may have, in their order. */
    private List<Finding> kept() {
        List<Finding> findings = outcome.findings();
        if (findings.size() <= MOST_RESULTS) {
            return findings;
        }
        cuts.add("%,d of %,d findings are left out, the least severe: GitHub refuses more than %,d"
                .formatted(findings.size() - MOST_RESULTS, findings.size(), MOST_RESULTS));
        return Relevance.order(findings).stream()
                .limit(MOST_RESULTS)
                .sorted(Finding.ORDER)
                .toList();
    }

    private Sarif.Run run() {
        List<Sarif.Result> results = kept().stream().map(this::result).toList();
        boolean numbered = Version.NUMBER.matches("\\d+\\.\\d+\\.\\d+(-.*)?");
        Sarif.Driver driver = new Sarif.Driver(
                "asynclint",
                "Asynclint " + Version.NUMBER,
                Version.NUMBER,
                numbered ? Version.NUMBER : null,
                rules.stream().map(rule -> rule(rule.info())).toList(),
                List.of(
                        notification(SKIPPED, "A file was not analysed, so findings in it are missing."),
                        notification(CRASHED, "A rule failed, so findings may be missing."),
                        notification(
                                CUT, "The report leaves something out to stay within the limits of its readers.")));
        return new Sarif.Run(
                new Sarif.Tool(driver),
                List.of(invocation()),
                Map.of(ROOT, new Sarif.ArtifactLocation(names.rootUri(), null)),
                "utf16CodeUnits",
                results);
    }

    private static Sarif.RuleDescriptor rule(RuleInfo info) {
        String summary = sentence(info.summary());
        String page = RulePage.markdown(info);
        return new Sarif.RuleDescriptor(
                info.name(),
                new Sarif.Message(summary),
                new Sarif.Message("Reports that " + info.summary() + "."),
                new Sarif.Help(page, page),
                new Sarif.Configuration(
                        info.severity() != Severity.OFF,
                        Levels.of(info.severity()).sarif()),
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
        for (String cut : cuts) {
            notifications.add(new Sarif.Notification(
                    new Sarif.Reference(CUT), "warning", new Sarif.Message(sentence(cut)), null));
        }
        return new Sarif.Invocation(outcome.problems().isEmpty(), notifications);
    }

    private Sarif.Result result(Finding finding) {
        Sarif.Location place = location(finding.path(), finding.span(), null);
        List<Sarif.Fix> fixes = finding.fixes().stream()
                .filter(fix -> !fix.edits().isEmpty())
                .map(this::fix)
                .toList();
        return new Sarif.Result(
                finding.rule(),
                rules.stream().map(rule -> rule.info().name()).toList().indexOf(finding.rule()),
                Levels.of(finding.severity()).sarif(),
                new Sarif.Message(finding.message()),
                List.of(place),
                Map.of(FINGERPRINT, finding.fingerprint()),
                outcome.baselineState(finding),
                finding.trace().isEmpty() ? null : List.of(codeFlow(finding)),
                fixes.isEmpty() ? null : fixes);
    }

    private Sarif.CodeFlow codeFlow(Finding finding) {
        List<Note> steps = new ArrayList<>(finding.trace());
        Note last = steps.get(steps.size() - 1);
        if (!last.path().equals(finding.path()) || !last.span().equals(finding.span())) {
            steps.add(new Note(finding.path(), finding.span(), finding.message()));
        }
        if (steps.size() > MOST_STEPS) {
            cuts.add("a path of %,d steps is cut to its first and last %,d: GitHub shows no more than %,d"
                    .formatted(steps.size(), MOST_STEPS / 2, MOST_STEPS));
            steps.subList(MOST_STEPS / 2, steps.size() - MOST_STEPS / 2).clear();
        }
        return new Sarif.CodeFlow(List.of(new Sarif.ThreadFlow(steps.stream()
                .map(step -> new Sarif.ThreadFlowLocation(location(step.path(), step.span(), step.message())))
                .toList())));
    }

    private Sarif.Fix fix(Fix fix) {
        List<Sarif.ArtifactChange> changes = new ArrayList<>();
        Patches.byPath(outcome, fix)
                .forEach((path, edits) -> changes.add(new Sarif.ArtifactChange(
                        artifact(path),
                        edits.stream()
                                .map(edit -> new Sarif.Replacement(
                                        region(path, edit.span()), new Sarif.Message(edit.replacement())))
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
        String relative = names.uri(path);
        return new Sarif.ArtifactLocation(relative, names.isInside(path) ? ROOT : null);
    }

    private Sarif.Region region(String path, Span span) {
        SourceText.Range range = outcome.range(path, span);
        return new Sarif.Region(range.line(), range.column(), range.endLine(), range.endColumn(), null);
    }
}
