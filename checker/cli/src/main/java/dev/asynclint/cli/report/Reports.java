package dev.asynclint.cli.report;

import java.nio.file.Path;

/** Writes an outcome in a format. */
public final class Reports {
    private Reports() {}

    /**
     * The whole report, ending in a line end unless it is empty.
     *
     * @param folder what the outcome's relative paths are relative to
     * @param style for {@link ReportFormat#TEXT} only
     * @param width columns of the terminal
     */
    public static String render(ReportFormat format, Outcome outcome, Path folder, Style style, int width) {
        return switch (format) {
            case TEXT -> TextReport.of(outcome, style, width);
            case CONCISE -> ConciseReport.of(outcome);
            case JSON -> JsonReport.of(outcome);
            case SARIF -> SarifReport.of(outcome, SarifUris.from(folder));
        };
    }
}
