package dev.asynclint.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsynclintPluginTest {
    private static final String DROPS =
            "package p;\nclass Drops {\n  void m() {\n    Mail.\n      send(\"a\");\n  }\n}\n";
    private static final String MAIL = "package p;\nimport java.util.concurrent.*;\nclass Mail {\n"
            + "  static CompletableFuture<Void> send(String to) { return new CompletableFuture<>(); }\n}\n";
    private static final String WARNING =
            "Drops.java:5:7 WARNING [UnawaitedFuture] nobody awaits the result of `send`, so its failure is lost";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() {
        project = new Project(folder);
    }

    private Project drops() {
        return project.source("p/Drops.java", DROPS).source("p/Mail.java", MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-todo", "simple", "byfile", "todo"})
    void warnsAtTheNameUnderEveryPolicy(String policy) {
        Project.Outcome outcome = drops().compile("-XDcompilePolicy=" + policy);
        assertEquals(List.of(WARNING), outcome.headlines());
        assertTrue(outcome.succeeded());
        assertEquals("", outcome.errors());
    }

    @Test
    void anOptionSwitchesItOffForOneCompilation() {
        Project.Outcome outcome = drops().compile("-Xplugin:Asynclint enabled=false");
        assertEquals(List.of(), outcome.messages());
        assertTrue(outcome.succeeded());
    }

    @Test
    void saysNothingAboutGoodCode() {
        Project.Outcome outcome = project.source("p/Mail.java", MAIL).compile("-Xlint:all", "-Werror");
        assertEquals(List.of(), outcome.headlines());
        assertTrue(outcome.succeeded());
    }

    @Test
    void theHeadlineIsOneLineAndThePathFollows() {
        project.file("asynclint.properties", "model=own.facts\n")
                .file("own.facts", "runs p.Handler+#handle how=impl on=netty-loop\n")
                .source("p/Handler.java", "package p; interface Handler { void handle(); }")
                .source(
                        "p/Store.java",
                        "package p;\nclass Store {\n  void audit() throws InterruptedException {\n"
                                + "    Thread.sleep(100);\n  }\n}\n")
                .source(
                        "p/Orders.java",
                        "package p;\nclass Orders implements Handler {\n  public void handle() {\n"
                                + "    try {\n      new Store().audit();\n    } catch (InterruptedException e) {\n"
                                + "      Thread.currentThread().interrupt();\n    }\n  }\n}\n");
        List<String> messages = project.compile().messages();
        assertEquals(1, messages.size(), messages.toString());
        List<String> lines = messages.get(0).lines().toList();
        assertTrue(lines.get(0).startsWith("[BlockingCallOnEventLoop] "), lines.get(0));
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("  .*p/Store\\.java:4: calls `Thread\\.sleep`.*")),
                messages.get(0));
        assertEquals("  more: asynclint explain BlockingCallOnEventLoop", lines.get(lines.size() - 1));
    }

    @Test
    void warningsCountForWerror() {
        Project.Outcome outcome = drops().compile("-Werror");
        assertFalse(outcome.succeeded());
        assertEquals(WARNING, outcome.headlines().get(0));
    }

    @Test
    void severityComesFromTheConfiguration() {
        Project.Outcome outcome = drops().file("asynclint.properties", "rule.UnawaitedFuture=error\n")
                .compile();
        assertFalse(outcome.succeeded());
        assertEquals(List.of(WARNING.replace("WARNING", "ERROR")), outcome.headlines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule.UnawaitedFuture=off",
                "enabled=false",
                "exclude=Drops.java",
                "exclude=src/**/p",
                "path.src/main/java/p/**.rule.FutureReturnValueIgnored=off",
                "tests=off\ntests.paths=src/main",
                "allow.UnawaitedFuture=p.Mail#send(String)"
            })
    void theConfigurationSilences(String line) {
        assertEquals(
                List.of(), drops().file("asynclint.properties", line).compile().headlines());
    }

    @Test
    void aSystemPropertyDisables() {
        System.setProperty("asynclint.enabled", "false");
        try {
            assertEquals(List.of(), drops().compile().headlines());
            assertFalse(Files.exists(folder.resolve("target/asynclint")));
        } finally {
            System.clearProperty("asynclint.enabled");
        }
    }

    @Test
    void suppressWarningsIsHonoured() {
        drops().source(
                        "p/Drops.java",
                        DROPS.replace("class Drops", "@SuppressWarnings(\"UnawaitedFuture\") class Drops"));
        assertEquals(List.of(), project.compile().headlines());
    }

    @Test
    void anUnusableConfigurationIsOneWarningAndTheBuildGoesOn() {
        Project.Outcome outcome = drops().file("asynclint.properties", "rule.UnawaitedFutur=off\n")
                .compile("-Werror");
        assertEquals(List.of(), outcome.headlines());
        assertTrue(outcome.succeeded());
        assertEquals(1, outcome.errors().lines().count(), outcome.errors());
        assertTrue(outcome.errors().startsWith("warning: Asynclint stopped: "), outcome.errors());
        assertTrue(outcome.errors().contains("did you mean `UnawaitedFuture`?"), outcome.errors());
    }

    @Test
    void aResultThatCannotBeWrittenIsNoCrash() {
        Project.Outcome outcome = drops().file("target/asynclint", "a file, where a folder belongs")
                .compile();
        assertEquals(List.of(WARNING), outcome.headlines());
        assertTrue(outcome.succeeded());
        String named = folder.resolve("target/asynclint") + "";
        assertEquals(
                "warning: Asynclint stopped: cannot write `" + named + "/classes.json`: `" + named
                        + "` is a file, not a folder (build goes on)",
                outcome.errors().strip());
    }

    @Test
    void aCrashIsOneWarningAndTheBuildGoesOn() throws IOException {
        // the plugin without the classes that it needs
        Path broken = folder.resolve("broken");
        String name = AsynclintPlugin.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(broken.resolve(name).getParent());
        Files.createDirectories(broken.resolve("META-INF/services"));
        try (var plugin = AsynclintPlugin.class.getClassLoader().getResourceAsStream(name)) {
            Files.write(broken.resolve(name), plugin.readAllBytes());
        }
        Files.writeString(
                broken.resolve("META-INF/services/com.sun.source.util.Plugin"), AsynclintPlugin.class.getName());
        Project.Forked javac = drops().processorPath(broken).fork("-proc:none", "-Werror");
        assertEquals(0, javac.exitCode(), javac.output());
        assertEquals(1, javac.output().lines().count(), javac.output());
        assertTrue(
                javac.output().startsWith("warning: Asynclint stopped: java.lang.NoClassDefFoundError"),
                javac.output());
        assertTrue(javac.output().strip().endsWith("(build goes on)"), javac.output());
    }

    @Test
    void aCompileErrorInAnotherClassIsTheOnlyError() {
        Project.Outcome outcome = drops().source("p/Wrong.java", "package p; class Wrong { int i = \"no\"; Gone g; }")
                .compile();
        assertFalse(outcome.succeeded());
        assertEquals(
                2,
                outcome.headlines().stream()
                        .filter(line -> line.contains("ERROR"))
                        .count());
        assertEquals("", outcome.errors());
    }

    @Test
    void aSyntaxErrorLeavesOnlyItself() {
        Project.Outcome outcome = drops().source("p/Wrong.java", "package p; class Wrong { int i = ; }")
                .compile();
        assertEquals(1, outcome.headlines().size(), outcome.headlines().toString());
        assertEquals("", outcome.errors());
    }

    @Test
    void packagesModulesAndNestedTypesAreNoTrouble() {
        drops().source("p/package-info.java", "/** Doc. */ package p;")
                .source("module-info.java", "module m { exports p; }")
                .source(
                        "p/Many.java",
                        "package p; class Many { record R(int a) { } enum E { A { } } } interface Two { } @interface Three { }");
        Project.Outcome outcome = project.compile();
        assertEquals(List.of(WARNING), outcome.headlines());
        assertEquals("", outcome.errors());
    }

    @Test
    void generatedSourcesAreAnalysedOnce() {
        Project.Outcome outcome = drops().processor(new Generator()).compile();
        List<String> findings =
                outcome.headlines().stream().filter(line -> line.contains("[")).toList();
        assertEquals(2, findings.size(), outcome.headlines().toString());
        assertTrue(findings.contains(WARNING), findings.toString());
        assertTrue(findings.stream().anyMatch(line -> line.startsWith("Made.java:1:")), findings.toString());
    }

    /** Writes a class that drops a future. */
    private static final class Generator extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("p.Made").openWriter()) {
                    writer.write("package p; class Made { void m() { Mail.send(\"b\"); } }");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            return false;
        }
    }

    @Test
    void sourcesFoundOnTheSourcePathAreAnalysedToo() throws IOException {
        project.file("lib/p/Mail.java", MAIL).source("p/Drops.java", DROPS);
        Project.Outcome outcome =
                project.compile("-sourcepath", folder.resolve("lib").toString(), "-implicit:none");
        assertEquals(List.of(WARNING), outcome.headlines());
    }

    @Test
    void theFullResultIsWrittenBesideTheClasses() throws IOException {
        drops().compile("-nowarn");
        String json = Files.readString(folder.resolve("target/asynclint/classes.json"));
        assertTrue(json.contains("\"rule\": \"UnawaitedFuture\""), json);
        assertTrue(
                json.contains("\"line\": 5,\n      \"column\": 7,\n      \"endLine\": 5,\n      \"endColumn\": 11,"),
                json);
        assertTrue(json.contains("p/Drops.java\","), json);
        assertTrue(json.contains("\"files\": 2,"), json);
    }

    @Test
    void anOrdinaryJavacNeedsNoFlag() {
        String out = folder.resolve("elsewhere/out").toString();
        Project.Forked javac = drops().fork("-proc:none", "-d", out);
        assertEquals(0, javac.exitCode(), javac.output());
        assertTrue(javac.output().contains("Drops.java:5: warning: [UnawaitedFuture]"), javac.output());
        assertTrue(javac.output().contains("1 warning"), javac.output());
        assertTrue(Files.exists(folder.resolve("elsewhere/asynclint/out.json")), javac.output());
    }
}
