package dev.asynclint.cli.report;

import dev.asynclint.finding.Finding;

/** {@code path:line:column: Rule message}, one line per finding. */
final class ConciseReport {
    private ConciseReport() {}

    static String of(Outcome outcome) {
        StringBuilder report = new StringBuilder();
        for (Finding finding : outcome.findings()) {
            report.append(outcome.line(finding))
                    .append(outcome.isKnown(finding) ? " (pre-existing)" : "")
                    .append('\n');
        }
        return report.toString();
    }
}
