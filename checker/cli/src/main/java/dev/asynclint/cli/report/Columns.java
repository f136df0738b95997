package dev.asynclint.cli.report;

/** How many terminal columns text takes. */
public final class Columns {
    private static final int TAB = 4;

    private Columns() {}

    public static int width(CharSequence text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The index of the character that starts at a column, from 0; the length where there is none. */
    static int index(String text, int column) {
        int index = 0;
        for (int used = 0; index < text.length() && used < column; ) {
            int codePoint = text.codePointAt(index);
            used += width(codePoint);
            index += Character.charCount(codePoint);
        }
        return index;
    }

    /** The text without colours. */
    public static String unstyled(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** 0 for combining and invisible characters, 2 for East Asian wide ones and emoji, otherwise 1. */
    static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0x303E
                || codePoint >= 0x3041 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1F64F
                || codePoint >= 0x1F900 && codePoint <= 0x1F9FF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /**
     * The text as a terminal can show it, on one line: tabs as spaces; control characters, and those that turn the
     * direction of text, as {@code ?}.
     */
    public static String printable(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\t') {
                int spaces = TAB - column % TAB;
                shown.append(" ".repeat(spaces));
                column += spaces;
            } else {
                shown.appendCodePoint(isObeyed(codePoint) ? '?' : codePoint);
                column += width(codePoint);
            }
        }
        return shown.toString();
    }

    /** Whether a terminal or a page does something on seeing it, instead of showing it. */
    private static boolean isObeyed(int codePoint) {
        boolean turns = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        return turns || codePoint == 0x2028 || codePoint == 0x2029 || Character.isISOControl(codePoint);
    }
}
