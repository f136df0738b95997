package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.api.MethodsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that call compiled code of which something is known. */
class LearnedFactsTest {
    @TempDir
    Path root;

    private Path classes;
    private Path sources;

    @BeforeEach
    void compiledStoreAndHandler() throws IOException {
        classes = root.resolve("classes");
        sources = root.resolve("sources");
        Path store = write(root.resolve("lib/Store.java"), "package lib; public class Store { public void load() {} }");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", "" + classes, "" + store));
        write(
                classes.resolve(MethodsFile.RESOURCE),
                MethodsFile.text(List.of(
                        "blocking lib.Store#load() kind=jdbc certainty=may via=\"Dao.read,Statement.execute\"")));
        write(sources.resolve("asynclint.properties"), "model=own.facts\n");
        write(sources.resolve("own.facts"), "runs app.Handler+#handle how=impl on=netty-loop\n");
        write(sources.resolve("Handler.java"), "package app; interface Handler { void handle(); }");
        write(
                sources.resolve("Orders.java"),
                "package app;\nclass Orders implements Handler {\n  public void handle() {\n    new lib.Store().load();\n  }\n}\n");
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run check(String frontEnd, Path classPath) {
        return Run.of("check", sources, "--front-end", frontEnd, "--classpath", classPath);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void aClassFolderTellsWhatItsMethodsDo(String frontEnd) {
        Run run = check(frontEnd, classes);
        assertTrue(
                run.out().contains("`load` blocks the Netty event loop through `Statement.execute`"), run.toString());
        assertTrue(
                run.out().contains("calls `Store.load`, which calls `Dao.read`, which calls `Statement.execute`"),
                run.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void soDoesAJar(String frontEnd) throws IOException {
        Path jar = root.resolve("store.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of("lib/Store.class", MethodsFile.RESOURCE)) {
                out.putNextEntry(new ZipEntry(name));
                Files.copy(classes.resolve(name), out);
            }
        }
        assertEquals(1, check(frontEnd, jar).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void whereImplementationsRunIsKnown(String frontEnd) throws IOException {
        Path listener = write(
                root.resolve("lib/Listener.java"), "package lib; public interface Listener<E> { void on(E event); }");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", "" + classes, "" + listener));
        write(
                classes.resolve(MethodsFile.RESOURCE),
                MethodsFile.text(List.of("runs lib.Listener#on(java.lang.Object) how=impl on=netty-loop")));
        write(sources.resolve("Orders.java"), """
                package app;
                class Orders implements lib.Listener<String> {
                  public void on(String event) {
                    try { Thread.sleep(5); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                  }
                }
                """);
        Run run = check(frontEnd, classes);
        assertTrue(run.out().contains("`Thread.sleep` blocks the Netty event loop"), run.toString());
        assertTrue(run.out().contains("`on` runs on the Netty event loop"), run.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void aNewerFileIsANoteAndNoFinding(String frontEnd) throws IOException {
        write(classes.resolve(MethodsFile.RESOURCE), "# asynclint methods 99\n");
        Run run = check(frontEnd, classes);
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.err().contains("classes: written by a newer Asynclint, its facts are ignored"), run.toString());
    }

    /** The folder of the sources' own classes: what was found out when they were compiled may no longer be so. */
    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void ofWhatIsInTheSourcesTheSourcesTell(String frontEnd) throws IOException {
        write(sources.resolve("Store.java"), "package lib; public class Store { public void load() {} }");
        assertEquals(0, check(frontEnd, classes).code());
    }
}
