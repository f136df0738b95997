package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.engine.ConfigFile;
import dev.asynclint.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What `asynclint.properties` says of paths and of the project's own types holds whoever reads the sources. */
class ConfigurationTest {
    @TempDir
    Path root;

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write("pom.xml", "<project/>");
        write("src/main/java/Mail.java", """
                import java.util.concurrent.CompletableFuture;

                class Mail {
                    CompletableFuture<Void> send() {
                        return CompletableFuture.runAsync(() -> {});
                    }

                    CompletableFuture<Void> archive() {
                        return CompletableFuture.runAsync(() -> {});
                    }
                }
                """);
        write("src/main/java/Shop.java", """
                class Shop {
                    void order(Mail mail) {
                        mail.send();
                        mail.archive();
                    }
                }
                """);
        write("src/test/java/ShopTest.java", """
                class ShopTest {
                    void order(Mail mail) {
                        mail.send();
                    }
                }
                """);
        write("src/main/java/Screen.java", """
                import javax.swing.SwingUtilities;

                class Screen {
                    private final Disk disk = new Disk();

                    void show() {
                        SwingUtilities.invokeLater(() -> disk.load());
                    }
                }
                """);
        write("src/main/java/Disk.java", """
                class Disk {
                    void load() {
                        pause();
                    }

                    private void pause() {
                        try {
                            Thread.sleep(1000);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void nothingIsSilentByItself(String frontEnd) throws IOException {
        assertEquals(
                List.of(
                        "Screen.java:7 warning BlockingCallOnEventLoop",
                        "Shop.java:3 warning UnawaitedFuture",
                        "Shop.java:4 warning UnawaitedFuture",
                        "ShopTest.java:3 warning UnawaitedFuture"),
                findings(frontEnd, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void testsAndPathsHaveSeverities(String frontEnd) throws IOException {
        assertEquals(
                List.of("Shop.java:3 error UnawaitedFuture", "Shop.java:4 error UnawaitedFuture"),
                findings(frontEnd, """
                        tests=off
                        rule.UnawaitedFuture=error
                        path.src/main/java/Screen.java.rule.BlockingCallOnEventLoop=off
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void aCallOfAnAllowedMethodIsFine(String frontEnd) throws IOException {
        assertEquals(
                List.of("Screen.java:7 warning BlockingCallOnEventLoop", "Shop.java:4 warning UnawaitedFuture"),
                findings(frontEnd, "allow.UnawaitedFuture=Mail#send, Other#archive\n"));
        assertEquals(
                List.of("Screen.java:7 warning BlockingCallOnEventLoop"),
                findings(frontEnd, "allow.UnawaitedFuture=java.util.concurrent.Future+\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Disk#load", "Disk#pause()", "java.lang.Thread#sleep", "Screen#show"})
    void anythingOnThePathCanBeAllowed(String allowed) throws IOException {
        assertEquals(
                3,
                findings("javaparser", "allow.BlockingCallOnEventLoop=" + allowed + "\n")
                        .size());
    }

    @Test
    void anAllowanceIsForItsRuleOrForAll() throws IOException {
        assertEquals(
                3, findings("javac", "allow.BlockingCallOnEventLoop=Disk\n").size());
        assertEquals(3, findings("javaparser", "allow=Disk\n").size());
        assertEquals(4, findings("javaparser", "allow.UnboundedWait=Disk\n").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AsyncMethodBlocksCaller", "UnboundedWait"})
    void aRuleThatIsOffSilencesNoOther(String off) throws IOException {
        write("src/main/java/Gate.java", """
                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.CountDownLatch;

                class Gate {
                    private final CountDownLatch open = new CountDownLatch(1);

                    void open() {
                        open.countDown();
                    }

                    CompletableFuture<Void> pass(Mail mail) throws InterruptedException {
                        open.await();
                        return mail.send();
                    }
                }
                """);
        String other = off.equals("UnboundedWait") ? "AsyncMethodBlocksCaller" : "UnboundedWait";
        for (String line : List.of("rule.", "path.src/main/java/Gate.java.rule.")) {
            assertEquals(
                    List.of("Gate.java:12 info " + other),
                    findings("javaparser", line + off + "=off\n").stream()
                            .filter(finding -> finding.startsWith("Gate"))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void theAnnotationOfAnotherToolCounts(String frontEnd) throws IOException {
        write(
                "src/main/java/SuppressFBWarnings.java",
                "@interface SuppressFBWarnings { String[] value(); String justification(); }");
        write("src/main/java/Gate.java", """
                class Gate {
                    private boolean open;

                    @SuppressFBWarnings(value = "WA_NOT_IN_LOOP", justification = "one thread only")
                    synchronized void pass() throws InterruptedException {
                        if (!open) {
                            wait();
                        }
                        System.out.println("passed");
                    }

                    synchronized void enter() throws InterruptedException {
                        if (!open) {
                            wait();
                        }
                        System.out.println("entered");
                    }

                    synchronized void open() {
                        open = true;
                        notifyAll();
                    }
                }
                """);
        List<String> all = findings(frontEnd, "tests=off\n");
        assertEquals(
                List.of("Gate.java:14 warning WaitOutsideLoop"),
                all.stream().filter(finding -> finding.startsWith("Gate")).toList(),
                all.toString());
    }

    /** The page of all keys: its example can be used, and an unknown key suggests none that it does not explain. */
    @Test
    void thePageIsTrue() throws IOException {
        String page = Files.readString(Path.of("../../rules-docs/configuration.md"));
        String example = page.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        assertEquals(
                3,
                Settings.of(ConfigFile.parse(Path.of("page"), example))
                        .allowances()
                        .size());
        List<String> keys = Pattern.compile("(?m)^\\| `([a-z.-]+)[A-Z.a-z]*` \\|")
                .matcher(page)
                .results()
                .map(key -> key.group(1))
                .toList();
        for (String key : Settings.keys()) {
            assertTrue(keys.contains(key), key);
        }
    }

    @Test
    void theCommandLineKnowsOtherToolsNames() throws IOException {
        Run run = Run.of("check", root, "--rules", "FutureReturnValueIgnored", "--format", "concise");
        assertEquals(3, run.out().lines().count(), run.toString());
        assertTrue(run.err().contains("`FutureReturnValueIgnored` is `UnawaitedFuture`, `"), run.toString());
        assertTrue(Run.of("explain", "java:S2142").out().startsWith("SwallowedInterrupt\n"));
        assertEquals(2, Run.of("check", root, "--rules", "java:S1").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void suppressionsInVainAreToldOnDemand(String frontEnd) throws IOException {
        write("src/main/java/Shop.java", """
                class Shop {
                    @SuppressWarnings("UnawaitedFuture")
                    void order(Mail mail) {
                        mail.send();
                    }

                    @SuppressWarnings({"UnawaitedFuture", "unused"})
                    void close() {
                        // asynclint:ignore SwallowedInterrupt, UnawaitedFuture: was needed once
                        System.out.println();
                    }

                    @SuppressWarnings("FutureReturnValueIgnored")
                    void help(Mail mail) {
                        mail.archive(); // asynclint:ignore SleepPollingLoop: a rule that does not run
                        // asynclint:ignore UnawaitedFutur: misspelt
                        // asynclint:ignore
                    }
                }
                """);
        write("asynclint.properties", "tests=off\nallow=Disk\n");
        Run plain = Run.of("check", root, "--front-end", frontEnd);
        assertEquals(0, plain.code(), plain.toString());
        List<String> misunderstood = List.of(
                "Shop.java:16:9: warning: unknown rule `UnawaitedFutur`; did you mean `UnawaitedFuture`?",
                "Shop.java:17:9: warning: the comment names no rule, so it suppresses nothing; write"
                        + " `// asynclint:ignore Rule: reason`");
        assertEquals(misunderstood, remarks(plain));
        Run run = Run.of("check", root, "--unused-suppressions", "--front-end", frontEnd);
        assertEquals(1, run.code(), run.toString());
        assertEquals(
                List.of(
                        "Shop.java:7:24: warning: `@SuppressWarnings(\"UnawaitedFuture\")` suppresses nothing; remove it",
                        "Shop.java:9:9: warning: `asynclint:ignore SwallowedInterrupt` suppresses nothing; remove it",
                        "Shop.java:9:9: warning: `asynclint:ignore UnawaitedFuture` suppresses nothing; remove it",
                        misunderstood.get(0),
                        misunderstood.get(1)),
                remarks(run));
        assertEquals(
                0,
                Run.of("check", root, "--unused-suppressions", "--fail-on", "error")
                        .code());
        write("asynclint.properties", "tests=off\nallow=Disk\nunused-suppressions=true\n");
        assertEquals(1, Run.of("check", root, "--front-end", frontEnd).code());
    }

    private static List<String> remarks(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.contains(": warning: "))
                .map(line -> line.substring(line.lastIndexOf('/', line.indexOf(".java:")) + 1))
                .toList();
    }

    /** {@code File.java:line severity Rule} of each finding. */
    private List<String> findings(String frontEnd, String settings) throws IOException {
        write("asynclint.properties", settings);
        Run run = Run.of("check", root, "--front-end", frontEnd);
        assertTrue(run.code() <= 1, run.toString());
        return Pattern.compile("(?m)^.*/(\\w+\\.java:\\d+):\\d+: (\\w+): .*\\[(\\w+)]$")
                .matcher(run.out())
                .results()
                .map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3))
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
