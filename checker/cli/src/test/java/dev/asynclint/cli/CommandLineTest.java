package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String DROPPED = """
            import java.util.concurrent.CompletableFuture;

            class Dropped {
                void run() {
                    CompletableFuture.supplyAsync(() -> 1);
                }
            }
            """;

    @TempDir
    Path root;

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectory(root.resolve(".git"));
    }

    @Test
    void findingsAreExitCodeOne() throws IOException {
        write("Dropped.java", DROPPED);
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().contains("Dropped.java:5:27: warning: "), run.toString());
        assertTrue(run.out().contains("[UnawaitedFuture]"), run.toString());
        assertTrue(run.err().startsWith("1 finding (1 warning) in 1 file · "), run.toString());
    }

    @Test
    void nothingFoundIsExitCodeZero() throws IOException {
        write("Fine.java", "class Fine {}");
        Run run = Run.of("check", root);
        assertEquals(0, run.code(), run.toString());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("no findings in 1 file"), run.toString());
    }

    @Test
    void theThresholdDecidesTheExitCode() throws IOException {
        write("Dropped.java", DROPPED);
        assertEquals(0, Run.of("check", root, "--fail-on", "error").code());
        assertEquals(0, Run.of("check", root, "--fail-on", "never").code());
        assertEquals(1, Run.of("check", root, "--fail-on", "info").code());
    }

    @Test
    void theConfigurationSetsSeverities() throws IOException {
        write("Dropped.java", DROPPED);
        write("asynclint.properties", "rule.UnawaitedFuture=error\n");
        Run run = Run.of("check", root, "--fail-on", "error");
        assertEquals(1, run.code(), run.toString());
        write("other.properties", "rule.UnawaitedFuture=off\n");
        assertEquals(
                0,
                Run.of("check", root, "--config", root.resolve("other.properties"))
                        .code());
    }

    @Test
    void onlyTheNamedRulesRun() throws IOException {
        write("Dropped.java", DROPPED);
        assertEquals(
                0,
                Run.of("check", root, "--rules", "SwallowedInterrupt,SwallowedTaskException")
                        .code());
        assertEquals(1, Run.of("check", root, "--rules", "UnawaitedFuture").code());
    }

    @Test
    void severalFormatsAtOnce() throws IOException {
        write("Dropped.java", DROPPED);
        Path json = root.resolve("new/report.json");
        Path sarif = root.resolve("report.sarif");
        Run run = Run.of("check", root, "--format", "concise", "--format=json=" + json, "--format=sarif=" + sarif);
        assertEquals(1, run.code(), run.toString());
        assertEquals(1, run.out().lines().count(), run.toString());
        JsonArray findings =
                JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("findings");
        assertEquals(1, findings.size());
        assertTrue(Files.readString(sarif).contains("\"version\": \"2.1.0\""));
    }

    @Test
    void standardOutputHoldsNothingButTheReport() throws IOException {
        write("Dropped.java", DROPPED);
        write("Broken.java", "class {");
        Run run = Run.of("check", root, "--format", "json", "--statistics");
        assertEquals(4, run.code(), run.toString());
        assertEquals(
                1,
                JsonParser.parseString(run.out())
                        .getAsJsonObject()
                        .getAsJsonObject("summary")
                        .get("skipped")
                        .getAsInt());
    }

    @Test
    void twoRunsAreTheSame() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("p" + i + "/Dropped.java", DROPPED);
        }
        assertEquals(Run.of("check", root).out(), Run.of("check", root).out());
    }

    @Test
    void quietSaysNothingBesideTheFindings() throws IOException {
        write("Dropped.java", DROPPED);
        assertEquals("", Run.of("check", root, "--quiet").err());
    }

    @Test
    void statisticsCountByRule() throws IOException {
        write("Dropped.java", DROPPED);
        List<String> lines = Run.of("check", root, "--statistics").err().lines().toList();
        assertEquals("rule             severity  findings  fixable  files", lines.get(0));
        assertTrue(lines.get(1).startsWith("UnawaitedFuture  warning          1  "), lines.get(1));
    }

    @Test
    void colourOnlyWhenAskedForWithoutATerminal() throws IOException {
        write("Dropped.java", DROPPED);
        assertFalse(Run.of("check", root).out().contains("\u001b"));
        assertTrue(Run.of("check", root, "--color", "always").out().contains("\u001b["));
    }

    @Test
    void argumentsCanComeFromAFile() throws IOException {
        write("Dropped.java", DROPPED);
        write("arguments", "check\n--format concise\n\"" + root + "\"\n");
        assertEquals(1, Run.of("@" + root.resolve("arguments")).code());
    }

    @Test
    void excludedFilesAreNotChecked() throws IOException {
        write("gen/Dropped.java", DROPPED);
        write("Fine.java", "class Fine {}");
        write("asynclint.properties", "exclude=gen/\n");
        assertEquals(0, Run.of("check", root).code());
        assertEquals(1, Run.of("check", root.resolve("gen/Dropped.java")).code(), "named by the user");
    }

    @Test
    void modelFilesOfTheConfigurationCount() throws IOException {
        write(
                "A.java",
                "class A { void f(Client c) { c.send(); } }\nclass Client { Later send() { return null; } }\nclass Later {}\n");
        write("asynclint.properties", "model=my.facts\n");
        write("my.facts", "awaitable Later start=eager report=yes\n");
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
    }

    @Test
    void switchedOffSaysSo() throws IOException {
        write("Dropped.java", DROPPED);
        write("asynclint.properties", "enabled=false\n");
        Run run = Run.of("check", root);
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("enabled=false"), run.toString());
    }

    @Test
    void bothFrontEndsSayTheSame() throws IOException {
        write("Dropped.java", DROPPED);
        assertEquals(
                Run.of("check", root, "--front-end", "javac", "--format", "concise")
                        .out(),
                Run.of("check", root, "--front-end", "javaparser", "--format", "concise")
                        .out());
    }

    @Test
    void whyExplainsALine() throws IOException {
        write("Dropped.java", DROPPED);
        Run run = Run.of("why", root.resolve("Dropped.java") + ":5");
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.out().contains("UnawaitedFuture"), run.toString());
    }

    @Test
    void whyTellsThePathWithItsLines() throws IOException {
        write("Tasks.java", """
                import javax.swing.SwingUtilities;

                class Tasks {
                    void show() {
                        SwingUtilities.invokeLater(() -> pause());
                    }

                    void pause() {
                        Thread.sleep(1000);
                    }
                }
                """);
        Run run = Run.of("why", root.resolve("Tasks.java") + ":5:9");
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.out().contains("reported: BlockingCallOnEventLoop: "), run.toString());
        assertTrue(run.out().contains("Tasks.java:9)"), run.toString());
        assertTrue(Run.of("why", root.resolve("Tasks.java") + ":2").out().contains("no call on this line"));
    }

    @Test
    void rulesListsAllOfThem() {
        Run run = Run.of("rules");
        assertEquals(0, run.code());
        Rules.names().forEach(name -> assertTrue(run.out().contains(name), name));
        JsonArray json = JsonParser.parseString(
                        Run.of("rules", "--format", "json").out())
                .getAsJsonArray();
        assertEquals(
                Rules.names(),
                json.asList().stream()
                        .map(rule -> rule.getAsJsonObject().get("name").getAsString())
                        .toList());
    }

    @Test
    void everyRuleIsExplained() {
        for (String rule : Rules.names()) {
            Run run = Run.of("explain", rule);
            assertEquals(0, run.code(), run.toString());
            assertTrue(run.out().startsWith(rule + "\n"), run.toString());
            assertEquals(
                    run.out(), Run.of("explain", rule.toLowerCase(Locale.ROOT)).out());
        }
    }

    @Test
    void helpAndVersion() {
        assertEquals(0, Run.of("--help").code());
        assertTrue(Run.of("--version").out().startsWith("asynclint "));
        assertTrue(Run.of("check", "--help").out().contains("Exit codes:"));
        assertEquals(2, Run.of().code(), "without a command nothing was checked");
        assertTrue(Run.of().out().contains("Usage: asynclint"));
        assertTrue(Run.of("generate-completion").out().contains("complete -F _complete_asynclint"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
