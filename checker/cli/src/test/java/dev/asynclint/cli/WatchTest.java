package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.watch.Changes;
import dev.asynclint.cli.watch.FolderChanges;
import dev.asynclint.cli.watch.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rounds happen when the test says so; that the file system tells of changes is tested by itself. */
class WatchTest {
    private static final String ONE = """
            import java.util.concurrent.CompletableFuture;

            class Dropped {
                void run() {
                    CompletableFuture.supplyAsync(() -> 1);
                }
            }
            """;
    private static final String TWO =
            ONE.replace("(() -> 1);\n", "(() -> 1);\n        CompletableFuture.runAsync(() -> {});\n");

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Terminal terminal = Terminal.NONE;

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write("Dropped.java", ONE);
    }

    private interface Step {
        void run() throws IOException;
    }

    /** What each round printed. */
    private List<String> rounds(Step... steps) {
        List<String> rounds = new ArrayList<>();
        Deque<Step> left = new ArrayDeque<>(List.of(steps));
        Streams streams = new Streams(new PrintWriter(out), new PrintWriter(err), terminal);
        OutputOptions output = new OutputOptions();
        Changes changes = () -> {
            streams.flush();
            rounds.add(out + "|" + err);
            out.getBuffer().setLength(0);
            err.getBuffer().setLength(0);
            if (left.isEmpty()) {
                return false;
            }
            try {
                left.pop().run();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return true;
        };
        new Watch(
                        () -> new Checker(new AnalysisOptions().toOptions(new ArrayList<>()), Progress.NONE)
                                .check(List.of(root)),
                        WatchOptions.listener(output, streams))
                .run(changes);
        assertEquals(steps.length + 1, rounds.size());
        return rounds;
    }

    @Test
    void theFirstRoundTellsAllTheOthersWhatIsDifferent() {
        List<String> rounds = rounds(
                () -> write("Dropped.java", TWO),
                () -> write("Other.java", "class Other {}"),
                () -> write("Dropped.java", "\n\n" + ONE),
                () -> Files.delete(root.resolve("Dropped.java")));
        assertTrue(rounds.get(0).contains("Dropped.java:5:27: warning: "), rounds.get(0));
        assertTrue(rounds.get(1).contains("Dropped.java:6:27: warning: "), rounds.get(1));
        assertFalse(rounds.get(1).contains("Dropped.java:5:27"), rounds.get(1));
        assertTrue(rounds.get(1).contains("2 findings (2 warnings) in 1 file"), rounds.get(1));
        assertTrue(rounds.get(2).startsWith("|2 findings"), rounds.get(2));
        assertTrue(rounds.get(3).startsWith("fixed: " + root), rounds.get(3));
        assertTrue(rounds.get(3).contains("Dropped.java:6:27: UnawaitedFuture "), rounds.get(3));
        assertEquals(
                1,
                rounds.get(4).lines().filter(line -> line.startsWith("fixed: ")).count(),
                rounds.get(4));
        assertTrue(rounds.get(4).contains("|no findings in 1 file"), rounds.get(4));
    }

    @Test
    void aHalfWrittenFileIsNotFixed() {
        List<String> rounds = rounds(() -> write("Dropped.java", "class Dropped {"), () -> write("Dropped.java", ONE));
        assertFalse(rounds.get(1).contains("fixed"), rounds.get(1));
        assertTrue(rounds.get(1).contains("Dropped.java:1: skipped: "), rounds.get(1));
        assertTrue(rounds.get(2).startsWith("|1 finding"), rounds.get(2));
    }

    @Test
    void aHalfWrittenConfigurationIsToldAndTheWatchGoesOn() {
        List<String> rounds = rounds(
                () -> write("asynclint.properties", "rule.Unaw"),
                () -> write("asynclint.properties", "rule.UnawaitedFuture=off\n"));
        assertTrue(rounds.get(1).contains("asynclint: " + root), rounds.get(1));
        assertTrue(rounds.get(2).startsWith("fixed: "), rounds.get(2));
    }

    @Test
    void onlyATerminalIsCleared() {
        assertFalse(rounds().get(0).contains("\u001b"));
        terminal = new Terminal(true, true, 100, Map.of());
        assertTrue(rounds().get(0).startsWith("\u001b[H\u001b[2J"));
    }

    @Test
    @Timeout(60)
    void theFileSystemTells() throws IOException {
        try (FolderChanges changes = new FolderChanges(List.of(root))) {
            write("Dropped.java", TWO);
            assertTrue(changes.await(), "changed");
            write("a/b/New.java", ONE);
            assertTrue(changes.await(), "in a new folder");
            write("a/b/New.java", TWO);
            assertTrue(changes.await(), "which is watched, too");
            Files.delete(root.resolve("a/b/New.java"));
            assertTrue(changes.await(), "deleted");
            write("target/Generated.java", ONE);
            write("notes.txt", "");
            write("asynclint.properties", "");
            assertTrue(changes.await(), "the configuration");
        }
    }

    @Test
    @Timeout(60)
    void whatIsClosedEnds() {
        FolderChanges changes = new FolderChanges(List.of(root.resolve("Dropped.java")));
        changes.close();
        assertFalse(changes.await());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
