package dev.asynclint.rules;

import dev.asynclint.finding.Edit;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import java.util.List;

/** Places in catch clauses. */
final class Clauses {
    private static final int CATCH = "catch".length();

    private Clauses() {}

    /** The word {@code catch}, where a report about the clause points. */
    static Span keyword(Try.Catch clause) {
        return new Span(clause.span().start(), clause.span().start() + CATCH);
    }

    /** Puts lines at the start of a clause's block, in the indentation of the file; a tab is a step of it. Comments stay where they are. */
    static Edit insertFirst(Try.Catch clause, BodyContext body, List<String> lines) {
        Layout layout = Layout.of(body);
        String outer = layout.indentationAt(clause.span().start());
        String inner = outer + layout.step();
        String newline = layout.newline();
        StringBuilder inserted = new StringBuilder();
        lines.forEach(line -> inserted.append(newline).append(inner).append(line.replace("\t", layout.step())));
        int open = clause.body().span().start() + 1;
        int close = clause.body().span().end() - 1;
        int next = skipBlanks(layout, open, close);
        if (next == close) {
            return new Edit(body.path(), new Span(open, close), inserted + newline + outer);
        }
        if (layout.isLineEnd(next)) {
            return layout.insert(open, inserted.toString());
        }
        if (layout.startsLineComment(next)) {
            return layout.insert(layout.lineEnd(next), inserted.toString());
        }
        return new Edit(body.path(), new Span(open, next), inserted + newline + inner);
    }

    /** The next character that is no blank, or the line's end unless only blanks follow up to {@code close}. */
    private static int skipBlanks(Layout layout, int from, int close) {
        if (layout.text().subSequence(from, close).toString().isBlank()) {
            return close;
        }
        int at = from;
        while (Character.isWhitespace(layout.text().charAt(at)) && !layout.isLineEnd(at)) {
            at++;
        }
        return at;
    }
}
