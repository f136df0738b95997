package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The XML report of Checkstyle, which most build servers read. */
final class CheckstyleReport {
    /** The release of Checkstyle whose format it is. */
    private static final String VERSION = "10.0";

    private static final String SOURCE = "asynclint.";

    private CheckstyleReport() {}

    private record Error(int line, int column, String severity, String message, String source) {}

    static String of(Outcome outcome, FileNames names) {
        Map<String, List<Error>> files = new LinkedHashMap<>();
        for (Finding finding : outcome.findings()) {
            SourceText.Range range = outcome.range(finding.path(), finding.span());
            add(
                    files,
                    names.fromFolder(finding.path()),
                    new Error(
                            range.line(),
                            range.column(),
                            Levels.of(finding.severity()).checkstyle(),
                            finding.message(),
                            SOURCE + finding.rule()));
        }
        for (Gap gap : Gap.of(outcome)) {
            add(
                    files,
                    gap.path().isEmpty() ? "." : names.fromFolder(gap.path()),
                    new Error(gap.line(), 0, Levels.of(Severity.WARNING).checkstyle(), gap.message(), SOURCE + Gap.ID));
        }
        Xml xml = new Xml().open("checkstyle", "version", VERSION);
        files.forEach((file, errors) -> {
            xml.open("file", "name", file);
            errors.forEach(error -> write(xml, error));
            xml.close("file");
        });
        return xml.close("checkstyle").toString();
    }

    private static void add(Map<String, List<Error>> files, String file, Error error) {
        files.computeIfAbsent(file, any -> new ArrayList<>()).add(error);
    }

    private static void write(Xml xml, Error error) {
        List<String> attributes = new ArrayList<>(List.of("line", String.valueOf(error.line())));
        if (error.column() > 0) {
            attributes.addAll(List.of("column", String.valueOf(error.column())));
        }
        attributes.addAll(List.of("severity", error.severity(), "message", error.message(), "source", error.source()));
        xml.empty("error", attributes.toArray(String[]::new));
    }
}
