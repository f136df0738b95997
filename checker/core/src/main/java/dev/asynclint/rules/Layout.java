package dev.asynclint.rules;

import dev.asynclint.finding.Edit;
import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.List;

/** How a file is laid out: its indentation and line ends, for what a fix adds to it. */
record Layout(String path, CharSequence text) {
    private static final String DEFAULT_STEP = "    ";

    static Layout of(BodyContext body) {
        return new Layout(body.path(), body.text());
    }

    /** What a line is indented by beyond the line that it belongs to: the smallest indentation in the file. */
    String step() {
        String step = "";
        for (int at = 0; at < text.length(); at = lineEnd(at) + 1) {
            String indentation = indentationAt(at);
            int first = at + indentation.length();
            boolean isCode = first < text.length() && text.charAt(first) != '*' && !isLineEnd(first);
            if (isCode && indentation.startsWith("\t")) {
                return "\t";
            }
            if (isCode && indentation.length() > 1 && (step.isEmpty() || indentation.length() < step.length())) {
                step = indentation;
            }
        }
        return step.isEmpty() ? DEFAULT_STEP : step;
    }

    String newline() {
        int first = lineEnd(0);
        return first + 1 < text.length() && text.charAt(first) == '\r' && text.charAt(first + 1) == '\n'
                ? "\r\n"
                : "\n";
    }

    /** The blanks at the start of the line of {@code offset}. */
    String indentationAt(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    boolean startsLineComment(int at) {
        return text.charAt(at) == '/' && at + 1 < text.length() && text.charAt(at + 1) == '/';
    }

    /** Whether nothing else is on the lines of {@code code}, except for a comment at the end. */
    boolean hasLinesOfItsOwn(Span code) {
        if (!text.subSequence(lineStart(code.start()), code.start()).toString().isBlank()) {
            return false;
        }
        String after = text.subSequence(code.end(), lineEnd(code.end())).toString();
        return after.isBlank() || after.strip().startsWith("//");
    }

    /** The offset of the statement's last character if that is its semicolon, else -1. */
    int semicolon(Span statement) {
        int last = statement.end() - 1;
        return last >= 0 && text.charAt(last) == ';' ? last : -1;
    }

    Edit insert(int at, String added) {
        return new Edit(path, new Span(at, at), added);
    }

    /** Puts one step more before the lines from that of {@code first} to that of {@code last}. */
    List<Edit> indent(int first, int last) {
        String step = step();
        List<Edit> edits = new ArrayList<>();
        for (int at = lineStart(first); at <= last; at = nextLine(at)) {
            if (!text.subSequence(at, lineEnd(at)).toString().isBlank()) {
                edits.add(insert(at, step));
            }
        }
        return edits;
    }

    /** Where the line after that of {@code offset} starts. */
    int nextLine(int offset) {
        int end = lineEnd(offset);
        return end < text.length()
                        && text.charAt(end) == '\r'
                        && end + 1 < text.length()
                        && text.charAt(end + 1) == '\n'
                ? end + 2
                : end + 1;
    }
}
