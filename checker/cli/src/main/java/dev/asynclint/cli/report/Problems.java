package dev.asynclint.cli.report;

import dev.asynclint.engine.Problem;

/** Crashes in words. */
public final class Problems {
    private Problems() {}

    /** {@code internal: rule X crashed in FILE: why}, one line. */
    public static String line(Problem problem) {
        String who = problem.rule().isEmpty() ? "the analysis" : "rule " + problem.rule();
        String where = problem.path().isEmpty() ? "" : " in " + Columns.printable(problem.path());
        return "internal: " + who + " crashed" + where + ": " + oneLine(problem.message());
    }

    private static String oneLine(String text) {
        return Columns.printable(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
