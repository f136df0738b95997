package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change is answerable for what it touches, wherever the finding is, and for nothing else. */
class ChangesTest {
    private static final String HANDLER = """
            package app;

            class Handler extends io.netty.channel.ChannelInboundHandlerAdapter {
                @Override
                public void channelRead(io.netty.channel.ChannelHandlerContext context, Object message) throws Exception {
                    Helper.audit(message);
                }
            }
            """;

    private static final String HELPER = """
            package app;

            class Helper {
                static void audit(Object message) throws Exception {
                    System.out.println(message);
                }
            }
            """;

    private static final String RULES = "BlockingCallOnEventLoop,UnawaitedFuture";

    /** Has a finding that is as old as the repository. */
    private static final String ORDERS = """
            package app;

            import java.util.concurrent.*;

            class Orders {
                void old() {
                    CompletableFuture.runAsync(() -> {});
                }

                void place(String order) {
                    CompletableFuture
                            .supplyAsync(() -> order)
                            .thenApply(String::length)
                            .join();
                }
            }
            """;

    @TempDir
    Path root;

    @BeforeEach
    void aRepository() throws Exception {
        assumeTrue(System.getenv("CI") != null || hasGit(), "there is no git here");
        git("init", "-q", "-b", "main");
        write("app/Handler.java", HANDLER);
        write("app/Helper.java", HELPER);
        write("app/Orders.java", ORDERS);
        commit("all");
        git("checkout", "-q", "-b", "topic");
    }

