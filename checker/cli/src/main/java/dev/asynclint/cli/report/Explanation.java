package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import java.util.List;
import java.util.function.UnaryOperator;

/** A finding in plain words over several lines, for formats that have one field for all of it. */
final class Explanation {
    private Explanation() {}

    /** The message, the steps that lead to it and what to do, without the place; {@code names} names the files. */
    static String of(Outcome outcome, Finding finding, UnaryOperator<String> names) {
        StringBuilder text = new StringBuilder(finding.message());
        List<Note> steps = finding.trace();
        for (int i = 0; i < steps.size(); i++) {
            Note step = steps.get(i);
            SourceText.Range range = outcome.range(step.path(), step.span());
            text.append('\n')
                    .append(steps.size() == 1 ? "note" : "step " + (i + 1))
                    .append(": ")
                    .append(step.message())
                    .append(" (")
                    .append(
                            step.path().equals(finding.path())
                                    ? "line " + range.line()
                                    : names.apply(step.path()) + ":" + range.start())
                    .append(')');
        }
        if (!finding.hint().isEmpty()) {
            text.append("\nhint: ").append(finding.hint());
        }
        return text.toString();
    }
}
