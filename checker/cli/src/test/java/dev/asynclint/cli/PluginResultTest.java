package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler plugin writes with its own hand, having no dependencies, what the command line writes. */
class PluginResultTest {
    private static final Set<String> OF_THE_RUN = Set.of("millis", "version");

    @TempDir
    Path root;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        Files.writeString(root.resolve("Prices.java"), """
                import java.util.concurrent.ExecutorService;
                import javax.swing.SwingUtilities;

                class Prices {
                    void refresh(ExecutorService pool) {
                        pool.submit(this::load);
                        SwingUtilities.invokeLater(() -> { load(); });
                    }

                    void load() {
                        for (int tries = 0; tries < 3; tries++) {
                            try {
                                Thread.sleep(50);
                            } catch (InterruptedException e) {
                                System.err.println("interrupted");
                            }
                        }
                        throw new IllegalStateException("no prices");
                    }
                }
                """);
    }

    @Test
    void itIsTheJsonOfTheCommandLine() throws IOException {
        JsonObject plugin = parse(compiledWithPlugin());
        JsonObject commandLine = parse(Run.of("check", root, "--format", "json").out());
        assertTrue(commandLine.getAsJsonArray("findings").size() >= 3, commandLine.toString());
        assertEquals(commandLine, plugin);
    }

    private String compiledWithPlugin() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(root.resolve("target/classes"));
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            output,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "--processor-path",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(root.resolve("Prices.java")))
                    .call();
            assertTrue(compiled, output.toString());
        }
        return Files.readString(root.resolve("target/asynclint/classes.json"));
    }

    private static JsonObject parse(String json) {
        JsonObject result = JsonParser.parseString(json).getAsJsonObject();
        drop(result);
        return result;
    }

    private static void drop(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(PluginResultTest::drop);
        } else if (element.isJsonObject()) {
            OF_THE_RUN.forEach(element.getAsJsonObject()::remove);
            element.getAsJsonObject().asMap().values().forEach(PluginResultTest::drop);
        }
    }
}
