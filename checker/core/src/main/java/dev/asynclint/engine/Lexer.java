package dev.asynclint.engine;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java text into tokens, without white space and comments. Never fails, whatever the text is. */
final class Lexer {
    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(CharSequence text) {
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
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (looksAt("//")) {
            at = Math.min(end("\n", at), end("\r", at));
        } else if (looksAt("/*")) {
            at = end("*/", at + 2);
        } else if (looksAt("\"\"\"")) {
            int start = at;
            at = end("\"\"\"", at + 3);
            String block = text.subSequence(start, at).toString();
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
        tokens.add(new Token(text.subSequence(at, end).toString(), end));
        at = end;
    }

    private boolean looksAt(String expected) {
        return at + expected.length() <= text.length()
                && expected.contentEquals(text.subSequence(at, at + expected.length()));
    }

    /** The offset after the next {@code mark} that no backslash escapes; the end of the text where there is none. */
    private int end(String mark, int from) {
        for (int i = from; i + mark.length() <= text.length(); i++) {
            if (text.charAt(i) == '\\' && mark.startsWith("\"")) {
                i++;
            } else if (mark.contentEquals(text.subSequence(i, i + mark.length()))) {
                return i + mark.length();
            }
        }
        return text.length();
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
