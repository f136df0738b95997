package dev.asynclint.cli.lsp;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Findings in the words of the protocol. */
final class Diagnostics {
    private static final String SOURCE = "asynclint";

    private final RulePages pages;

    Diagnostics(RulePages pages) {
        this.pages = pages;
    }

    Diagnostic of(Finding finding, Function<String, Positions> positions) {
        Diagnostic diagnostic = new Diagnostic(
                positions.apply(finding.path()).range(finding.span()),
                message(finding),
                severity(finding.severity()),
                SOURCE,
                finding.rule());
        pages.uri(finding.rule()).ifPresent(uri -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(uri)));
        diagnostic.setData(Map.of("fingerprint", finding.fingerprint()));
        List<DiagnosticRelatedInformation> steps =
                finding.trace().stream().map(note -> step(note, positions)).toList();
        if (!steps.isEmpty()) {
            diagnostic.setRelatedInformation(steps);
        }
        return diagnostic;
    }

    private static String message(Finding finding) {
        return finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
    }

    private static DiagnosticRelatedInformation step(Note note, Function<String, Positions> positions) {
        Location place = new Location(
                Uris.of(Path.of(note.path())), positions.apply(note.path()).range(note.span()));
        return new DiagnosticRelatedInformation(place, note.message());
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO, OFF -> DiagnosticSeverity.Information;
        };
    }
}
