package dev.asynclint.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
public final class Wrap {
    /** Stands for a space that no line ends at. */
    public static final char HARD_SPACE = '\u0001';

    private Wrap() {}

    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (String word : paragraph.split(" +")) {
                int wide = Columns.width(Columns.unstyled(word));
                if (used > 0 && used + 1 + wide > width) {
                    lines.add(finished(line));
                    line.setLength(0);
                    used = 0;
                }
                line.append(used > 0 ? " " : "").append(word);
                used += wide + (used > 0 ? 1 : 0);
            }
            lines.add(finished(line));
        }
        return lines;
    }

    private static String finished(CharSequence line) {
        return line.toString().replace(HARD_SPACE, ' ');
    }
}
