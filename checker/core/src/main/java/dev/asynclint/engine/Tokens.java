package dev.asynclint.engine;

import dev.asynclint.engine.Lexer.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The code of a file as its meaning needs it: without what formatters and tidy hands add or take away. These are white
 * space, line breaks, comments, annotations, parentheses that only group, commas at the end of a list, braces around
 * one statement, and cuts in long strings.
 */
final class Tokens {
    /** How many tokens a snippet has before its place, and after it. */
    private static final int REACH = 40;

    private static final int LONGEST = 60;
    private static final Set<String> HEADERS = Set.of("if", "while", "for", "switch", "catch", "synchronized", "try");
    private static final Set<String> ALONE = Set.of("else", "do", "try", "finally");
    private static final Set<String> BREAKS = Set.of(";", "{", "}", "->");
    private static final Set<String> NO_CALLS =
            Set.of("return", "throw", "case", "yield", "assert", "instanceof", "else", "do");
    private static final Set<String> CLOSING = Set.of(")", "}", "]");

    private final List<Token> kept = new ArrayList<>();
    private final List<Boolean> starts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean breaks = true;

    /** An open parenthesis. */
    private enum Open {
        CALL,
        GROUP,
        /** After {@code if} and its like: what follows the closing one is a statement of its own. */
        HEADER
    }

    private Tokens() {}

    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens();
        List<Token> all = Lexer.tokens(text);
        for (int i = 0; i < all.size(); i++) {
            if (isAnnotation(all, i)) {
                i = lastOfAnnotation(all, i);
            } else {
                tokens.take(all.get(i), i == 0 ? "" : all.get(i - 1).text(), textAt(all, i + 1));
            }
        }
        return tokens;
    }

    /** The tokens around an offset, up to the next statement, block or lambda body on both sides. */
    String around(int offset) {
        int at = 0;
        while (at + 1 < kept.size() && kept.get(at).end() <= offset) {
            at++;
        }
        int first = at;
        while (first > 0 && !starts.get(first) && at - first < REACH) {
            first--;
        }
        int end = at + 1;
        while (end < kept.size() && !starts.get(end) && end - at < REACH) {
            end++;
        }
        StringBuilder snippet = new StringBuilder();
        int depth = 0;
        for (Token token : kept.subList(Math.min(first, kept.size()), Math.min(end, kept.size()))) {
            depth += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            if (depth < 0) { // closes what was opened before the snippet
                depth = 0;
                continue;
            }
            boolean words = snippet.length() > 0
                    && token.isWord()
                    && Character.isJavaIdentifierPart(snippet.charAt(snippet.length() - 1));
            snippet.append(words ? " " : "").append(shortened(token.text()));
        }
        return snippet.toString();
    }

    private static String shortened(String token) {
        return token.length() <= LONGEST ? token : token.substring(0, LONGEST) + "…";
    }

    private void take(Token token, String before, String after) {
        String text = token.text();
        if (text.equals("(")) {
            Open kind = open(before);
            open.push(kind);
            if (kind == Open.CALL) {
                keep(token);
            }
        } else if (text.equals(")")) {
            Open kind = open.isEmpty() ? Open.GROUP : open.pop();
            if (kind == Open.CALL) {
                keep(token);
            }
            breaks |= kind == Open.HEADER;
        } else if (BREAKS.contains(text)) {
            breaks = true;
        } else if (ALONE.contains(text)) {
            breaks = true;
            keep(token);
            breaks = true;
        } else if (!text.equals(",") || !CLOSING.contains(after)) {
            keep(token);
        }
    }

    private static Open open(String before) {
        if (HEADERS.contains(before)) {
            return Open.HEADER;
        }
        boolean call = !before.isEmpty()
                && (before.equals(">") || Character.isJavaIdentifierPart(before.charAt(0)))
                && !NO_CALLS.contains(before);
        return call ? Open.CALL : Open.GROUP;
    }

    private void keep(Token token) {
        int last = kept.size() - 1;
        if (token.isString() && !breaks && last > 0 && !starts.get(last) && joinsStrings(last)) {
            String head = kept.get(last - 1).text();
            kept.remove(last);
            starts.remove(last);
            kept.set(
                    last - 1,
                    new Token(
                            head.substring(0, head.length() - 1) + token.text().substring(1), token.end()));
            return;
        }
        kept.add(token);
        starts.add(breaks);
        breaks = false;
    }

    private boolean joinsStrings(int plus) {
        return kept.get(plus).text().equals("+") && kept.get(plus - 1).isString();
    }

    private static boolean isAnnotation(List<Token> all, int at) {
        return all.get(at).text().equals("@") && !textAt(all, at + 1).equals("interface");
    }

    private static int lastOfAnnotation(List<Token> all, int at) {
        int last = at + 1;
        while (textAt(all, last + 1).equals(".")) {
            last += 2;
        }
        if (!textAt(all, last + 1).equals("(")) {
            return last;
        }
        int depth = 0;
        do {
            last++;
            depth += textAt(all, last).equals("(") ? 1 : textAt(all, last).equals(")") ? -1 : 0;
        } while (depth > 0 && last < all.size());
        return last;
    }

    private static String textAt(List<Token> all, int index) {
        return index < all.size() ? all.get(index).text() : "";
    }
}
