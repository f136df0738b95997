package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.asynclint.cli.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    Path root;

    private Path a;
    private Path b;
    private String both = "";

    @BeforeEach
    void twoModulesWithAReportEach() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write("a/Screen.java", """
                import javax.swing.SwingUtilities;

                class Screen {
                    void show() {
                        SwingUtilities.invokeLater(() -> load());
                    }

                    private void load() {
                        for (int tries = 0; tries < 3; tries++) {
                            try {
                                Thread.sleep(1000);
                            } catch (InterruptedException e) {
                                System.err.println("interrupted");
                            }
                        }
                    }
                }
                """);
        write("b/ä b/Shop.java", """
                import java.util.concurrent.CompletableFuture;

                class Shop {
                    void order() {
                        CompletableFuture.runAsync(() -> {});
                    }
                }
                """);
        a = root.resolve("a.json");
        b = root.resolve("b.json");
        Run.of("check", root.resolve("a"), "--format=json=" + a, "--format=sarif=" + root.resolve("a.sarif"));
        Run.of("check", root.resolve("b"), "--format=json=" + b, "--format=sarif=" + root.resolve("b.sarif"));
        both = Run.of("check", root, "--format", "json").out();
    }

    private static JsonArray findings(String json) {
        JsonArray findings = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings");
        assertTrue(findings.size() >= 3, json);
        return findings;
    }

    /** Without what a report in SARIF does not tell. */
    private static JsonArray lean(String json) {
        JsonArray findings = findings(json);
        for (JsonElement finding : findings) {
            finding.getAsJsonObject().remove("hint");
            finding.getAsJsonObject().remove("fixes");
        }
        return findings;
    }

    @Test
    void theFindingsAreThoseOfOneRun() {
        Run run = Run.of("merge", b, a, "--format", "json");
        assertEquals(1, run.code(), run.toString());
        assertEquals(findings(both), findings(run.out()));
        assertTrue(run.err().contains(" in 2 files"), run.toString());
        assertEquals(0, Run.of("merge", a, b, "--fail-on", "error").code());
    }

    @Test
    void whatSeveralHaveIsThereOnce() {
        String once = Run.of("merge", a, b, "--format", "json").out();
        assertEquals(once, Run.of("merge", a, b, a, "--format", "json").out());
        assertEquals(
                findings(once),
                findings(Run.of("merge", root.resolve("a.sarif"), b, a, root.resolve("b.sarif"), "--format", "json")
                        .out()));
    }

    @Test
    void sarifSaysTheSame() {
        Run run = Run.of("merge", root.resolve("b.sarif"), root.resolve("a.sarif"), "--format", "json");
        assertEquals(1, run.code(), run.toString());
        assertEquals(lean(both), lean(run.out()));
    }

    @Test
    void theSourcesNeedNotBeThere() throws IOException {
        String before = Run.of("merge", a, b, "--format", "json").out();
        Files.delete(root.resolve("a/Screen.java"));
        write("b/ä b/Shop.java", "class Shop {}\n");
        assertEquals(
                findings(before),
                findings(Run.of("merge", a, b, "--format", "json").out()));
        Run concise = Run.of("merge", a, b, "--format", "concise");
        assertTrue(concise.out().contains("Screen.java:5:"), concise.toString());
        for (ReportFormat format : ReportFormat.values()) {
            Run run = Run.of("merge", a, b, "--format", format.word());
            assertEquals(1, run.code(), run.toString());
        }
    }

    @Test
    void whatWasNotSeenStaysUnseen() throws IOException {
        write("a/Broken.java", "class {");
        Run.of("check", root.resolve("a"), "--format=json=" + a, "--format=sarif=" + root.resolve("a.sarif"));
        for (Path report : new Path[] {a, root.resolve("a.sarif")}) {
            Run run = Run.of("merge", report, b);
            assertEquals(4, run.code(), run.toString());
            assertTrue(run.err().contains("not everything was checked"), run.toString());
        }
    }

    @Test
    void whatABaselineAcceptsIsLeftOut() throws IOException {
        write(
                "a.json",
                Files.readString(a)
                        .replace("\"rule\": \"Blocking", "\"baselineState\": \"unchanged\", \"rule\": \"Blocking"));
        Run run = Run.of("merge", a, b);
        assertTrue(run.err().contains("note: left out what a baseline accepts: 1"), run.toString());
    }

    @Test
    void badInputIsNamedByItsPlace() throws IOException {
        write("bad.json", "{\n  \"summary\": {},\n  \"findings\": [}\n");
        assertUsage("bad.json", "bad.json:3:");
        write(
                "bad.json",
                "{\"summary\": {\"files\": 1, \"asyncCalls\": 1, \"unresolvedAsyncCalls\": 1},"
                        + " \"findings\": [{\"line\": \"x\"}]}");
        assertUsage("bad.json", "findings[0]: `line` must be a number");
        write("bad.json", "{}");
        assertUsage("bad.json", "is no report");
        write("bad.json", "");
        assertUsage("bad.json", "is no report");
        write("bad.json", "{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"other\"}}}]}");
        assertUsage("bad.json", "`runs` must be of Asynclint");
        assertUsage("none.json", "no such file");
    }

    private void assertUsage(String file, String message) {
        Run run = Run.of("merge", a, root.resolve(file));
        assertEquals(2, run.code(), run.toString());
        assertEquals("", run.out(), run.toString());
        assertTrue(run.err().contains(message), run.toString());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
