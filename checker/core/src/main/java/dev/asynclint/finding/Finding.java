package dev.asynclint.finding;

import dev.asynclint.ir.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong at a place.
 *
 * @param rule the rule's name
 * @param path the file, as the front end names it
 * @param span the place in it
 * @param message what is wrong and where it hurts: one line, at most 120 characters, code in backticks
 * @param trace the steps that lead to it, first to last; empty when the place says it all
 * @param hint what to do instead, one line
 * @param identity the same from run to run and in every front end
 */
public record Finding(
        String rule,
        Severity severity,
        String path,
        Span span,
        String message,
        List<Note> trace,
        List<Fix> fixes,
        String hint,
        Identity identity) {
    /** The order of reports: by file, place, rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(Finding::span)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** The identity as one short word. */
    public String fingerprint() {
        return identity.fingerprint();
    }
}
