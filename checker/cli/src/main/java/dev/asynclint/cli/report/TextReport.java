package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** Findings for people: the place, the code, the path that leads there, what to do. */
final class TextReport {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int LINES_BEFORE = 2;
    private static final int LINES_AFTER = 1;

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
        Severity severity = finding.severity();
        line(style.bold(outcome.place(finding.path(), finding.span())) + ": "
                + style.severity(severity, severity.word()) + ": "
                + style.dim("[" + finding.rule() + "]" + (outcome.isKnown(finding) ? " (pre-existing)" : "")));
        wrapped("  ", "  ", finding.message());
        SourceText.Range range = outcome.range(finding.path(), finding.span());
        int digits = Integer.toString(range.line() + LINES_AFTER).length();
        Excerpt excerpt =
                Excerpt.of(outcome.text(finding.path()), range, LINES_BEFORE, LINES_AFTER, width - digits - 5);
        add(excerpt, digits, severity);
        String label = " ".repeat(digits + 2) + style.cyan("=") + " ";
        String indent = " ".repeat(digits + 4);
        addTrace(finding, excerpt, label, indent);
        if (!finding.hint().isEmpty()) {
            wrapped(label + style.bold("hint") + ": ", indent, finding.hint());
        }
        for (Fix fix : finding.fixes()) {
            boolean safe = fix.safety() == Fix.Safety.SAFE;
            wrapped(label + style.bold("fix") + ": ", indent, fix.title() + (safe ? "" : " (needs review)"));
        }
        line("");
    }

    private void add(Excerpt excerpt, int digits, Severity severity) {
        String gutter = " ".repeat(digits + 2) + style.cyan("|");
        line(gutter);
        for (int i = 0; i < excerpt.lines().size(); i++) {
            String number = ("%" + digits + "d").formatted(excerpt.first() + i);
            line(" " + style.cyan(number + " |") + " " + excerpt.lines().get(i));
            if (i == excerpt.marked()) {
                line(gutter + " " + " ".repeat(excerpt.snippet().indent())
                        + style.severity(severity, "^".repeat(excerpt.snippet().length())));
            }
        }
    }

    /** The steps, each with its code where that is not to be seen above already. */
    private void addTrace(Finding finding, Excerpt excerpt, String label, String indent) {
        List<Note> trace = finding.trace();
        if (trace.isEmpty()) {
            return;
        }
        boolean single = trace.size() == 1;
        line(label + style.bold(single ? "note" : "path") + ":");
        int digits = Integer.toString(trace.size()).length();
        String path = finding.path();
        int from = excerpt.first();
        int to = excerpt.last();
        for (int i = 0; i < trace.size(); i++) {
            Note note = trace.get(i);
            SourceText.Range range = outcome.range(note.path(), note.span());
            String number = indent + (single ? "" : ("%" + digits + "d. ").formatted(i + 1));
            String under = " ".repeat(number.length());
            boolean elsewhere = !note.path().equals(path);
            if (!elsewhere && range.line() >= from && range.line() <= to) {
                wrapped(number, under, note.message() + " (line " + range.line() + ")");
                continue;
            }
            wrapped(number, under, note.message());
            if (elsewhere) {
                line(under + style.dim("--> " + outcome.place(note.path(), note.span())));
            }
            String gutter = range.line() + " | ";
            Snippet code = Snippet.of(
                    outcome.text(note.path()), range, Integer.MAX_VALUE, width - under.length() - gutter.length());
            line(under + style.cyan(gutter) + code.code());
            path = note.path();
            from = range.line();
            to = range.line();
        }
    }

    /** Prose over as many lines as it needs. */
    private void wrapped(String first, String others, String text) {
        int room = width - Columns.width(Columns.unstyled(first));
        String start = first;
        for (String line : Wrap.lines(prose(text), room)) {
            line(start + line);
            start = others;
        }
    }

    /** Code in backticks stands out and is not broken; without colour the backticks stay. */
    private String prose(String text) {
        return CODE.matcher(Columns.printable(text)).replaceAll(code -> {
            String unbroken = code.group(1).replace(' ', Wrap.HARD_SPACE);
            String shown = style == Style.PLAIN ? "`" + unbroken + "`" : style.bold(unbroken);
            return shown.replace("\\", "\\\\").replace("$", "\\$");
        });
    }

    private void line(String text) {
        report.append(text.stripTrailing()).append('\n');
    }
}
