package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: a clear line, the right exit code, and the rest of the work is done. */
class BadInputTest {
    /** Has one finding, so that a test sees that the rest of the work was done. */
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
    void aRepositoryWithOneFinding() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write("Dropped.java", DROPPED);
    }

    @Test
    void missingPath() {
        Run run = Run.of("check", root.resolve("Droped.java"));
        assertUsage(run, "no such file or folder: `" + root.resolve("Droped.java") + "`; did you mean `Dropped.java`?");
    }

    @Test
    void everyMissingPathIsNamed() {
        Run run = Run.of("check", root, root.resolve("qqqqqqq"), root.resolve("zzzzzzz"));
        assertUsage(run, "qqqqqqq");
        assertUsage(run, "zzzzzzz");
    }

    @Test
    void neitherFolderNorJava() throws IOException {
        write("README.md", "");
        assertUsage(Run.of("check", root.resolve("README.md")), "is neither a folder nor a .java file");
    }

    @Test
    void emptyTree(@TempDir Path empty) {
        assertUsage(Run.of("check", empty), "no Java files under `" + empty + "`");
    }

    @Test
    void unreadableFile() throws IOException {
        Files.createSymbolicLink(root.resolve("Gone.java"), root.resolve("nowhere"));
        assertSkipped(Run.of("check", root), "Gone.java: skipped: symbolic link to nothing");
    }

    @Test
    void binaryFile() throws IOException {
        Files.write(
                root.resolve("Binary.java"),
                new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61});
        Run run = Run.of("check", root);
        assertSkipped(run, "Binary.java");
        assertEquals(
                1,
                run.err().lines().filter(line -> line.contains("Binary.java")).count(),
                run.toString());
    }

    @Test
    void syntaxError() throws IOException {
        write("Broken.java", "class Broken {\n  void f( {\n}\n");
        assertSkipped(Run.of("check", root), "Broken.java:2: skipped: ");
        assertSkipped(Run.of("check", root, "--front-end", "javac"), "Broken.java:2: skipped: syntax error: ");
    }

    @Test
    void hugeFile() throws IOException {
        String body = "        total += x * 31 + hashCode();\n".repeat(60);
        StringBuilder text = new StringBuilder("class Huge {\n    int total;\n");
        for (int i = 0; text.length() < 2 << 20; i++) {
            text.append("    void method")
                    .append(i)
                    .append("(int x) {\n")
                    .append(body)
                    .append("    }\n");
        }
        write("Huge.java", text.append("}\n").toString());
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("in 2 files"), run.err());
    }

    @Test
    void deepNesting() throws IOException {
        write("Deep.java", "class Deep { int x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "; }");
        write("Chain.java", "class Chain { Object x = new StringBuilder()" + ".append(1)".repeat(2_000) + "; }");
        write("Sum.java", "class Sum { String x = \"\"" + " + hashCode()".repeat(3_000) + "; }");
        write("Blocks.java", "class Blocks { void f() " + "{".repeat(1_000) + "}".repeat(1_000) + " }");
        for (String frontEnd : List.of("javaparser", "javac")) {
            Run run = Run.of("check", root, "--front-end", frontEnd);
            assertTrue(run.code() == 1 || run.code() == 4, run.toString());
            assertTrue(run.out().contains("[UnawaitedFuture]"), run.toString());
            assertFalse(run.err().contains("internal"), run.toString());
        }
    }

    @Test
    void brokenModelLine() throws IOException {
        write("asynclint.properties", "model=my.facts\n");
        write(
                "my.facts",
                "# mine\nblocking com.example.Client#call() kind=future\nblokcing com.example.Client#send()\n");
        Run run = Run.of("check", root);
        assertUsage(run, "my.facts:3: ");
        assertTrue(run.err().contains("blocking"), "it says what was probably meant: " + run);
    }

    @Test
    void unreadableConfiguration() throws IOException {
        assertUsage(Run.of("check", root, "--config", root.resolve("none.properties")), "--config: no such file");
        write("asynclint.properties", "rule.UnawaitedFutur=off\n");
        assertUsage(Run.of("check", root), "unknown rule `UnawaitedFutur`; did you mean `UnawaitedFuture`?");
        write("asynclint.properties", "exlude=gen\n");
        assertUsage(Run.of("check", root), "unknown key `exlude`; did you mean `exclude`?");
        write("asynclint.properties", "exclude={gen\n");
        assertUsage(Run.of("check", root), "exclude: `");
        write("asynclint.properties", "runtime=x\n");
        assertUsage(Run.of("check", root), "`x` is no Java release");
        write("asynclint.properties", "model=none.facts\n");
        assertUsage(Run.of("check", root), "model `none.facts` does not exist");
        Files.write(root.resolve("asynclint.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertUsage(Run.of("check", root), "asynclint.properties:1: not UTF-8 text");
    }

    @Test
    void wrongOptions() {
        assertUsage(
                Run.of("check", root, "--rules", "UnawaitedFutur"),
                "--rules: unknown rule `UnawaitedFutur`; did you mean `UnawaitedFuture`?");
        assertUsage(
                Run.of("check", root, "--format", "jsn"),
                "--format: unknown format `jsn`; write text, concise, json, jsonl, sarif, github, gitlab, checkstyle,"
                        + " junit, rdjson, sonar, markdown or html; did you mean `json`?");
        assertUsage(Run.of("check", root, "--format", "json="), "names no file");
        assertUsage(Run.of("check", root, "--format", "json", "--format", "text"), "only one format");
        assertUsage(Run.of("check", root, "--release", "7"), "--release: `7` is no Java release");
        assertUsage(Run.of("check", root, "--release", "17..21"), "--release: `17..21` is no Java release");
        assertUsage(Run.of("check", root, "--runtime", "25..21"), "--runtime: `25..21` is no Java release");
        assertUsage(Run.of("check", root, "--fail-on", "warn"), "--fail-on: `warn` is no severity");
        assertUsage(Run.of("check", root, "--front-end", "javacc"), "did you mean `javac`?");
        assertUsage(Run.of("check", root, "--color", "allways"), "did you mean `always`?");
        assertUsage(Run.of("check", root, "--statistcs"), "did you mean `--statistics`?");
        assertUsage(Run.of("chek", root), "did you mean `check`?");
        assertUsage(Run.of("explain", "UnawaitedFutur"), "did you mean `UnawaitedFuture`?");
        assertUsage(Run.of("why", root.resolve("Dropped.java")), "write FILE:LINE");
        assertUsage(Run.of("why", root.resolve("None.java") + ":3"), "no such file");
        assertUsage(Run.of("rules", "--format", "yaml"), "unknown format `yaml`");
    }

    @Test
    void unwritableReport() throws IOException {
        write("taken", "");
        assertUsage(Run.of("check", root, "--format", "json=" + root.resolve("taken/report.json")), "cannot write");
        assertUsage(Run.of("check", root, "--format", "json=" + root), "is a folder");
        Path twice = root.resolve("report");
        assertUsage(
                Run.of("check", root, "--format", "json=" + twice, "--format", "text=" + twice),
                "two formats go to `" + twice + "`");
    }

    @Test
    void lombokModulesRecordsAndPatterns() throws IOException {
        write("module-info.java", "module a.b { requires java.net.http; exports c; }");
        write("package-info.java", "/** Nothing. */\npackage c;\n");
        write("Modern.java", """
                import lombok.Data;
                import lombok.extern.slf4j.Slf4j;

                @Data @Slf4j
                class Modern {
                    sealed interface Shape permits Circle, Square {}
                    record Circle(double r) implements Shape { Circle { if (r < 0) throw new IllegalArgumentException(); } }
                    record Square(double a) implements Shape {}
                    private String name;
                    double area(Object o) {
                        log.info("area {}", getName());
                        if (o instanceof Circle(double r) && r > 0) return r;
                        return switch (o) {
                            case Square(var a) when a > 1 -> a;
                            case Shape _ -> 1;
                            case null, default -> { yield 0; }
                        };
                    }
                }
                """);
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
        assertEquals(
                1,
                run.out().lines().filter(line -> line.contains(": warning: ")).count(),
                run.toString());
    }

    @Test
    void noClassPath() throws IOException {
        write("Web.java", """
                import com.example.unknown.Client;
                import org.nowhere.*;

                class Web extends Base {
                    Client client;
                    Thing handle(Request request) { return client.get(request).then(this::done).join(); }
                }
                """);
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
    }

    @Test
    void circularLinks() throws IOException {
        write("src/Fine.java", "class Fine {}");
        Files.createSymbolicLink(root.resolve("src/up"), root);
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
        assertEquals(
                1, run.err().lines().filter(line -> line.contains("src/up")).count(), run.toString());
        assertTrue(run.err().contains("src/up: symbolic link leads back to a folder that holds it, not followed"));
    }

    private static void assertUsage(Run run, String message) {
        assertEquals(2, run.code(), run.toString());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.toString());
    }

    private static void assertSkipped(Run run, String line) {
        assertEquals(4, run.code(), run.toString());
        assertTrue(run.err().contains(line), run.toString());
        assertTrue(run.err().contains("not everything was checked"), run.toString());
        assertTrue(run.out().contains("[UnawaitedFuture]"), "the rest is checked: " + run);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
