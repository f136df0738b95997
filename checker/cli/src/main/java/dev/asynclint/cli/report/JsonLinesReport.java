package dev.asynclint.cli.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** One JSON object a line: each finding as in the JSON report, then what was skipped or crashed. */
final class JsonLinesReport {
    static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private JsonLinesReport() {}

    static String of(Outcome outcome) {
        StringBuilder lines = new StringBuilder();
        JsonReport.Report report = JsonReport.report(outcome);
        report.findings().forEach(finding -> add(lines, finding));
        report.skips().forEach(skip -> add(lines, wrapped("skip", skip)));
        report.problems().forEach(problem -> add(lines, wrapped("problem", problem)));
        return lines.toString();
    }

    private static JsonObject wrapped(String key, Object value) {
        JsonObject line = new JsonObject();
        line.add(key, GSON.toJsonTree(value));
        return line;
    }

    private static void add(StringBuilder lines, Object value) {
        lines.append(GSON.toJson(value)).append('\n');
    }
}
