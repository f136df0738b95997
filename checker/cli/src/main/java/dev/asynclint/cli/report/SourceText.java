package dev.asynclint.cli.report;

import dev.asynclint.ir.Span;
import java.util.Arrays;

/** The text of a file with its lines. Lines and columns count from 1, columns in UTF-16 units. */
public final class SourceText {
    private final CharSequence text;
    private final int[] starts;

    public SourceText(CharSequence text) {
        this.text = text;
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    public CharSequence text() {
        return text;
    }

    /** How many lines there are. */
    public int lines() {
        return starts.length;
    }

    /** The offset at which a line begins. */
    public int start(int line) {
        return starts[line - 1];
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(starts, clamp(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return clamp(offset) - starts[line(offset) - 1] + 1;
    }

    /** Whether it has that place; the end of a line counts. */
    public boolean has(int line, int column) {
        return 1 <= line
                && line <= starts.length
                && 1 <= column
                && column <= lineText(line).length() + 1;
    }

    public int offset(int line, int column) {
        return clamp(starts[line - 1] + column - 1);
    }

    /** The text of a line without its end. */
    public String lineText(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    public Range range(Span span) {
        return new Range(line(span.start()), column(span.start()), line(span.end()), column(span.end()));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    /** A range by lines and columns, the end exclusive. */
    public record Range(int line, int column, int endLine, int endColumn) {
        /** {@code line:column} of its start. */
        public String start() {
            return line + ":" + column;
        }
    }
}
