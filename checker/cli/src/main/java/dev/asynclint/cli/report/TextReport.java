package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import java.util.List;
import java.util.regex.Pattern;

/** Findings for people: the place, the code, the path that leads there, what to do. */
final class TextReport {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Outcome outcome;
    private final Style style;
    private final int width;
    private final StringBuilder report = new StringBuilder();

    private TextReport(Outcome outcome, Style style, int width) {
        this.outcome = outcome;
        this.style = style;
        this.width = width;
    }

    /** @param width columns of the terminal */
    static String of(Outcome outcome, Style style, int width) {
        TextReport text = new TextReport(outcome, style, width);
        outcome.findings().forEach(text::add);
        return text.report.toString();
    }

    private void add(Finding finding) {
        line(style.bold(outcome.place(finding.path(), finding.span()))
                + ": "
                + style.severity(finding.severity(), finding.severity().word())
                + ": "
                + prose(finding.message())
                + " "
                + style.dim("[" + finding.rule() + "]" + (outcome.isKnown(finding) ? " (pre-existing)" : "")));
        SourceText.Range range = outcome.range(finding.path(), finding.span());
        String number = Integer.toString(range.line());
        String gutter = " ".repeat(number.length()) + " " + style.cyan("|");
        Snippet snippet =
                Snippet.of(outcome.text(finding.path()), range, Integer.MAX_VALUE, width - number.length() - 5);
        line(" " + gutter);
        line(" " + style.cyan(number + " |") + " " + snippet.code());
        line(" " + gutter + " " + " ".repeat(snippet.indent())
                + style.severity(finding.severity(), "^".repeat(snippet.length())));
        String label = " " + " ".repeat(number.length()) + " " + style.cyan("=") + " ";
        addTrace(finding, label);
        if (!finding.hint().isEmpty()) {
            line(label + style.bold("hint") + ": " + prose(finding.hint()));
        }
        for (Fix fix : finding.fixes()) {
            boolean safe = fix.safety() == Fix.Safety.SAFE;
            line(label + style.bold("fix") + ": " + prose(fix.title()) + (safe ? "" : style.dim(" (needs review)")));
        }
        line("");
    }

    private void addTrace(Finding finding, String label) {
        List<Note> trace = finding.trace();
        if (trace.isEmpty()) {
            return;
        }
        line(label + style.bold(trace.size() == 1 ? "note" : "path") + ":");
        int digits = Integer.toString(trace.size()).length();
        int step = 1;
        for (Note note : trace) {
            String number = trace.size() == 1 ? "" : "%" + digits + "d. ";
            String place = outcome.place(note.path(), note.span());
            line(" ".repeat(Columns.width(Columns.unstyled(label)) + 2)
                    + number.formatted(step++)
                    + style.dim(place)
                    + "  "
                    + prose(note.message()));
        }
    }

    /** Code in backticks stands out; without colour the backticks stay. */
    private String prose(String text) {
        String message = Columns.printable(text);
        return style == Style.PLAIN
                ? message
                : CODE.matcher(message)
                        .replaceAll(code ->
                                style.bold(code.group(1).replace("\\", "\\\\").replace("$", "\\$")));
    }

    private void line(String text) {
        report.append(text.stripTrailing()).append('\n');
    }
}
