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

    /** Puts lines at the start of a clause's block, in the indentation of the file. Comments stay where they are. */
    static Edit insertFirst(Try.Catch clause, BodyContext body, List<String> lines) {
        CharSequence text = body.text();
        String outer = indentationAt(text, clause.span().start());
        String inner = outer + (outer.startsWith("\t") ? "\t" : "    ");
        String newline = newline(text);
        StringBuilder inserted = new StringBuilder();
        lines.forEach(line -> inserted.append(newline).append(inner).append(line));
        int open = clause.body().span().start() + 1;
        int close = clause.body().span().end() - 1;
        int next = skipBlanks(text, open, close);
        if (next == close) {
            return new Edit(body.path(), new Span(open, close), inserted + newline + outer);
        }
        if (isLineEnd(text, next)) {
            return new Edit(body.path(), new Span(open, open), inserted.toString());
        }
        if (startsLineComment(text, next)) {
            int end = lineEnd(text, next);
            return new Edit(body.path(), new Span(end, end), inserted.toString());
        }
        return new Edit(body.path(), new Span(open, next), inserted + newline + inner);
    }

    /** The next character that is no blank, or the line's end unless only blanks follow up to {@code close}. */
    private static int skipBlanks(CharSequence text, int from, int close) {
        int at = from;
        while (at < close && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == close) {
            return close;
        }
        at = from;
        while (Character.isWhitespace(text.charAt(at)) && !isLineEnd(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean startsLineComment(CharSequence text, int at) {
        return text.charAt(at) == '/' && at + 1 < text.length() && text.charAt(at + 1) == '/';
    }

    private static int lineEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(CharSequence text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static String indentationAt(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(text, start - 1)) {
            start--;
        }
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    private static String newline(CharSequence text) {
        int first = lineEnd(text, 0);
        return first + 1 < text.length() && text.charAt(first) == '\r' && text.charAt(first + 1) == '\n'
                ? "\r\n"
                : "\n";
    }
}
