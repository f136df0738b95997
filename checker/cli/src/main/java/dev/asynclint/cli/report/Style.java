package dev.asynclint.cli.report;

import dev.asynclint.finding.Severity;

/** Colours for a terminal, or none. */
public enum Style {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    public String bold(String text) {
        return paint("1", text);
    }

    public String dim(String text) {
        return paint("2", text);
    }

    public String cyan(String text) {
        return paint("36", text);
    }

    public String green(String text) {
        return paint("32", text);
    }

    public String underline(String text) {
        return paint("4", text);
    }

    public String yellow(String text) {
        return paint("33", text);
    }

    public String red(String text) {
        return paint("31", text);
    }

    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case INFO, OFF -> paint("1;34", text);
        };
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    }
}
