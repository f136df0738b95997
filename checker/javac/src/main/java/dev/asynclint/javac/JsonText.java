package dev.asynclint.javac;

/** Writes JSON: two blanks a level, as the command line's library does. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean isFirst = true;
    private boolean isAfterKey;

    JsonText open(char bracket) {
        next();
        text.append(bracket);
        depth++;
        isFirst = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!isFirst) {
            newLine();
        }
        text.append(bracket);
        isFirst = false;
        return this;
    }

    JsonText key(String name) {
        next();
        quote(name);
        text.append(": ");
        isAfterKey = true;
        return this;
    }

    JsonText value(String value) {
        next();
        quote(value);
        return this;
    }

    JsonText value(long value) {
        next();
        text.append(value);
        return this;
    }

    String text() {
        return text.toString();
    }

    private void next() {
        if (isAfterKey) {
            isAfterKey = false;
        } else if (depth > 0) {
            if (!isFirst) {
                text.append(',');
            }
            newLine();
        }
        isFirst = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && !isPaired(value, i)) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
