package dev.asynclint.engine;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java text into tokens, without white space and comments. Never fails, whatever the text is. */
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * A token.
     *
     * @param end offset after its last character
     */
    record Token(String text, int end) {
        boolean isWord() {
            return Character.isJavaIdentifierPart(text.charAt(0));
        }

        boolean isString() {
            return text.startsWith("\"");
        }
    }

    static List<Token> tokens(CharSequence text) {
        Lexer lexer = new Lexer(text.toString());
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (looksAt("//")) {
            at = lineEnd();
        } else if (looksAt("/*")) {
            at = end("*/", at + 2);
        } else if (looksAt("\"\"\"")) {
            int start = at;
            at = end("\"\"\"", at + 3);
            String block = text.substring(start, at);
            tokens.add(new Token(block.replaceAll("\\s+", "").replaceAll("^\"{3}|\"{3}$", "\""), at));
        } else if (c == '"' || c == '\'') {
            add(literal(c));
        } else if (Character.isJavaIdentifierPart(c)) {
            add(word());
        } else {
            add(looksAt("->") || looksAt("::") ? at + 2 : at + 1);
        }
    }

    private void add(int end) {
        tokens.add(new Token(text.substring(at, end), end));
        at = end;
    }

    private boolean looksAt(String expected) {
        return text.startsWith(expected, at);
    }

    /** The offset after the end of the line. */
    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    /** The offset after the next {@code mark} that no backslash escapes; the end of the text where there is none. */
    private int end(String mark, int from) {
        int found = text.indexOf(mark, from);
        while (found > from && mark.startsWith("\"") && isEscaped(found, from)) {
            found = text.indexOf(mark, found + 1);
        }
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Whether an odd number of backslashes comes before. */
    private boolean isEscaped(int offset, int from) {
        int first = offset;
        while (first > from && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (offset - first) % 2 == 1;
    }

    private int literal(char quote) {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private int word() {
        boolean number = Character.isDigit(text.charAt(at));
        int end = at + 1;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end)) || number && text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
