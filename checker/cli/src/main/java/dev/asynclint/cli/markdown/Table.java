package dev.asynclint.cli.markdown;

import dev.asynclint.cli.report.Columns;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in aligned columns; the first row is its head. The last column takes what is left and wraps. */
final class Table {
    private static final String BETWEEN = "  ";
    private static final int LEAST_LAST_COLUMN = 20;

    private final List<List<String>> rows;
    private final Style style;
    private final int width;

    Table(List<List<String>> rows, Style style, int width) {
        this.rows = rows;
        this.style = style;
        this.width = width;
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return List.of();
        }
        int[] widths = widths(columns);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean empty = rows.get(i).stream().allMatch(String::isBlank);
            if (i > 0 || !empty) {
                for (String line : row(rows.get(i), widths)) {
                    lines.add(i == 0 ? style.bold(line) : line);
                }
            }
        }
        return lines;
    }

    private int[] widths(int columns) {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], Columns.width(row.get(c).replace(Wrap.HARD_SPACE, ' ')));
            }
        }
        int before = Arrays.stream(widths, 0, columns - 1).sum() + BETWEEN.length() * (columns - 1);
        widths[columns - 1] = Math.min(widths[columns - 1], Math.max(LEAST_LAST_COLUMN, width - before));
        return widths;
    }

    private static List<String> row(List<String> cells, int[] widths) {
        StringBuilder start = new StringBuilder();
        for (int c = 0; c < widths.length - 1; c++) {
            String cell = c < cells.size() ? cells.get(c).replace(Wrap.HARD_SPACE, ' ') : "";
            start.append(cell)
                    .append(" ".repeat(widths[c] - Columns.width(cell)))
                    .append(BETWEEN);
        }
        String last = cells.size() == widths.length ? cells.get(cells.size() - 1) : "";
        List<String> lines = new ArrayList<>();
        for (String line : Wrap.lines(last, Math.max(1, widths[widths.length - 1]))) {
            lines.add((lines.isEmpty() ? start.toString() : " ".repeat(start.length())) + line);
        }
        return lines;
    }
}
