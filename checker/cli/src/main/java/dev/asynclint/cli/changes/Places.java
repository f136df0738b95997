package dev.asynclint.cli.changes;

import dev.asynclint.cli.report.SourceText;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeDecl;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a change has touched a finding. It has when it changed a line of the statement that is reported or of
 * one on the path in the same method, any line of another method on the path, or the head of the method; and when it
 * took lines out of one of these methods, since what is missing has no place of its own.
 */
final class Places {
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, Optional<ChangedLines>> changed = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Changes changes;

    Places(Program program, Changes changes) {
        this.changes = changes;
        program.files().forEach(file -> files.put(file.path(), file));
    }

    boolean isTouched(Finding finding) {
        MethodDecl own = method(finding.path(), finding.span());
        if (isTouched(finding.path(), finding.span(), own, false)) {
            return true;
        }
        for (Note note : finding.trace()) {
            MethodDecl method = method(note.path(), note.span());
            if (isTouched(note.path(), note.span(), method, method != own)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTouched(String path, Span span, @Nullable MethodDecl method, boolean whole) {
        SourceFile file = files.get(path);
        Optional<ChangedLines> lines =
                changed.computeIfAbsent(path, any -> changes.in(ChangeOptions.real(Path.of(path))));
        if (file == null || lines.isEmpty() || span.start() < 0) {
            return false;
        }
        SourceText text = texts.computeIfAbsent(path, any -> new SourceText(file.text()));
        if (method == null) {
            return isNew(lines.get(), text, span);
        }
        Span head = head(method, text.text());
        if (isNew(lines.get(), text, head)) {
            return true;
        }
        if (method.body().isEmpty()) {
            return isNew(lines.get(), text, span);
        }
        Body body = method.body().get();
        Span all = body.root().span();
        if (all.start() >= 0
                && (lines.get().isGone(text.line(head.start()), text.line(all.end()))
                        || whole && isNew(lines.get(), text, all))) {
            return true;
        }
        return statement(body, span, text).stream().anyMatch(line -> lines.get().isNew(line, line));
    }

    private static boolean isNew(ChangedLines lines, SourceText text, Span span) {
        return lines.isNew(text.line(span.start()), text.line(span.end()));
    }

    /** The lines of the statement around a place, or of its catch clause, without those inside of other functions. */
    private static BitSet statement(Body body, Span place, SourceText text) {
        Span[] statement = {body.statementAround(place)};
        body.each(
                Try.class,
                one -> one.catches().forEach(clause -> {
                    if (clause.span().contains(place) && statement[0].contains(clause.span())) {
                        statement[0] = clause.span();
                    }
                }));
        BitSet lines = new BitSet();
        lines.set(text.line(statement[0].start()), text.line(statement[0].end()) + 1);
        body.each(Lambda.class, lambda -> {
            Span inner = lambda.body().span();
            int first = text.line(inner.start());
            int last = text.line(inner.end());
            if (statement[0].contains(inner) && !inner.contains(place) && first + 1 < last) {
                lines.clear(first + 1, last);
            }
        });
        return lines;
    }

    /** From the annotations of a method to its name. */
    private static Span head(MethodDecl method, CharSequence text) {
        int name = Math.max(0, method.nameSpan().start());
        int start = name;
        while (start > 0 && ";{}".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < name && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(name, method.nameSpan().end()));
    }

    /** The innermost method around a place. */
    private @Nullable MethodDecl method(String path, Span place) {
        SourceFile file = files.get(path);
        MethodDecl innermost = null;
        int least = Integer.MAX_VALUE;
        for (TypeDecl type : file == null ? List.<TypeDecl>of() : file.types()) {
            for (MethodDecl method : type.methods()) {
                Span body =
                        method.body().map(Body::root).map(root -> root.span()).orElse(Span.NONE);
                int size = body.end() - body.start();
                if (method.nameSpan().contains(place) || body.contains(place) && size < least) {
                    innermost = method;
                    least = method.nameSpan().contains(place) ? 0 : size;
                }
            }
        }
        return innermost;
    }
}
