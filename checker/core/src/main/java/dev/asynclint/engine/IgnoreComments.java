package dev.asynclint.engine;

import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments {@code // asynclint:ignore Rule, Rule: reason} of a file. Each is about its own line, or, alone on a line,
 * about the next line of code.
 */
final class IgnoreComments {
    private static final String MARK = "asynclint:ignore";
    private static final Pattern COMMENT = Pattern.compile("//\\s*" + MARK + "\\b([^\\r\\n]*)");
    /** Rules by our names or those of others, such as {@code java:S2142}; then the reason, or nothing. */
    private static final Pattern NAMES =
            Pattern.compile("\\s+([A-Za-z][\\w.]*(?::S\\d+)?(?:\\s*,\\s*[A-Za-z][\\w.]*(?::S\\d+)?)*)\\s*(?::.*)?");

    /**
     * A comment.
     *
     * @param names the rules as written, empty when none is understood
     */
    record Comment(Span span, List<String> names) {}

    private final Map<Integer, List<Comment>> byLine = new HashMap<>();
    private final List<Comment> all = new ArrayList<>();

    IgnoreComments(CharSequence text) {
        if (!text.toString().contains(MARK)) {
            return;
        }
        Matcher matcher = COMMENT.matcher(text);
        while (matcher.find()) {
            int line = lineStart(text, matcher.start());
            String before = text.subSequence(line, matcher.start()).toString();
            Matcher names = NAMES.matcher(matcher.group(1));
            Comment comment = new Comment(
                    new Span(matcher.start(), matcher.end()),
                    names.matches() ? List.of(names.group(1).split("\\s*,\\s*")) : List.of());
            int about = before.isBlank() ? nextCodeLine(text, matcher.start()) : line;
            byLine.computeIfAbsent(about, any -> new ArrayList<>()).add(comment);
            if (!before.contains("\"") && !before.strip().startsWith("*")) { // else it is quoted
                all.add(comment);
            }
        }
    }

    /** Those about the line that begins at an offset. */
    List<Comment> about(int line) {
        return byLine.getOrDefault(line, List.of());
    }

    List<Comment> all() {
        return all;
    }

    static int lineStart(CharSequence text, int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** The next line that is no comment: the reason may go on for several lines. */
    private static int nextCodeLine(CharSequence text, int offset) {
        int at = offset;
        while (true) {
            while (at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
            if (at >= text.length()) {
                return at;
            }
            at++;
            int word = at;
            while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
                word++;
            }
            if (word + 1 >= text.length() || text.charAt(word) != '/' || text.charAt(word + 1) != '/') {
                return at;
            }
        }
    }
}
