package dev.asynclint.errorprone;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.asynclint.api.MethodsFile;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    private static final List<File> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .toList();

    private static final JavaFileObject MAIL = JavaFileObjects.forSourceLines(
            "p.Mail",
            "package p;",
            "import java.util.concurrent.*;",
            "class Mail {",
            "  static CompletableFuture<Void> send(String to) { return new CompletableFuture<>(); }",
            "}");
    private static final JavaFileObject DROPS = drops("");
    private static final String MESSAGE =
            "[UnawaitedFuture] nobody awaits the result of `send`, so its failure is lost";

    private static JavaFileObject drops(String annotation) {
        return JavaFileObjects.forSourceLines(
                "p.Drops",
                "package p;",
                "class Drops {",
                "  " + annotation,
                "  void m() {",
                "    Mail.",
                "      send(\"a\");",
                "  }",
                "}");
    }

    private static Compilation compile(String policy, String flags, JavaFileObject... sources) {
        return compiler(policy, flags).compile(sources);
    }

    private static Compiler compiler(String policy, String flags) {
        String checks = Rules.ALL.stream()
                .map(rule -> " -Xep:" + rule.info().name() + ":WARN")
                .collect(Collectors.joining());
        return Compiler.javac()
                .withOptions(
                        "-XDcompilePolicy=" + policy,
                        "--should-stop=ifError=FLOW",
                        "-proc:none",
                        "-Xplugin:ErrorProne -XepDisableAllChecks" + checks + flags)
                .withAnnotationProcessorPath(CLASS_PATH);
    }

    private static Compilation compile(String flags, JavaFileObject... sources) {
        return compile("simple", flags, sources);
    }

    @Test
    void thereIsACheckForEachRule() {
        TreeMap<String, String> checks = new TreeMap<>();
        for (BugChecker checker : ServiceLoader.load(BugChecker.class)) {
            if (checker instanceof AsynclintCheck) {
                BugPattern pattern = checker.getClass().getAnnotation(BugPattern.class);
                String severity = pattern.severity() == BugPattern.SeverityLevel.WARNING ? "WARNING" : "other";
                checks.put(checker.getClass().getSimpleName(), severity + " " + pattern.summary());
            }
        }
        TreeMap<String, String> rules = new TreeMap<>();
        for (Rule rule : Rules.ALL) {
            RuleInfo info = rule.info();
            String severity = info.severity() == Severity.WARNING ? "WARNING" : "other";
            rules.put(info.name(), severity + " " + info.summary());
        }
        assertEquals(rules, checks);
    }

    @Test
    void findsAcrossFilesAtTheExactPlace() {
        Compilation compilation = compile("", DROPS, MAIL);
        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(MESSAGE)
                .inFile(DROPS)
                .onLine(6)
                .atColumn(7);
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        assertThat(compile("", MAIL, DROPS)).hadWarningCount(1);
    }

    @Test
    void severityIsErrorPrones() {
        Compilation compilation = compile(" -Xep:UnawaitedFuture:ERROR", DROPS, MAIL);
        assertThat(compilation).hadErrorContaining(MESSAGE).inFile(DROPS).onLine(6);
        assertThat(compile(" -Xep:UnawaitedFuture:OFF", DROPS, MAIL)).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@SuppressWarnings(\"UnawaitedFuture\")", "@SuppressWarnings({\"x\", \"UnawaitedFuture\"})"})
    void suppressWarningsIsHonoured(String annotation) {
        assertThat(compile("", drops(annotation), MAIL)).succeededWithoutWarnings();
        assertThat(compile("", drops("@SuppressWarnings(\"x\")"), MAIL)).hadWarningCount(1);
    }

    @Test
    void byfileSeesOneFileAtATime() {
        assertThat(compile("byfile", "", DROPS, MAIL)).hadWarningCount(1);
    }

    @Test
    void thePathFollowsTheMessage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.facts"), "runs p.Handler+#handle how=impl on=netty-loop\n");
        Path config = Files.writeString(folder.resolve("own.properties"), "model=own.facts\n");
        JavaFileObject handler =
                JavaFileObjects.forSourceLines("p.Handler", "package p; interface Handler { void handle(); }");
        JavaFileObject store = JavaFileObjects.forSourceLines(
                "p.Store",
                "package p;",
                "class Store {",
                "  static void audit() throws InterruptedException {",
                "    Thread.sleep(100);",
                "  }",
                "}");
        JavaFileObject orders = JavaFileObjects.forSourceLines(
                "p.Orders",
                "package p;",
                "class Orders implements Handler {",
                "  public void handle() {",
                "    try { Store.audit(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }",
                "  }",
                "}");
        String flag = " -XepOpt:Asynclint:Config=" + config;
        Compilation compilation = compile(flag, handler, store, orders);
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[BlockingCallOnEventLoop] ")
                .inFile(orders)
                .onLine(4);
        assertThat(compilation).hadWarningContaining("Store.java:4: calls `Thread.sleep`");
        assertThat(compile("byfile", flag, handler, store, orders)).succeededWithoutWarnings();
        assertThat(compile("", handler, store, orders)).succeededWithoutWarnings();
    }

    @Test
    void whereImplementationsOfAnotherModuleRunIsRead(@TempDir Path library) throws IOException {
        Path listener = Files.writeString(
                library.resolve("Listener.java"), "package lib; public interface Listener<E> { void on(E event); }");
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", "" + library, "" + listener));
        Path facts =
                Files.createDirectories(library.resolve(MethodsFile.RESOURCE).getParent());
        Files.writeString(
                facts.resolve("methods"),
                MethodsFile.text(List.of("runs lib.Listener#on(java.lang.Object) how=impl on=netty-loop")));
        JavaFileObject orders = JavaFileObjects.forSourceLines(
                "p.Orders",
                "package p;",
                "class Orders implements lib.Listener<String> {",
                "  public void on(String event) {",
                "    try { Thread.sleep(5); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }",
                "  }",
                "}");
        Compilation compilation =
                compiler("simple", "").withClasspath(List.of(library.toFile())).compile(orders);
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[BlockingCallOnEventLoop] `Thread.sleep` blocks the Netty event loop")
                .inFile(orders)
                .onLine(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"path.Drops.java=off", "allow.UnawaitedFuture=p.Mail#send", "allow=p.*"})
    void theConfigurationSilences(String line, @TempDir Path folder) throws IOException {
        Path config = Files.writeString(folder.resolve("asynclint.properties"), line);
        String flag = " -XepOpt:Asynclint:Config=" + config;
        assertThat(compile(flag, DROPS, MAIL)).succeededWithoutWarnings();
    }

    private static final String SWALLOWS = """
            package p;
            class Swallows {
              void m() {
                try {
                  Thread.sleep(1);
                } catch (InterruptedException e) {
                }
              }
            }
            """;

    @Test
    void safeFixesAreSuggested() {
        JavaFileObject swallows = JavaFileObjects.forSourceString("p.Swallows", SWALLOWS);
        assertThat(compile("", swallows)).hadWarningContaining("Did you mean");
    }

    @Test
    void safeFixesArePatched(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Swallows.java"), SWALLOWS);
        Compilation compilation = compile(
                " -XepPatchChecks:SwallowedInterrupt -XepPatchLocation:IN_PLACE",
                JavaFileObjects.forResource(file.toUri().toURL()));
        assertThat(compilation).succeeded();
        assertEquals(
                SWALLOWS.replace("e) {", "e) {Thread.currentThread().interrupt();")
                        .replaceAll("\\s", ""),
                Files.readString(file).replaceAll("\\s", ""));
    }

    @Test
    void compileErrorsAreLeftToJavac() {
        JavaFileObject wrong = JavaFileObjects.forSourceLines("p.Wrong", "package p; class Wrong { Gone g; }");
        Compilation compilation = compile("", DROPS, MAIL, wrong);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }
}