    @Test
    void withoutAChangeThereIsNothingToCheck() throws Exception {
        Run run = Run.of("check", root, "--since", "main");
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.err().contains("changed since main: 0 Java files; nothing to check"), run.err());
        write("README.md", "no code\n");
        assertTrue(Run.of("check", root, "--changed", "--format", "sarif").out().contains("\"results\": []"));
        assertEquals(1, Run.of("check", root).code(), "the old finding is there");
    }

    @Test
    void aHelperThatBlocksNowIsReportedWhereAnUnchangedFileCallsIt() throws Exception {
        write("app/Helper.java", HELPER.replace("System.out.println(message)", "Thread.sleep(100)"));
        String finding = "app/Handler.java:6:16: BlockingCallOnEventLoop ";
        assertReported(finding, "--changed");
        commit("wait");
        assertReported(finding, "--since", "main");
        git("checkout", "-q", "--detach");
        assertReported(finding, "--since", "main");
        write("app/Orders.java", ORDERS + "\n");
        assertNothing("--changed");
    }

    @Test
    void anyLineOfAHelperOnThePathCounts() throws Exception {
        write("app/Helper.java", HELPER.replace("System.out", "Thread.sleep(1);\n        System.out"));
        commit("wait");
        write(
                "app/Helper.java",
                Files.readString(root.resolve("app/Helper.java")).replace("(message)", "(1)"));
        assertReported("app/Handler.java:6:16: BlockingCallOnEventLoop ", "--changed");
    }

    @Test
    void anAnnotationOrATypeOfTheMethodCounts() throws Exception {
        write("app/Orders.java", ORDERS.replace("    void old", "    @Deprecated\n    void old"));
        assertReported("app/Orders.java:8:27: UnawaitedFuture ", "--changed");
    }

    @Test
    void aWaitThatIsTakenOutCounts() throws Exception {
        write("app/Orders.java", ORDERS.replace("length)\n                .join();", "length);"));
        assertReported("app/Orders.java:13:18: UnawaitedFuture ", "--changed");
        String twice =
                ORDERS.replace("old() {", "old() {\n        System.out.println();\n        System.out.println();");
        write("app/Orders.java", twice);
        commit("more");
        write("app/Orders.java", ORDERS);
        assertReported("app/Orders.java:7:27: UnawaitedFuture ", "--changed");
    }

    @Test
    void otherLinesOfTheFileDoNotCount() throws Exception {
        write(
                "app/Orders.java",
                ORDERS.replace(".thenApply", ".thenApply(x -> x)\n                .thenApply") + "// end\n");
        Run run = assertNothing("--changed");
        assertTrue(run.err().contains("changed since the last commit: 1 Java file; 1 finding elsewhere not shown"));
    }

    @Test
    void newFilesWithAnyNameCountWhole() throws Exception {
        write("a b/Ümläut \"x\".java", ORDERS.replace("Orders", "Umlaut"));
        assertReported("a b/Ümläut \"x\".java:7:27: UnawaitedFuture ", "--changed");
        commit("new");
        assertReported("a b/Ümläut \"x\".java:7:27: UnawaitedFuture ", "--since", "main");
        write("a b/Ümläut \"x\".java", ORDERS.replace("Orders", "Umlaut").replace("runAsync", "<Void>runAsync"));
        assertReported("a b/Ümläut \"x\".java:7:", "--changed");
        write(".gitignore", "ignored\n");
        write("ignored/Ignored.java", ORDERS);
        assertFalse(Run.of("check", root, "--changed").out().contains("Ignored.java"));
    }

    @Test
    void aRenamedFileIsNoChange() throws Exception {
        git("mv", "app/Orders.java", "app/Purchases.java");
        assertNothing("--staged");
        commit("rename");
        assertNothing("--since", "main");
    }

    @Test
    void whatIsStagedIsJudgedAsItIsStaged() throws Exception {
        write("app/Helper.java", HELPER.replace("System.out.println(message)", "Thread.sleep(100)"));
        assertNothing("--staged");
        git("add", ".");
        assertReported("app/Handler.java:6:16: BlockingCallOnEventLoop ", "--staged");
        write("app/Helper.java", HELPER);
        assertReported("app/Handler.java:6:16: BlockingCallOnEventLoop ", "--staged");
        assertNothing("--changed");
    }

    @Test
    void aBaselineKnowsTheRest() throws Exception {
        assertEquals(0, Run.of("baseline", "create", root).code());
        write("app/Orders.java", ORDERS.replace("old() {", "old() {\n        CompletableFuture.runAsync(() -> {});"));
        Run run = assertReported("app/Orders.java:8:27: UnawaitedFuture ", "--changed");
        assertTrue(run.err().contains("1 introduced, 0 fixed, 1 pre-existing"), run.err());
        write("app/Orders.java", ORDERS.replace("old() {", "old() { // touched"));
        assertEquals(0, Run.of("check", root, "--changed", "--strict-baseline").code());
        assertEquals(1, Run.of("check", root, "--changed", "--no-baseline").code());
    }

    @Test
    void aRepositoryWithoutACommit(@TempDir Path fresh) throws Exception {
        root = fresh;
        git("init", "-q");
        write("app/Orders.java", ORDERS);
        assertReported("app/Orders.java:7:27: ", "--changed");
        git("add", ".");
        assertReported("app/Orders.java:7:27: ", "--staged");
        assertUsage("--since: git knows no `HEAD`", "--since", "HEAD");
    }

    @Test
    void whatGitCannotSayIsSaid(@TempDir Path elsewhere) throws Exception {
        assertUsage("--since: git knows no `mian`; did you mean `main`?", "--since", "mian");
        assertUsage("--since: git knows no `--all`", "--since=--all");
        assertUsage("mutually exclusive", "--changed", "--staged");
        Files.writeString(elsewhere.resolve("A.java"), "class A {}");
        Run none = Run.of("check", elsewhere, "--changed");
        assertEquals(2, none.code(), none.toString());
        assertTrue(none.err().contains("is in no git repository"), none.err());
        git("checkout", "-q", "--orphan", "alone");
        commit("alone");
        assertUsage("`main` and this branch have no commit in common", "--since", "main");
    }

    @Test
    void aShallowCloneSaysHowToGetTheRest(@TempDir Path clones) throws Exception {
        write("app/Helper.java", HELPER + "// more\n");
        commit("more");
        Path origin = root;
        root = clones.resolve("clone");
        Files.createDirectories(root);
        git("clone", "-q", "--depth", "1", "--branch", "topic", origin.toUri().toString(), ".");
        assertUsage("git knows no `main`; this clone is shallow: run `git fetch --unshallow`", "--since", "main");
        git("fetch", "-q", "--unshallow", "origin", "main:refs/remotes/origin/main");
        assertUsage("git knows no `main`; did you mean `origin/main`?", "--since", "main");
        assertNothing("--since", "origin/main");
    }

    private Run assertReported(String line, String... options) {
        Run run = check(options);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().startsWith(root + "/" + line), run.toString());
        assertEquals(1, run.out().lines().count(), run.toString());
        return run;
    }

    private Run assertNothing(String... options) {
        Run run = check(options);
        assertEquals(0, run.code(), run.toString());
        assertEquals("", run.out());
        return run;
    }

    private void assertUsage(String message, String... options) {
        Run run = check(options);
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains(message), run.toString());
    }

    private Run check(String... options) {
        List<Object> words = new ArrayList<>(List.of("check", root, "--format", "concise", "--rules", RULES));
        words.addAll(List.of(options));
        return Run.of(words.toArray());
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                "git", "-c", "user.name=t", "-c", "user.email=t@t", "-c", "commit.gpgsign=false", "-c", "gc.auto=0"));
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), words + ": " + said);
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
