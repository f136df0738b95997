package dev.asynclint.cli.report;

/**
 * A line of code with the range in it that is meant.
 *
 * @param code what to print of the line
 * @param indent columns before the underline
 * @param length columns of the underline, at least 1
 */
record Snippet(String code, int indent, int length) {
    private static final String CUT = "…";
    /** Columns kept before the range when a long line is cut. */
    private static final int LEAD = 24;

    /** The first line of {@code range} without {@code most} columns of its indentation, cut to {@code width} around it. */
    static Snippet of(SourceText text, SourceText.Range range, int most, int width) {
        String line = text.lineText(range.line());
        int from = Math.min(range.column() - 1, line.length());
        int to = range.endLine() > range.line() ? line.length() : Math.min(range.endColumn() - 1, line.length());
        String before = Columns.printable(line.substring(0, from));
        String upTo = Columns.printable(line.substring(0, Math.max(from, to)));
        String all = Columns.printable(line);
        int lead = all.length() - all.stripLeading().length();
        int margin = Math.min(Math.min(lead, before.length()), most);
        return cut(all.substring(margin), before.length() - margin, upTo.length() - margin, width);
    }

    static Snippet cut(String line, int from, int to, int width) {
        int start = 0;
        String head = "";
        if (Columns.width(line) > width && Columns.width(line.substring(0, to)) > width - 1) {
            start = whole(line, Math.max(0, from - LEAD));
            head = start > 0 ? CUT : "";
        }
        int end = start;
        int used = Columns.width(head);
        while (end < line.length()) {
            int codePoint = line.codePointAt(end);
            int next = end + Character.charCount(codePoint);
            int wide = Columns.width(codePoint);
            if (used + wide > width - (next < line.length() ? 1 : 0)) {
                break;
            }
            used += wide;
            end = next;
        }
        String code = head + line.substring(start, end) + (end < line.length() ? CUT : "");
        int indent = Columns.width(head) + Columns.width(line.substring(start, Math.min(from, end)));
        int length = Columns.width(line.substring(Math.min(from, end), Math.min(to, end)));
        return new Snippet(code.stripTrailing(), indent, Math.max(1, length));
    }

    /** The nearest index at or before {@code index} that splits no surrogate pair. */
    private static int whole(String line, int index) {
        boolean splits = index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index));
        return splits ? index - 1 : index;
    }
}
