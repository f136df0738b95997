package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ResultCache;
import dev.asynclint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run saves the next one, and never changes what it says. */
class ResultCacheTest {
    private static final String DROPPED =
            "import java.util.concurrent.CompletableFuture;\nclass Drop {\n    void go() {\n"
                    + "        CompletableFuture.runAsync(() -> {});\n    }\n}\n";

    @TempDir
    Path temp;

    private Path sources;
    private Path cache;

    @BeforeEach
    void writeEnoughFiles() throws IOException {
        sources = Files.createDirectories(temp.resolve("src"));
        cache = temp.resolve("cache");
        for (int i = 0; i < 100; i++) {
            Files.writeString(sources.resolve("Other" + i + ".java"), "class Other" + i + " {}\n");
        }
        Files.writeString(sources.resolve("Drop.java"), DROPPED);
    }

    private Outcome check(ResultCache results) {
        return checker(Optional.of(results)).check(List.of(sources)).took(0);
    }

    private static Checker checker(Optional<ResultCache> results) {
        Options options = new Options(
                Options.FrontEndKind.JAVAPARSER,
                List.of(),
                false,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Checker checker = new Checker(options, Progress.NONE);
        results.ifPresent(checker::keepResults);
        return checker;
    }

    private Outcome check() {
        return check(new ResultCache(cache, "this one"));
    }

    private Path kept() throws IOException {
        return kept(".json");
    }

    private Path kept(String ending) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertEquals(1, all.size(), all::toString);
            return all.get(0);
        }
    }

    private static List<String> messages(Outcome outcome) {
        return outcome.findings().stream().map(Finding::message).toList();
    }

    @Test
    void unchangedProjectsAreNotJudgedAgain() throws IOException {
        Outcome first = check();
        assertEquals(1, first.findings().size());
        Path entry = kept();
        Outcome again = check();
        assertEquals(first.findings(), again.findings());
        assertEquals(first.counts(), again.counts());
        assertEquals(first.texts().keySet(), again.texts().keySet());
        String shown = sources.resolve("Drop.java").toString().replace('\\', '/');
        assertTrue(
                again.texts().entrySet().stream()
                        .anyMatch(text -> shown.endsWith(text.getKey())
                                && text.getValue().text().toString().equals(DROPPED)),
                () -> again.texts().keySet().toString());
        Files.writeString(entry, Files.readString(entry).replace("nobody", "from the cache: nobody"));
        assertTrue(messages(check()).get(0).startsWith("from the cache: "));
    }

    @Test
    void anEditIsSeen() throws IOException {
        check();
        Files.writeString(sources.resolve("Drop.java"), DROPPED.replace("CompletableFuture.runAsync(() -> {});", ""));
        assertEquals(List.of(), check().findings());
        Files.writeString(sources.resolve("Drop.java"), DROPPED);
        assertEquals(1, check().findings().size());
    }

    @Test
    void anEditIsSeenInOtherFiles() throws IOException {
        String async = "import java.util.concurrent.*;\nclass Jobs {\n    static CompletableFuture<Void> start() {"
                + " return CompletableFuture.runAsync(() -> {}); }\n}\n";
        Path jobs = Files.writeString(sources.resolve("Jobs.java"), async);
        Files.writeString(
                sources.resolve("User.java"), "class User {\n    void go() {\n        Jobs.start();\n    }\n}\n");
        assertEquals(2, check().findings().size());
        Path program = kept(".program");
        Files.writeString(jobs, "class Jobs {\n    static void start() {}\n}\n");
        assertEquals(1, check().findings().size());
        Files.writeString(jobs, async.replace("() -> {}", "() -> { int n = 1; }"));
        assertEquals(2, check().findings().size());
        Files.delete(jobs);
        assertEquals(1, check().findings().size());
        assertEquals(program, kept(".program"));
        for (byte[] broken : List.of(new byte[0], new byte[100], new byte[] {-1, -1, -1, -1, -1, -1, -1, -1})) {
            Files.write(program, broken);
            Files.writeString(jobs, async + " ".repeat(broken.length));
            assertEquals(2, check().findings().size());
        }
    }

    @Test
    void aLineIsExplainedAsWithoutIt() throws IOException {
        check();
        Path file = sources.resolve("Drop.java");
        Files.writeString(file, "// moved\n" + DROPPED);
        List<String> said = checker(Optional.empty()).why(sources, file, 5);
        assertTrue(said.toString().contains("UnawaitedFuture"), said::toString);
        Optional<ResultCache> kept = Optional.of(new ResultCache(cache, "this one"));
        assertEquals(said, checker(kept).why(sources, file, 5));
    }

    @Test
    void theConfigurationAndTheCheckerCount() throws IOException {
        check();
        Files.writeString(kept(), Files.readString(kept()).replace("nobody", "from the cache: nobody"));
        assertEquals(
                0, messages(check(new ResultCache(cache, "another"))).get(0).indexOf("nobody"));
        Files.writeString(sources.resolve("asynclint.properties"), "rule.UnawaitedFuture=off\n");
        assertEquals(List.of(), check().findings());
    }

    @Test
    void brokenEntriesAndAnUnusableFolderAreNoMatter() throws IOException {
        List<Finding> found = check().findings();
        for (String broken : List.of("", "{}", "[1]", "{\"findings\":[{}]}", "\0\1\2")) {
            Files.writeString(kept(), broken);
            assertEquals(found, check().findings(), broken);
        }
        Path file = Files.writeString(temp.resolve("no-folder"), "");
        assertEquals(
                found, check(new ResultCache(file.resolve("cache"), "this one")).findings());
    }
}
