package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    private static final String DEPENDENCY = """
            <dependencies><dependency><groupId>dev.asynclint</groupId><artifactId>asynclint-javac</artifactId>
            <version>1</version><scope>provided</scope></dependency></dependencies>
            """;
    private static final String LOMBOK =
            "<annotationProcessorPaths><path><artifactId>lombok</artifactId></path></annotationProcessorPaths>";

    @TempDir
    Path root;

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        write("src/main/java/A.java", "class A {}");
    }

    private void pom(String dependencies, String compiler) throws IOException {
        write("pom.xml", """
                <project><artifactId>a</artifactId>%s<build><plugins><plugin>
                <artifactId>maven-compiler-plugin</artifactId><configuration>%s</configuration>
                </plugin></plugins></build></project>
                """.formatted(dependencies, compiler));
    }

    private void assertWrong(String text, String advice) {
        Run run = Run.of("doctor", root);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().contains("wrong  " + text), run.toString());
        assertTrue(run.out().contains("→ " + advice), run.toString());
    }

    private String fine() {
        Run run = Run.of("doctor", root);
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.out().endsWith("nothing is wrong\n"), run.toString());
        return run.out();
    }

    @Test
    void theSampleProjectsAreWell() {
        for (String sample : new String[] {"plain-executor", "vertx-orders", "webflux-shop", "multi-module"}) {
            Run run = Run.of("doctor", Path.of("../../sample-projects", sample));
            assertTrue(run.out().contains("ok     "), run.toString());
            assertFalse(run.out().contains("not set up"), run.toString());
        }
    }

    @Test
    void aDependencyIsEnough() throws IOException {
        pom(DEPENDENCY, "<proc>none</proc>");
        assertTrue(fine().contains("ok     .: the compiler plugin is a dependency"));
    }

    @Test
    void withoutItThePluginIsNotSetUp() throws IOException {
        pom("<!-- " + DEPENDENCY + " -->", "");
        assertTrue(fine().contains("note   not set up, having no dependency on asynclint-javac: ."));
    }

    @Test
    void processorPathsHideTheClassPath() throws IOException {
        pom(DEPENDENCY, LOMBOK);
        assertWrong(
                ".: `annotationProcessorPaths` is set without asynclint-javac",
                "name it in `annotationProcessorPaths`");
        pom(DEPENDENCY, LOMBOK.replace("lombok", "asynclint-javac"));
        assertTrue(fine().contains("on the processor path"));
    }

    @Test
    void whatTheParentConfiguresCounts() throws IOException {
        write("pom.xml", """
                <project><artifactId>top</artifactId><modules><module>a</module></modules>%s<build><pluginManagement>
                <plugins><plugin><artifactId>maven-compiler-plugin</artifactId><configuration>%s</configuration>
                </plugin></plugins></pluginManagement></build></project>
                """.formatted(DEPENDENCY, LOMBOK));
        write(
                "a/pom.xml",
                "<project><parent><artifactId>top</artifactId></parent><artifactId>a</artifactId></project>");
        write("a/src/main/java/B.java", "class B {}");
        assertWrong("a: `annotationProcessorPaths` is set", "name it");
    }

    @Test
    void aModuleNeedsTheProcessorPath() throws IOException {
        pom(DEPENDENCY, "");
        write("src/main/java/module-info.java", "module a {}");
        assertWrong(".: a Java module (module-info.java)", "name it in `annotationProcessorPaths`");
    }

    @Test
    void hiddenWarningsAreNamed() throws IOException {
        pom(DEPENDENCY, "<compilerArgs><arg>-nowarn</arg></compilerArgs>");
        assertWrong(".: `-nowarn` or `showWarnings=false` hides the findings", "remove it");
        pom(DEPENDENCY, "<showWarnings>false</showWarnings>");
        assertWrong(".: `-nowarn` or `showWarnings=false`", "remove it");
        pom(DEPENDENCY, "<compilerId>eclipse</compilerId>");
        assertWrong(".: the compiler is `eclipse`", "compile with javac");
        pom(DEPENDENCY, "<jdkToolchain><version>11</version></jdkToolchain>");
        assertWrong(".: compiles with JDK 11", "compile with JDK 17");
    }

    @Test
    void theLastResultIsLookedAt() throws IOException {
        pom(DEPENDENCY, "");
        write("target/classes/A.class", "");
        assertWrong("target/classes: compiled without the plugin", "compile again");
        write("target/asynclint/classes.json", "{\"summary\": {\"findings\": 100}}");
        assertWrong(
                "target/classes: 100 findings, and javac prints 100 warnings at most",
                "add the argument -Xmaxwarns 200");
        write("target/asynclint/classes.json", "{\"summary\": {\"findings\": 1}}");
        assertTrue(fine().contains("compiled with the plugin; 1 finding in"));
        Instant later = Instant.now().plusSeconds(60);
        Files.setLastModifiedTime(root.resolve("src/main/java/A.java"), FileTime.from(later));
        assertTrue(fine().contains("note   target/classes: the last result is older than the sources"));
        write("target/asynclint/classes.json", "{\"summary\"");
        assertWrong("target/classes: ", "delete it");
    }

    @Test
    void gradleLooksAtTheProcessorPathOnly() throws IOException {
        write("settings.gradle.kts", "");
        write("build.gradle.kts", "dependencies {\n  compileOnly(\"dev.asynclint:asynclint-javac:1\")\n}\n");
        assertWrong(".: named, but not on the processor path", "add annotationProcessor(");
        write("build.gradle.kts", "dependencies {\n  annotationProcessor(\"dev.asynclint:asynclint-javac:1\")\n}\n");
        assertTrue(fine().contains("on the processor path"));
        write(
                "build.gradle.kts",
                "// asynclint-javac\njava { toolchain { languageVersion = JavaLanguageVersion.of(11) } }\n");
        assertTrue(fine().contains("note   not set up"));
    }

    @Test
    void brokenInputIsNamedByItsLine() throws IOException {
        write("pom.xml", "<project>\n  <dependencies>\n</project>\n");
        assertWrong(root.resolve("pom.xml") + ":3: ", "mend the POM");
        pom(DEPENDENCY, "");
        write("asynclint.properties", "\nrule.UnboundedWai=off\n");
        assertWrong(root.resolve("asynclint.properties") + ":2: unknown rule `UnboundedWai`", "mend that line");
        write("asynclint.properties", "model=my.facts\n");
        write("my.facts", "blocking\n");
        assertWrong(root.resolve("my.facts") + ":1: ", "mend that fact");
    }

    @Test
    void theConfigurationIsTold() throws IOException {
        pom(DEPENDENCY, "");
        write("asynclint.properties", "rule.UnawaitedFuture=off\npath.src/mian/**=off\nexclude=gen\n");
        String out = fine();
        assertTrue(out.contains("note   switched off: UnawaitedFuture\n"), out);
        assertTrue(out.contains("asynclint.properties:2: `src/mian/**` means no Java file here"), out);
        assertTrue(out.contains("exclude: `gen` means no Java file here"), out);
        write("src/main/asynclint.properties", "rule.UnboundedWait=off\n");
        assertWrong(root.resolve("src/main/asynclint.properties") + " is not used", "keep one file");
        Run check = Run.of("check", root);
        assertTrue(
                check.err().contains("note: " + root.resolve("src/main/asynclint.properties") + " is not used"),
                check.toString());
    }

    @Test
    void theClassPathIsLookedAt() throws IOException {
        write("lib.jar", "no jar");
        Run run = Run.of("doctor", root, "--classpath", root.resolve("lib.jar"));
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().contains("lib.jar is no jar that can be read"), run.toString());
        assertEquals(2, Run.of("doctor", root.resolve("nowhere")).code());
        assertEquals(2, Run.of("doctor", root.resolve("src/main/java/A.java")).code());
    }

    @Test
    void configShowsWhereEachLineComesFrom() throws IOException {
        write("asynclint.properties", """
                budget=20ms
                rule.UnboundedWait=error
                tests=info
                tests.rule.SleepPollingLoop=warning
                """);
        Run main = Run.of("config", root.resolve("src/main/java/A.java"));
        assertEquals(0, main.code(), main.toString());
        assertEquals(
                2,
                main.out()
                        .lines()
                        .filter(line -> line.matches(".* # line \\d+.*"))
                        .count(),
                main.toString());
        assertTrue(main.out().contains("budget=20ms "), main.toString());
        assertTrue(main.out().matches("(?s).*rule.UnboundedWait=error +# line 2\\n.*"), main.toString());
        write("src/test/java/ATest.java", "class ATest {}");
        Run test = Run.of("config", root.resolve("src/test/java/ATest.java"), "--all");
        assertTrue(test.out().matches("(?s).*rule.UnboundedWait=info +# line 3: tests\\n.*"), test.toString());
        assertTrue(
                test.out().matches("(?s).*rule.SleepPollingLoop=warning +# line 4: tests.rule.Sleep.*"),
                test.toString());
        assertTrue(test.out().matches("(?s).*rule.AwaitResultIgnored=off +# its own\\n.*"), test.toString());
        assertEquals(2, Run.of("config", root.resolve("nowhere")).code());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
