package dev.asynclint.javac;

import dev.asynclint.ir.Span;

/** Finds the name of a declaration in the text: javac's public API tells where a declaration starts, not its name. */
final class NameFinder {
    private final CharSequence text;
    private int at;

    private NameFinder(CharSequence text, int from) {
        this.text = text;
        this.at = from;
    }

    /**
     * The name of the declaration that starts at {@code from}.
     *
     * @param isMethod whether a parameter list follows; otherwise {@code class}, {@code interface}, {@code enum} or
     *     {@code record} precedes (the compact constructor of a record has neither and is found as the last resort)
     */
    static Span find(CharSequence text, int from, String name, boolean isMethod) {
        if (from < 0 || name.isEmpty()) {
            return Span.NONE;
        }
        Span found = new NameFinder(text, from).search(name, isMethod);
        return found == Span.NONE && from + name.length() <= text.length()
                ? new Span(from, from + name.length())
                : found;
    }

    private Span search(String name, boolean isMethod) {
        String previous = "";
        Span candidate = Span.NONE;
        int depth = 0;
        for (at = skip(at); at < text.length(); at = skip(at)) {
            char c = text.charAt(at);
            if (Character.isJavaIdentifierStart(c)) {
                int start = at;
                while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                    at++;
                }
                String word = text.subSequence(start, at).toString();
                if (depth == 0 && word.equals(name) && !previous.equals("@") && !previous.equals(".")) {
                    Span span = new Span(start, at);
                    if (isMethod ? follows('(') : isTypeKeyword(previous)) {
                        return span;
                    }
                    if (isMethod && follows('{')) {
                        return span;
                    }
                    candidate = candidate == Span.NONE ? span : candidate;
                }
                previous = word;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0 && (c == '{' || c == ';')) {
                    return candidate;
                }
                previous = String.valueOf(c);
                at = c == '"' || c == '\'' ? afterQuoted(c) : at + 1;
            }
        }
        return candidate;
    }

    private boolean follows(char wanted) {
        int next = skip(at);
        return next < text.length() && text.charAt(next) == wanted;
    }

    private static boolean isTypeKeyword(String word) {
        return word.equals("class") || word.equals("interface") || word.equals("enum") || word.equals("record");
    }

    private int afterQuoted(char quote) {
        boolean isBlock = at + 2 < text.length() && text.charAt(at + 1) == '"' && text.charAt(at + 2) == '"';
        if (quote == '"' && isBlock) {
            int end = indexOf("\"\"\"", at + 3);
            return end < 0 ? text.length() : end + 3;
        }
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int indexOf(String wanted, int from) {
        for (int i = from; i + wanted.length() <= text.length(); i++) {
            if (wanted.contentEquals(text.subSequence(i, i + wanted.length()))) {
                return i;
            }
        }
        return -1;
    }

    /** The next offset that is neither white space nor in a comment. */
    private int skip(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '/') {
                while (i < text.length() && text.charAt(i) != '\n') {
                    i++;
                }
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                int end = indexOf("*/", i + 2);
                i = end < 0 ? text.length() : end + 2;
            } else {
                return i;
            }
        }
        return i;
    }
}
