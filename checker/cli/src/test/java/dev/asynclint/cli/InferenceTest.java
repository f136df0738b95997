package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that call a jar of which nothing is known. */
class InferenceTest {
    @TempDir
    Path root;

    private Path jar;
    private Path sources;

    @BeforeEach
    void aStoreInAJarAndAHandler() throws IOException {
        Path store = write(root.resolve("lib/Store.java"), """
                package lib;
                public class Store {
                  public String load(java.nio.file.Path file) throws java.io.IOException { return read(file); }
                  private static String read(java.nio.file.Path file) throws java.io.IOException {
                    return java.nio.file.Files.readString(file);
                  }
                }
                """);
        Path classes = root.resolve("classes");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", "" + classes, "" + store));
        jar = root.resolve("store-1.0.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new ZipEntry("lib/Store.class"));
            Files.copy(classes.resolve("lib/Store.class"), out);
        }
        sources = root.resolve("sources");
        write(sources.resolve("asynclint.properties"), "model=own.facts\n");
        write(sources.resolve("own.facts"), "runs app.Handler+#handle how=impl on=netty-loop\n");
        write(
                sources.resolve("Handler.java"),
                "package app; interface Handler { void handle(java.nio.file.Path file) throws Exception; }");
        write(sources.resolve("Orders.java"), """
                package app;
                import lib.Store;
                class Orders implements Handler {
                  public void handle(java.nio.file.Path file) throws Exception {
                    new Store().load(file);
                  }
                }
                """);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javaparser", "javac"})
    void whatTheJarWaitsForIsFoundWithTheWay(String frontEnd) {
        for (int run = 0; run < 2; run++) {
            Run cold = Run.of("check", sources, "--front-end", frontEnd, "--classpath", jar);
            assertEquals(1, cold.code(), cold.toString());
            assertTrue(
                    cold.out().contains("`load` blocks the Netty event loop through `Files.readString`"),
                    cold.toString());
            assertTrue(
                    cold.out().contains("calls `Store.load`, which calls `Store.read`, which calls `Files.readString`"),
                    cold.toString());
        }
    }

    @Test
    void noInferSwitchesItOff() {
        Run run = Run.of("check", sources, "--classpath", jar, "--no-infer");
        assertEquals(0, run.code(), run.toString());
    }

    @Test
    void whyKnowsItToo() {
        Run run = Run.of("why", sources.resolve("Orders.java") + ":5", "--classpath", jar);
        assertTrue(run.out().contains("Files.readString"), run.toString());
    }

    @Test
    void withoutAClassPathNothingIsLookedInto() {
        assertEquals(0, Run.of("check", sources).code());
    }
}
