package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings as a page: what kinds there are, then file by file. */
final class MarkdownReport {
    private static final int ROOM_FOR_THE_END = 400;

    private final Outcome outcome;
    private final FileNames names;
    private final String linkBase;
    private final int mostBytes;
    private final StringBuilder page = new StringBuilder();
    private int bytes;
    private int left;

    private MarkdownReport(Outcome outcome, FileNames names, String linkBase, int mostBytes) {
        this.outcome = outcome;
        this.names = names;
        this.linkBase = linkBase;
        this.mostBytes = mostBytes;
    }

    static String of(Outcome outcome, FileNames names) {
        return of(outcome, names, "", Integer.MAX_VALUE).text();
    }

    /**
     * A page of at most {@code mostBytes} bytes.
     *
     * @param linkBase the URL that files' paths are put behind; empty for no links
     */
    static Rendered of(Outcome outcome, FileNames names, String linkBase, int mostBytes) {
        return new MarkdownReport(outcome, names, linkBase, mostBytes).write();
    }

    private Rendered write() {
        head();
        files();
        gaps();
        if (left == 0) {
            return new Rendered(page.toString());
        }
        String cut = "%,d of %,d findings are left out: the page would be too long"
                .formatted(left, outcome.findings().size());
        if (bytes + ROOM_FOR_THE_END / 2 <= mostBytes) {
            page.append("\n> **").append(cut).append(".**\n");
        }
        return new Rendered(page.toString(), List.of("Markdown summary: " + cut));
    }

    private void head() {
        List<String> lines = new ArrayList<>();
        lines.add("# Asynclint: " + Summary.count(outcome.findings().size(), "finding"));
        lines.add("");
        lines.add(Summary.withoutTime(outcome) + ".");
        lines.add("");
        if (!outcome.findings().isEmpty()) {
            lines.add("| Rule | It reports that … | Severity | Findings | With a fix | Files |");
            lines.add("| --- | --- | --- | ---: | ---: | ---: |");
            for (Statistics.Row row : Statistics.of(outcome)) {
                lines.add("| %s | %s | %s | %,d | %,d | %,d |"
                        .formatted(
                                Markdown.code(row.rule()),
                                Markdown.prose(row.summary()),
                                row.severity().word(),
                                row.findings(),
                                row.fixable(),
                                row.files()));
            }
        }
        add(String.join("\n", lines) + "\n");
    }

    private void files() {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        outcome.findings()
                .forEach(finding -> files.computeIfAbsent(finding.path(), any -> new ArrayList<>())
                        .add(finding));
        files.forEach((path, findings) -> {
            String table = "\n## " + Markdown.code(names.fromRoot(path))
                    + "\n\n| Line | Severity | Rule | Finding |\n| ---: | --- | --- | --- |\n";
            boolean started = false;
            for (Finding finding : findings) {
                String row = row(finding);
                if (add(started ? row : table + row)) {
                    started = true;
                } else {
                    left++;
                }
            }
        });
    }

    private String row(Finding finding) {
        StringBuilder what = new StringBuilder(Markdown.prose(finding.message()));
        int step = 1;
        for (Note note : finding.trace()) {
            String file = note.path().equals(finding.path()) ? "" : Markdown.code(names.fromRoot(note.path())) + " ";
            what.append("<br>")
                    .append(finding.trace().size() == 1 ? "" : step++ + ". ")
                    .append(Markdown.prose(note.message()))
                    .append(" (")
                    .append(file.isEmpty() ? "line " : file)
                    .append(line(note.path(), outcome.range(note.path(), note.span())))
                    .append(')');
        }
        if (!finding.hint().isEmpty()) {
            what.append("<br>*Hint:* ").append(Markdown.prose(finding.hint()));
        }
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        line(finding.path(), outcome.range(finding.path(), finding.span())),
                        finding.severity().word(),
                        Markdown.code(finding.rule()),
                        what);
    }

    private String line(String path, SourceText.Range range) {
        return linkBase.isEmpty() || !names.isInside(path)
                ? Integer.toString(range.line())
                : "[%d](%s%s#L%d)".formatted(range.line(), linkBase, names.uri(path), range.line());
    }

    private void gaps() {
        boolean first = true;
        for (Gap gap : Gap.of(outcome)) {
            String file = gap.path().isEmpty() ? "" : Markdown.code(names.fromRoot(gap.path())) + ": ";
            String item = "- " + file + Markdown.prose(gap.message()) + "\n";
            if (!add(first ? "\n## Not checked\n\n" + item : item)) {
                break;
            }
            first = false;
        }
    }

    /** Whether there was room. */
    private boolean add(String part) {
        int more = part.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + more > (long) mostBytes - (mostBytes == Integer.MAX_VALUE ? 0 : ROOM_FOR_THE_END)) {
            return false;
        }
        bytes += more;
        page.append(part);
        return true;
    }
}
