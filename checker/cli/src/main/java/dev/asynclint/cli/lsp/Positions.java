package dev.asynclint.cli.lsp;

import dev.asynclint.cli.report.SourceText;
import dev.asynclint.ir.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets as lines and characters of UTF-16, both from 0. An editor does not see a byte order mark. */
record Positions(SourceText text) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Positions of(CharSequence text) {
        return new Positions(new SourceText(text));
    }

    Position position(int offset) {
        int line = text.line(offset) - 1;
        int character = text.column(offset) - 1;
        return new Position(line, line == 0 ? Math.max(0, character - mark()) : character);
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    /** The offset of a position; one past the end of a line is the end of the line, as the protocol says. */
    int offset(Position position) {
        int line = Math.max(0, Math.min(position.getLine(), text.lines() - 1));
        if (line < position.getLine()) {
            return text.text().length();
        }
        int character = Math.max(0, position.getCharacter()) + (line == 0 ? mark() : 0);
        return text.start(line + 1)
                + Math.min(character, text.lineText(line + 1).length());
    }

    private int mark() {
        CharSequence all = text.text();
        return all.length() > 0 && all.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }
}
