package dev.asynclint.cli.lsp;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What is told about a finding that the pointer rests on. */
final class Hovers {
    private final RulePages pages;

    Hovers(RulePages pages) {
        this.pages = pages;
    }

    Optional<Hover> at(Judged file, Position position) {
        List<String> parts = new ArrayList<>();
        Range range = null;
        for (int i = 0; i < file.findings().size(); i++) {
            Diagnostic diagnostic = file.diagnostics().get(i);
            if (contains(diagnostic.getRange(), position)) {
                parts.add(text(file.findings().get(i), diagnostic));
                range = diagnostic.getRange();
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", parts)), range));
    }

    private String text(Finding finding, Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        String name = pages.uri(finding.rule())
                .map(uri -> "[" + finding.rule() + "](" + uri + ")")
                .orElse(finding.rule());
        String summary = Rules.byName(finding.rule())
                .map(Rule::info)
                .map(info -> info.summary())
                .orElse("");
        text.append("**").append(name).append("**: ").append(summary).append("\n\n");
        text.append(finding.message()).append('\n');
        List<DiagnosticRelatedInformation> steps = diagnostic.getRelatedInformation();
        for (int i = 0; i < finding.trace().size(); i++) {
            Note note = finding.trace().get(i);
            Position at = steps.get(i).getLocation().getRange().getStart();
            text.append('\n').append(i + 1).append(". ").append(note.message());
            text.append(" ([")
                    .append(Path.of(note.path()).getFileName())
                    .append(':')
                    .append(at.getLine() + 1);
            text.append("](")
                    .append(steps.get(i).getLocation().getUri())
                    .append("#L")
                    .append(at.getLine() + 1);
            text.append("))");
        }
        if (!finding.hint().isEmpty()) {
            text.append("\n\n*Instead:* ").append(finding.hint());
        }
        return text.toString();
    }

    private static boolean contains(Range range, Position position) {
        return compare(range.getStart(), position) <= 0 && compare(position, range.getEnd()) <= 0;
    }

    private static int compare(Position a, Position b) {
        return a.getLine() != b.getLine()
                ? Integer.compare(a.getLine(), b.getLine())
                : Integer.compare(a.getCharacter(), b.getCharacter());
    }
}
