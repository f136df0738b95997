package dev.asynclint.cli.merge;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.cli.merge.Written.Entry;
import dev.asynclint.cli.merge.Written.Place;
import dev.asynclint.cli.merge.Written.Repair;
import dev.asynclint.cli.merge.Written.Step;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads reports: the JSON of {@code check} and of the compiler plugin, and SARIF. */
final class ReportReader {
    private static final Pattern PLACE = Pattern.compile(" ?at line (\\d+) column (\\d+) path .*");
    private static final String UNCHANGED = "unchanged";

    private ReportReader() {}

    /** @throws UsageException when the file is no such report; the message says where it ceases to be one */
    static Written read(Path file) {
        JsonElement json;
        try {
            json = JsonParser.parseString(Files.readString(file));
        } catch (IOException e) {
            throw new UsageException("`" + file + "`: " + SourceTree.reason(e));
        } catch (JsonParseException e) {
            throw new UsageException(syntaxError(file, e));
        }
        if (json.isJsonObject()) {
            JsonNode report = new JsonNode(json.getAsJsonObject(), file + ": ");
            if (report.has("runs")) {
                return SarifReader.read(report);
            }
            if (report.has("findings") && report.has("summary")) {
                return read(report);
            }
        }
        throw new UsageException(
                "`" + file + "` is no report: neither the JSON of `check --format json` or of the compiler"
                        + " plugin, nor SARIF");
    }

    private static String syntaxError(Path file, JsonParseException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        String line = String.valueOf(message).lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(line);
        String why = place.replaceFirst("").replaceFirst("^Use JsonReader.setStrictness.*? to accept m", "M");
        return place.find(0)
                ? file + ":" + place.group(1) + ":" + place.group(2) + ": no JSON: " + why
                : file + ": no JSON: " + why;
    }

    private static Written read(JsonNode report) {
        JsonNode summary = report.object("summary");
        List<JsonNode> findings = report.objects("findings");
        List<JsonNode> shown = findings.stream()
                .filter(finding -> !finding.text("baselineState", "").equals(UNCHANGED))
                .toList();
        return new Written(
                shown.stream().map(ReportReader::finding).toList(),
                report.objects("skips").stream()
                        .map(skip -> new Skip(path(skip), skip.number("line", 0), skip.text("reason")))
                        .toList(),
                report.objects("problems").stream()
                        .map(problem -> problem(path(problem), problem.text("rule"), problem.text("message")))
                        .toList(),
                new Counts(
                        summary.number("files"), summary.number("asyncCalls"), summary.number("unresolvedAsyncCalls")),
                summary.number("millis", 0),
                findings.size() - shown.size());
    }

    private static Entry finding(JsonNode finding) {
        int line = finding.number("line");
        int column = finding.number("column");
        return new Entry(
                finding.text("rule"),
                Severity.parse(finding.text("severity"))
                        .orElseThrow(() -> finding.missing("severity", "error, warning or info")),
                new Place(
                        path(finding),
                        line,
                        column,
                        finding.number("endLine", line),
                        finding.number("endColumn", column)),
                finding.text("message"),
                finding.text("hint", ""),
                finding.text("fingerprint", ""),
                finding.objects("trace").stream().map(ReportReader::step).toList(),
                finding.objects("fixes").stream().map(ReportReader::repair).toList());
    }

    private static Step step(JsonNode step) {
        int line = step.number("line");
        int column = step.number("column");
        return new Step(new Place(path(step), line, column, line, column), step.text("message"));
    }

    private static Repair repair(JsonNode fix) {
        boolean isSafe = fix.text("safety").equals(Fix.Safety.SAFE.word());
        return new Repair(fix.text("title"), isSafe ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW, List.of());
    }

    static Problem problem(String path, String rule, String message) {
        return new Problem(path, rule, message, new IllegalStateException(message));
    }

    private static String path(JsonNode node) {
        return here(node.text("path"));
    }

    /** From the current folder, where it lies below, so that reports made in different ways name a file alike. */
    static String here(String path) {
        Path folder = Path.of("").toAbsolutePath();
        Path file = Path.of(path).normalize();
        Path shown = file.isAbsolute() && file.startsWith(folder) ? folder.relativize(file) : file;
        return path.isEmpty() ? "" : shown.toString().replace('\\', '/');
    }
}
