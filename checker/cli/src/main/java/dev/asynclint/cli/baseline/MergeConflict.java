package dev.asynclint.cli.baseline;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a version control system leaves in a file where two changes meet. */
final class MergeConflict {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>>";

    private MergeConflict() {}

    /** The line of the first marker, from 1. */
    static OptionalInt line(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(OURS) || lines.get(i).startsWith(END))
                .map(i -> i + 1)
                .findFirst();
    }

    /** The texts of both sides. */
    static List<String> sides(String text) {
        return List.of(side(text, OURS), side(text, THEIRS));
    }

    private static String side(String text, String wanted) {
        StringBuilder side = new StringBuilder();
        String within = "";
        for (String line : text.lines().toList()) {
            String marker = line.length() < OURS.length() ? "" : line.substring(0, OURS.length());
            switch (marker) {
                case OURS, BASE, THEIRS -> within = marker;
                case END -> within = "";
                default -> side.append(within.isEmpty() || within.equals(wanted) ? line + "\n" : "");
            }
        }
        return side.toString();
    }
}
