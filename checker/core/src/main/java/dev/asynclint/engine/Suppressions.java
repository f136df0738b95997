package dev.asynclint.engine;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code asks not to hear: {@code @SuppressWarnings("Rule")} on a declaration around the finding, and
 * {@code // asynclint:ignore Rule: reason} at the end of the finding's line or alone on the line before it. Names that
 * other tools gave to the same mistake count too.
 */
final class Suppressions {
    private static final Pattern COMMENT = Pattern.compile(
            "//\\s*asynclint:ignore\\s+([A-Za-z]+(?:\\s*,\\s*[A-Za-z]+)*)\\s*(?::|$|\\R)", Pattern.MULTILINE);

    private static final Map<String, Set<String>> ALIASES = Map.of(
            "UnawaitedFuture", Set.of("FutureReturnValueIgnored"),
            "SwallowedTaskException", Set.of("FutureReturnValueIgnored"),
            "BlockingCallOnEventLoop", Set.of("BlockingMethodInNonBlockingContext"),
            "SwallowedInterrupt", Set.of("InterruptedExceptionSwallowed"),
            "UnsubscribedPublisher", Set.of("ReactiveStreamsUnusedPublisher"));

    private final Map<SourceFile, List<SourceFile.Suppression>> annotated = new IdentityHashMap<>();
    private final Map<SourceFile, Map<Integer, String>> comments = new IdentityHashMap<>();

    /** Whether a finding at {@code span} is suppressed, at its own line or where its statement begins. */
    boolean covers(SourceFile file, Span span, Span statement, String rule) {
        for (SourceFile.Suppression suppression : annotated.computeIfAbsent(file, SourceFile::suppressions)) {
            if (suppression.span().contains(span) && names(suppression.keys(), rule)) {
                return true;
            }
        }
        Map<Integer, String> byLine = comments.computeIfAbsent(file, Suppressions::read);
        return names(byLine.get(lineStart(file.text(), span.start())), rule)
                || names(byLine.get(lineStart(file.text(), statement.start())), rule);
    }

    private static boolean names(String comment, String rule) {
        return comment != null && names(Set.of(comment.split("\\s*,\\s*")), rule);
    }

    private static boolean names(Set<String> keys, String rule) {
        if (keys.contains(rule) || keys.contains("Asynclint")) {
            return true;
        }
        return ALIASES.getOrDefault(rule, Set.of()).stream().anyMatch(keys::contains);
    }

    /** The rules that comments name, by the offset of the start of the line that they are about. */
    private static Map<Integer, String> read(SourceFile file) {
        CharSequence text = file.text();
        Map<Integer, String> byLine = new HashMap<>();
        Matcher matcher = COMMENT.matcher(text);
        while (matcher.find()) {
            int line = lineStart(text, matcher.start());
            boolean alone = text.subSequence(line, matcher.start()).toString().isBlank();
            byLine.put(alone ? nextCodeLine(text, matcher.start()) : line, matcher.group(1));
        }
        return byLine;
    }

    private static int lineStart(CharSequence text, int offset) {
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
