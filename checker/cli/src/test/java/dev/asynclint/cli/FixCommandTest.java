package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    /** A safe fix, one that needs review, and a finding without any. */
    private static final String POLLER = """
            package shop;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;

            class Poller {
                private static final System.Logger LOG = System.getLogger("shop");

                void pause(ExecutorService workers) {
                    try {
                        Thread.sleep(500);
                    } catch (InterruptedException e) {
                    }
                    workers.submit(() -> work());
                }

                void send() {
                    CompletableFuture.runAsync(this::work);
                }

                void work() {
                    throw new IllegalStateException("no work");
                }
            }
            """;

    private static final String FIXED = POLLER.replace(
                    "(InterruptedException e) {\n",
                    "(InterruptedException e) {\n" + "            Thread.currentThread().interrupt();\n")
            .replace("submit", "execute");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("Poller.java"), POLLER);
    }

    @Test
    void safeFixesAreMadeAndSaid() throws IOException {
        Run run = Run.of("fix", folder);
        assertEquals(FIXED, Files.readString(file));
        assertEquals(
                List.of(
                        file + ":12:11: SwallowedInterrupt: Restore the interrupt",
                        file + ":15:17: SwallowedTaskException: Call `execute` instead"),
                run.out().lines().toList());
        assertTrue(run.err().contains("fixed 2 findings in 1 file"), run::toString);
        assertTrue(run.err().contains("1 finding more can be fixed, but somebody must look at it"), run::toString);
        assertEquals(1, run.code(), run::toString);
        assertEquals(0, Run.of("fix", folder, "--fail-on", "error").code());
    }

    @Test
    void whatABaselineAcceptsStays() throws IOException {
        Path baseline = folder.resolve("asynclint-baseline.json");
        assertEquals(
                0, Run.of("baseline", "create", folder, "--baseline", baseline).code());
        Run accepted = Run.of("fix", folder, "--baseline", baseline);
        assertEquals(0, accepted.code(), accepted::toString);
        assertEquals(POLLER, Files.readString(file));
        assertTrue(
                accepted.err().contains("2 findings that the baseline accepts can be fixed, too: `--no-baseline`"),
                accepted::toString);
        assertTrue(accepted.err().contains("left: no new findings"), accepted::toString);

        String more = POLLER.replace(
                "void work() {",
                "void more(ExecutorService w) {\n        w.submit(() -> work());\n    }\n\n    void work() {");
        Files.writeString(file, more);
        Run run = Run.of("fix", folder, "--baseline", baseline);
        assertEquals(0, run.code(), run::toString);
        assertEquals(more.replace("w.submit", "w.execute"), Files.readString(file));
        assertEquals(1, Run.of("fix", folder, "--no-baseline").code());
        assertEquals(
                more.replace(
                                POLLER.substring(0, POLLER.indexOf("void send")),
                                FIXED.substring(0, FIXED.indexOf("void send")))
                        .replace("w.submit", "w.execute"),
                Files.readString(file));
    }

    @Test
    void theSecondRunFindsNothingToFix() throws IOException {
        Run.of("fix", folder);
        Run again = Run.of("fix", folder);
        assertEquals("", again.out());
        assertTrue(again.err().contains("fixed 0 findings"), again::toString);
        assertEquals(FIXED, Files.readString(file));
    }

    @Test
    void unsafeFixesAreMadeWhereTheUserAsks() throws IOException {
        Run run = Run.of("fix", folder, "--unsafe");
        assertEquals(0, run.code(), run::toString);
        assertTrue(Files.readString(file).contains("LOG.log("), run::toString);
        assertEquals(0, Run.of("check", folder).code());
    }

    @Test
    void onlyTheNamedRulesAreFixed() throws IOException {
        Run.of("fix", folder, "--rules", "SwallowedTaskException");
        assertEquals(POLLER.replace("submit", "execute"), Files.readString(file));
    }

    @Test
    void aSuppressedFindingIsNotFixed() throws IOException {
        String suppressed = POLLER.replace("class Poller", "@SuppressWarnings(\"SwallowedInterrupt\")\nclass Poller");
        Files.writeString(file, suppressed);
        Run.of("fix", folder);
        assertEquals(suppressed.replace("submit", "execute"), Files.readString(file));
    }

    @Test
    void lineEndsByteOrderMarkAndTabsStay() throws IOException {
        Files.writeString(file, "\uFEFF" + alike(POLLER));
        Run.of("fix", folder);
        assertArrayEquals(("\uFEFF" + alike(FIXED)).getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    }

    private static String alike(String text) {
        return text.replace("    ", "\t").replace("\n", "\r\n");
    }

    @Test
    void aFileInAnotherEncodingIsNotWritten() throws IOException {
        byte[] latin = POLLER.replace("no work", "sch\u00f6n").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        Run run = Run.of("fix", folder);
        assertArrayEquals(latin, Files.readAllBytes(file));
        assertTrue(run.err().contains("the file is not in UTF-8; convert it first"), run::toString);
        assertEquals(1, run.code(), run::toString);
    }

    @Test
    void aFileThatCannotBeReadAsAWholeIsNotWritten() throws IOException {
        String broken = POLLER.replace("class Poller {", "class Poller { int = ;");
        Files.writeString(file, broken);
        Run run = Run.of("fix", folder);
        assertEquals(broken, Files.readString(file));
        assertEquals(4, run.code(), run::toString);
    }

    @Test
    void whatAStoppedRunHasLeftIsDeleted() throws IOException {
        Path left = Files.writeString(folder.resolve(".Poller.java.asynclint-fix"), "half");
        Run.of("fix", folder, "--diff");
        assertTrue(Files.exists(left), "--diff changes nothing");
        Run.of("fix", folder);
        assertTrue(Files.notExists(left));
    }

    @Test
    void theDiffChangesNothingAndAppliesWithGit() throws IOException, InterruptedException {
        Path odd = Files.writeString(folder.resolve("an odd näme.java"), alike(POLLER.stripTrailing()));
        Files.writeString(folder.resolve("Clean.java"), "class Clean {}\n");
        Run run = Run.of("fix", folder, "--diff");
        assertEquals(1, run.code(), run::toString);
        assertEquals(POLLER, Files.readString(file));
        assertTrue(run.err().contains("would fix 4 findings in 2 files"), run::toString);
        assertTrue(run.err().contains("apply the diff in `" + folder + "`"), run::toString);
        Path diff = Files.writeString(folder.resolve("fixes.diff"), run.out());
        assumeTrue(succeeds("git", "--version"), "no git here");
        assertTrue(succeeds("git", "apply", "--whitespace=nowarn", diff.toString()), run::toString);
        assertEquals(FIXED, Files.readString(file));
        assertEquals(alike(FIXED.stripTrailing()), Files.readString(odd));
        Run again = Run.of("fix", folder, "--diff");
        assertEquals("", again.out());
        assertEquals(0, again.code(), again::toString);
    }

    private boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
