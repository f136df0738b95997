package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
    @TempDir
    Path root;

    private Path here;

    @BeforeEach
    void repositoryWithASubfolder() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        here = Files.createDirectory(root.resolve("a module"));
    }

    @Test
    void declaresEveryRuleEvenWithoutResults() {
        JsonObject run = run(new Outcomes());
        assertEquals(
                Rules.names(),
                objects(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")).stream()
                        .map(rule -> rule.get("id").getAsString())
                        .toList());
        assertEquals(0, run.getAsJsonArray("results").size());
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        assertTrue(invocation(run).get("executionSuccessful").getAsBoolean());
        assertEquals(
                0, invocation(run).getAsJsonArray("toolExecutionNotifications").size());
    }

    @Test
    void namesFilesFromTheRootOfTheRepository() {
        JsonObject run = run(Outcomes.blocking());
        assertEquals(
                root.toUri().toString(),
                run.getAsJsonObject("originalUriBaseIds")
                        .getAsJsonObject("%SRCROOT%")
                        .get("uri")
                        .getAsString());
        JsonObject place = place(result(run).getAsJsonArray("locations").get(0).getAsJsonObject());
        JsonObject artifact = place.getAsJsonObject("artifactLocation");
        assertEquals("a%20module/src/Handler.java", artifact.get("uri").getAsString());
        assertEquals("%SRCROOT%", artifact.get("uriBaseId").getAsString());
        assertEquals(
                "{\"startLine\":5,\"startColumn\":9,\"endLine\":5,\"endColumn\":14}",
                place.get("region").toString());
    }

    @Test
    void pointsAtItsRuleAndCarriesTheFingerprint() {
        JsonObject run = run(Outcomes.blocking());
        JsonObject result = result(run);
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        int index = result.get("ruleIndex").getAsInt();
        assertEquals(result.get("ruleId"), rules.get(index).getAsJsonObject().get("id"));
        assertEquals("warning", result.get("level").getAsString());
        assertEquals(
                "{\"asynclint/v1\":\"0123456789abcdef\"}",
                result.get("partialFingerprints").toString());
    }

    @Test
    void tellsThePathAsACodeFlowThatEndsAtTheFinding() {
        JsonArray steps = result(run(Outcomes.blocking()))
                .getAsJsonArray("codeFlows")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("threadFlows")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("locations");
        assertEquals(
                "`channelRead` runs on the event loop | calls `audit` | calls `Thread.sleep`, which blocks"
                        + " | `audit` blocks the event loop",
                String.join(
                        " | ",
                        objects(steps).stream()
                                .map(step -> step.getAsJsonObject("location")
                                        .getAsJsonObject("message")
                                        .get("text")
                                        .getAsString())
                                .toList()));
    }

    @Test
    void writesFixesWithTheirImports() {
        JsonObject change = result(run(Outcomes.blocking()))
                .getAsJsonArray("fixes")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("artifactChanges")
                .get(0)
                .getAsJsonObject();
        assertEquals(
                "[{\"deletedRegion\":{\"startLine\":1,\"startColumn\":14,\"endLine\":1,\"endColumn\":14},"
                        + "\"insertedContent\":{\"text\":\"\\n\\nimport java.util.concurrent.TimeUnit;\"}},"
                        + "{\"deletedRegion\":{\"startLine\":5,\"startColumn\":9,\"endLine\":5,\"endColumn\":14},"
                        + "\"insertedContent\":{\"text\":\"schedule\"}}]",
                change.get("replacements").toString());
    }

    @Test
    void reportsWhatWasNotSeen() {
        Outcomes outcomes = new Outcomes();
        outcomes.skips.add(new Skip("src/Broken.java", 7, "syntax error"));
        outcomes.problems.add(new Problem("src/A.java", "R", "boom", new RuntimeException()));
        JsonObject invocation = invocation(run(outcomes));
        assertFalse(invocation.get("executionSuccessful").getAsBoolean());
        JsonArray notifications = invocation.getAsJsonArray("toolExecutionNotifications");
        assertEquals(2, notifications.size());
        assertTrue(notifications.get(0).toString().contains("\"startLine\":7"), notifications.toString());
        assertTrue(notifications.get(1).toString().contains("rule R crashed in src/A.java: boom"));
    }

    @Test
    void staysWithinTheLimitsOfGitHubAndSaysSo() {
        Outcomes outcomes = new Outcomes().text("A.java", "abc");
        for (int i = 0; i < SarifReport.MOST_RESULTS; i++) {
            outcomes.finding(Severity.INFO, "UnboundedWait", "A.java", "b", "m");
        }
        Finding last = outcomes.finding(Severity.ERROR, "UnboundedWait", "A.java", "c", "the error")
                .findings
                .get(SarifReport.MOST_RESULTS);
        outcomes.findings.set(
                SarifReport.MOST_RESULTS,
                new Finding(
                        last.rule(),
                        last.severity(),
                        last.path(),
                        last.span(),
                        last.message(),
                        Collections.nCopies(1500, outcomes.note("A.java", "a", "step")),
                        List.of(),
                        "",
                        new Identity("", "", "print")));
        Rendered report = SarifReport.of(outcomes.outcome(), FileNames.from(here));
        List<String> notes = List.of(
                "1 of 25,001 findings are left out, the least severe: GitHub refuses more than 25,000",
                "a path of 1,501 steps is cut to its first and last 500: GitHub shows no more than 1,000");
        assertEquals(
                List.of(
                        "--format sarif: " + notes.get(0),
                        "--format sarif: " + notes.get(1),
                        "--format sarif: of 25,001 findings GitHub will show 5,000, the most severe"),
                report.notes());
        JsonObject run = JsonParser.parseString(report.text())
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        JsonArray results = run.getAsJsonArray("results");
        assertEquals(SarifReport.MOST_RESULTS, results.size());
        assertTrue(results.get(results.size() - 1).toString().contains("the error"), "the most severe stays");
        notes.forEach(note -> assertTrue(invocation(run).toString().contains(note.substring(1)), note));
    }

    @Test
    void filesOutsideTheRepositoryAreAbsolute() {
        assertEquals("file:///elsewhere/%C3%A9%3A.java", FileNames.from(here).uri("/elsewhere/é:.java"));
        assertEquals("B.java", FileNames.from(here).uri("../B.java"));
        assertFalse(FileNames.from(here).isInside("../../B.java"));
    }

    private JsonObject run(Outcomes outcomes) {
        JsonObject sarif = JsonParser.parseString(
                        SarifReport.of(outcomes.outcome(), FileNames.from(here)).text())
                .getAsJsonObject();
        assertEquals("2.1.0", sarif.get("version").getAsString());
        return sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static JsonObject result(JsonObject run) {
        return run.getAsJsonArray("results").get(0).getAsJsonObject();
    }

    private static JsonObject invocation(JsonObject run) {
        return run.getAsJsonArray("invocations").get(0).getAsJsonObject();
    }

    private static JsonObject place(JsonObject location) {
        return location.getAsJsonObject("physicalLocation");
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(element -> element.getAsJsonObject()).toList();
    }
}
