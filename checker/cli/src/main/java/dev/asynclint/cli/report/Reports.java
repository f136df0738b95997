package dev.asynclint.cli.report;

import java.nio.file.Path;

/** Writes an outcome in a format. */
public final class Reports {
    private Reports() {}

    /**
     * The whole report.
     *
     * @param folder what the outcome's relative paths are relative to
     * @param style for {@link ReportFormat#TEXT} only
     * @param width columns of the terminal
     */
    public static Rendered render(ReportFormat format, Outcome outcome, Path folder, Style style, int width) {
        FileNames names = FileNames.from(folder);
        return switch (format) {
            case TEXT -> new Rendered(TextReport.of(outcome, style, width));
            case CONCISE -> new Rendered(ConciseReport.of(outcome));
            case JSON -> new Rendered(JsonReport.of(outcome));
            case JSONL -> new Rendered(JsonLinesReport.of(outcome));
            case SARIF -> SarifReport.of(outcome, names);
            case GITHUB -> GitHubReport.of(outcome, names);
            case GITLAB -> new Rendered(GitLabReport.of(outcome, names));
            case CHECKSTYLE -> new Rendered(CheckstyleReport.of(outcome, names));
            case JUNIT -> new Rendered(JUnitReport.of(outcome, names));
            case RDJSON -> new Rendered(RdjsonReport.of(outcome, names));
            case SONAR -> new Rendered(SonarReport.of(outcome, names));
            case MARKDOWN -> new Rendered(MarkdownReport.of(outcome, names));
            case HTML -> new Rendered(HtmlReport.of(outcome, names));
        };
    }
}
