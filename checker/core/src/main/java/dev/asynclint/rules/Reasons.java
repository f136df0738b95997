package dev.asynclint.rules;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import java.util.Optional;
import java.util.regex.Pattern;

/** Comments that give a reason for the statement below them: who wrote one has thought of it. */
final class Reasons {
    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(because|otherwise|so that|in order to|must|ha(ve|s) to"
                    + "|needs? to|avoids?|prevents?|ensures?|guarantees?|preserves?|since (it|we|they|this|that|the|there)"
                    + "|deliberate(ly)?|intentional(ly)?|on purpose|by design|best[ -]effort|clean[ -]?up)\\b");

    /** What holds for all of a method. */
    private static final Pattern WAITS =
            Pattern.compile("//.*\\b(must|ha(ve|s) to|needs? to|should|will) (block|wait)\\b");

    private Reasons() {}

    /**
     * Whether a comment above the statement that {@code node} is in, or at the end of its line, gives a reason, or one
     * before it in the method says that this has to wait.
     */
    static boolean areGiven(Node node, Body body) {
        return saidBefore(WAITS, node, body) || say(REASON, node, body);
    }

    /** Whether a line somewhere before {@code node} in its method says something. */
    static boolean saidBefore(Pattern what, Node node, Body body) {
        int begin = body.root().span().start();
        int end = node.span().start();
        return begin >= 0
                && begin < end
                && what.matcher(body.method().owner().file().text().subSequence(begin, end))
                        .find();
    }

    /** Whether a comment above the statement that {@code node} is in, or at the end of its line, says something. */
    static boolean say(Pattern what, Node node, Body body) {
        CharSequence text = body.method().owner().file().text();
        Optional<Node> at = body.around(node).filter(Reasons::isStatement).findFirst();
        while (at.isPresent()) {
            if (what.matcher(above(text, at.get().span().start())).find()
                    || what.matcher(beside(text, at.get().span().end())).find()) {
                return true;
            }
            at = tryAround(at.get(), body);
        }
        return false;
    }

    private static boolean isStatement(Node node) {
        return node instanceof Stmt && !(node instanceof Block);
    }

    /** The try statement that begins with a statement: what is said of the one holds for the other. */
    private static Optional<Node> tryAround(Node statement, Body body) {
        return body.parentOf(statement)
                .filter(block ->
                        block instanceof Block code && code.statements().get(0) == statement)
                .flatMap(body::parentOf)
                .filter(attempt -> attempt instanceof Try);
    }

    /** The comment that ends on the line before the one with {@code offset}; empty where there is none. */
    private static String above(CharSequence text, int offset) {
        StringBuilder comment = new StringBuilder();
        int line = lineStart(text, offset);
        boolean inside = false;
        while (line > 0) {
            int before = lineStart(text, line - 1);
            String written = text.subSequence(before, line - 1).toString().strip();
            boolean ends = written.endsWith("*/") && (written.startsWith("*") || written.startsWith("/*"));
            if (!inside && !ends && !written.startsWith("//")) {
                break;
            }
            comment.insert(0, written + " ");
            inside = (inside || ends) && !written.startsWith("/*");
            line = before;
        }
        return comment.toString();
    }

    /** The comment between {@code offset} and the end of its line. */
    private static String beside(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        String rest = text.subSequence(offset, end).toString();
        int comment = rest.indexOf("//");
        return comment < 0 ? "" : rest.substring(comment);
    }

    private static int lineStart(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}
