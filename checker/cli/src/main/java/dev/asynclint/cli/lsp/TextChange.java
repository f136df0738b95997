package dev.asynclint.cli.lsp;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two texts of a file: one stretch in the middle.
 *
 * @param start where it begins, in both
 * @param end where it ends in the old text
 * @param moved how far the rest has moved
 */
record TextChange(String path, int start, int end, int moved) {
    static TextChange between(String path, CharSequence before, CharSequence after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextChange(path, start, before.length() - tail, after.length() - before.length());
    }

    /** The finding at its new place; empty when the change goes through that place. */
    Optional<Finding> move(Finding finding) {
        boolean isHere = finding.path().equals(path);
        boolean isPassedThrough =
                finding.trace().stream().anyMatch(note -> note.path().equals(path));
        if (!isHere && !isPassedThrough) {
            return Optional.of(finding);
        }
        if (isHere && finding.span().start() < end && start < finding.span().end()) {
            return Optional.empty();
        }
        List<Note> trace = finding.trace().stream()
                .map(note -> note.path().equals(path) ? new Note(path, move(note.span()), note.message()) : note)
                .toList();
        return Optional.of(new Finding(
                finding.rule(),
                finding.severity(),
                finding.path(),
                isHere ? move(finding.span()) : finding.span(),
                finding.message(),
                trace,
                isHere ? List.of() : finding.fixes(),
                finding.hint(),
                finding.identity()));
    }

    private Span move(Span span) {
        return new Span(move(span.start()), move(span.end()));
    }

    private int move(int offset) {
        return offset <= start ? offset : Math.max(start, offset + moved);
    }
}
