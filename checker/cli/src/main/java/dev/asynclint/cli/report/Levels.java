package dev.asynclint.cli.report;

import dev.asynclint.finding.Severity;

/** What the formats call a severity. */
record Levels(String sarif, String github, String gitlab, String checkstyle, String rdjson, String sonar) {
    static Levels of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Levels("error", "error", "critical", "error", "ERROR", "HIGH");
            case WARNING -> new Levels("warning", "warning", "major", "warning", "WARNING", "MEDIUM");
            case INFO, OFF -> new Levels("note", "notice", "info", "info", "INFO", "LOW");
        };
    }
}
