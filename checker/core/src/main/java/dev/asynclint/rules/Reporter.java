package dev.asynclint.rules;

import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Span;
import java.util.List;

/** Takes what a rule has to say. The engine adds name, severity and fingerprint, and drops what is suppressed. */
@FunctionalInterface
public interface Reporter {
    /**
     * Reports a finding.
     *
     * @param body where it is
     * @param span the place in the body's file
     * @param message one line, at most 120 characters, code in backticks
     * @param trace the steps that lead to it, first to last
     * @param hint what to do instead, one line; may be empty
     */
    void report(Body body, Span span, String message, List<Note> trace, List<Fix> fixes, String hint);

    /** Whether another rule reports what it finds in a file, so that this one may leave a defect to it. */
    default boolean hears(RuleInfo rule, String path) {
        return true;
    }
}
