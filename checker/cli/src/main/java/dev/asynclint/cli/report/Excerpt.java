package dev.asynclint.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines around a place, without the margin that they share.
 *
 * @param first the number of the first line
 * @param lines as a terminal can show them, cut where they are too long
 * @param marked which of them has the place in it, from 0
 * @param snippet that line and where in it the place is
 */
record Excerpt(int first, List<String> lines, int marked, Snippet snippet) {
    /** @param width columns that a line may take */
    static Excerpt of(SourceText text, SourceText.Range range, int before, int after, int width) {
        int first = Math.max(1, range.line() - before);
        int last = Math.min(text.lines(), range.line() + after);
        while (first < range.line() && text.lineText(first).isBlank()) {
            first++;
        }
        while (last > range.line() && text.lineText(last).isBlank()) {
            last--;
        }
        int margin = Integer.MAX_VALUE;
        for (int line = first; line <= last; line++) {
            String shown = Columns.printable(text.lineText(line));
            if (!shown.isBlank()) {
                margin = Math.min(margin, shown.length() - shown.stripLeading().length());
            }
        }
        Snippet snippet = Snippet.of(text, range, margin, width);
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            lines.add(line == range.line() ? snippet.code() : cut(text.lineText(line), margin, width));
        }
        return new Excerpt(first, lines, range.line() - first, snippet);
    }

    private static String cut(String line, int margin, int width) {
        String shown = Columns.printable(line);
        return Snippet.cut(shown.substring(Math.min(margin, shown.length())), 0, 0, width)
                .code();
    }

    int last() {
        return first + lines.size() - 1;
    }
}
