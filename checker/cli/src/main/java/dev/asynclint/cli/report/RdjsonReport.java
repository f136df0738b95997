package dev.asynclint.cli.report;

import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Reviewdog Diagnostic Format. Its columns count bytes of UTF-8. */
final class RdjsonReport {
    /** A change over more lines is no suggestion that fits into a review. */
    private static final int MOST_LINES = 20;

    private final Outcome outcome;
    private final FileNames names;

    private RdjsonReport(Outcome outcome, FileNames names) {
        this.outcome = outcome;
        this.names = names;
    }

    private record Result(Source source, List<Diagnostic> diagnostics) {}

    private record Source(String name) {}

    private record Diagnostic(
            String message,
            Location location,
            String severity,
            Code code,
            @Nullable List<Suggestion> suggestions) {}

    private record Location(String path, @Nullable Range range) {}

    private record Range(Position start, @Nullable Position end) {}

    private record Position(int line, @Nullable Integer column) {}

    private record Code(String value) {}

    private record Suggestion(Range range, String text) {}

    static String of(Outcome outcome, FileNames names) {
        RdjsonReport report = new RdjsonReport(outcome, names);
        List<Diagnostic> diagnostics = new ArrayList<>();
        outcome.findings().forEach(finding -> diagnostics.add(report.diagnostic(finding)));
        Gap.of(outcome).forEach(gap -> diagnostics.add(report.diagnostic(gap)));
        return JsonReport.GSON.toJson(new Result(new Source("asynclint"), diagnostics)) + "\n";
    }

    private Diagnostic diagnostic(Finding finding) {
        List<Suggestion> suggestions = finding.fixes().stream()
                .map(fix -> suggestion(finding.path(), fix))
                .flatMap(Optional::stream)
                .toList();
        return new Diagnostic(
                Explanation.of(outcome, finding, names::fromFolder),
                new Location(names.fromFolder(finding.path()), range(finding.path(), finding.span())),
                Levels.of(finding.severity()).rdjson(),
                new Code(finding.rule()),
                suggestions.isEmpty() ? null : suggestions);
    }

    private Diagnostic diagnostic(Gap gap) {
        Range line = gap.line() > 0 ? new Range(new Position(gap.line(), null), null) : null;
        return new Diagnostic(
                gap.message(),
                new Location(gap.path().isEmpty() ? "." : names.fromFolder(gap.path()), line),
                Levels.of(Severity.WARNING).rdjson(),
                new Code(Gap.ID),
                null);
    }

    /** One replacement that does all of the fix, as suggestions are applied one by one. */
    private Optional<Suggestion> suggestion(String path, Fix fix) {
        Map<String, List<Edit>> byPath = Patches.byPath(outcome, fix);
        List<Edit> edits = byPath.getOrDefault(path, List.of());
        if (byPath.size() != 1 || edits.isEmpty()) {
            return Optional.empty();
        }
        Span all = new Span(
                edits.get(0).span().start(), edits.get(edits.size() - 1).span().end());
        SourceText.Range lines = outcome.range(path, all);
        if (lines.endLine() - lines.line() >= MOST_LINES) {
            return Optional.empty();
        }
        CharSequence source = outcome.text(path).text();
        StringBuilder text = new StringBuilder();
        int end = all.start();
        for (Edit edit : edits) {
            text.append(source, end, edit.span().start()).append(edit.replacement());
            end = edit.span().end();
        }
        return Optional.of(new Suggestion(range(path, all), text.toString()));
    }

    private Range range(String path, Span span) {
        SourceText.Range range = outcome.range(path, span);
        return new Range(
                position(path, range.line(), range.column()), position(path, range.endLine(), range.endColumn()));
    }

    private Position position(String path, int line, int column) {
        String text = outcome.text(path).lineText(line);
        String before = text.substring(0, Math.min(column - 1, text.length()));
        return new Position(line, before.getBytes(StandardCharsets.UTF_8).length + 1);
    }
}
