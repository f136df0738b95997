package dev.asynclint.engine;

import dev.asynclint.engine.IgnoreComments.Comment;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the code asks not to hear: {@code @SuppressWarnings("Rule")} on a declaration around the finding, and
 * {@code // asynclint:ignore Rule: reason} at the end of the finding's line or alone on the line before it. Names that
 * other tools gave to the same mistake count too.
 */
final class Suppressions {
    private static final String ALL = "Asynclint";

    private final Map<SourceFile, List<SourceFile.Suppression>> annotated = new IdentityHashMap<>();
    private final Map<SourceFile, IgnoreComments> comments = new IdentityHashMap<>();
    private final Set<Used> used = new HashSet<>();

    /** A name in an annotation or comment that has suppressed something. */
    private record Used(String path, Span where, String name) {}

    /** Whether a finding at {@code span} is suppressed, at its own line or where its statement begins. */
    boolean covers(SourceFile file, Span span, Span statement, String rule) {
        boolean covered = false;
        for (SourceFile.Suppression suppression : annotations(file)) {
            covered |=
                    suppression.span().contains(span) && anyNames(file, suppression.span(), suppression.keys(), rule);
        }
        for (int place : List.of(span.start(), statement.start())) {
            for (Comment comment : comments(file).about(IgnoreComments.lineStart(file.text(), place))) {
                covered |= anyNames(file, comment.span(), comment.names(), rule);
            }
        }
        return covered;
    }

    private boolean anyNames(SourceFile file, Span where, Iterable<String> names, String rule) {
        boolean any = false;
        for (String name : names) {
            if (name.equals(ALL) || RuleNames.of(name).contains(rule)) {
                used.add(new Used(file.path(), where, name));
                any = true;
            }
        }
        return any;
    }

    /** Comments of a file that name no rule. */
    List<Remark> misunderstood(SourceFile file) {
        List<Remark> remarks = new ArrayList<>();
        for (Comment comment : comments(file).all()) {
            if (comment.names().isEmpty()) {
                String message = "the comment names no rule, so it suppresses nothing; write"
                        + " `// asynclint:ignore Rule: reason`";
                remarks.add(new Remark(file.path(), comment.span(), message, false));
            }
            for (String name : comment.names()) {
                if (!name.equals(ALL) && RuleNames.of(name).isEmpty()) {
                    remarks.add(new Remark(file.path(), comment.span(), RuleNames.unknown(name), false));
                }
            }
        }
        return remarks;
    }

    /**
     * What a file suppresses in vain. Names that other tools know, too, are their matter.
     *
     * @param hasRun whether a rule has looked at all of the file
     */
    List<Remark> unused(SourceFile file, Predicate<String> hasRun) {
        List<Remark> remarks = new ArrayList<>();
        for (SourceFile.Suppression suppression : annotations(file)) {
            for (String name : suppression.keys()) {
                if (isUnused(file, suppression.span(), name, hasRun)) {
                    remarks.add(new Remark(
                            file.path(),
                            quoted(file.text(), suppression.span(), name),
                            "`@SuppressWarnings(\"" + name + "\")` suppresses nothing; remove it",
                            true));
                }
            }
        }
        for (Comment comment : comments(file).all()) {
            for (String name : comment.names()) {
                if (isUnused(file, comment.span(), name, hasRun)) {
                    String message = "`asynclint:ignore " + name + "` suppresses nothing; remove it";
                    remarks.add(new Remark(file.path(), comment.span(), message, true));
                }
            }
        }
        return remarks;
    }

    private boolean isUnused(SourceFile file, Span where, String name, Predicate<String> hasRun) {
        return Rules.byName(name).isPresent()
                && hasRun.test(name)
                && !used.contains(new Used(file.path(), where, name));
    }

    /** Where an annotation of a declaration has the name; the declaration where it has it from a constant. */
    private static Span quoted(CharSequence text, Span declaration, String name) {
        String word = '"' + name + '"';
        int at = text.toString().indexOf(word, declaration.start());
        return at < 0 || at >= declaration.end() ? declaration : new Span(at, at + word.length());
    }

    private List<SourceFile.Suppression> annotations(SourceFile file) {
        return annotated.computeIfAbsent(file, SourceFile::suppressions);
    }

    private IgnoreComments comments(SourceFile file) {
        return comments.computeIfAbsent(file, any -> new IgnoreComments(any.text()));
    }
}
