package dev.asynclint.engine;

import dev.asynclint.ir.Span;
import java.util.Comparator;

/**
 * Something about a suppression in the code: it suppresses nothing, or names no rule.
 *
 * @param message one line
 * @param isUnused whether it suppresses nothing; otherwise it is not understood
 */
public record Remark(String path, Span span, String message, boolean isUnused) {
    public static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::path).thenComparing(Remark::span).thenComparing(Remark::message);
}
