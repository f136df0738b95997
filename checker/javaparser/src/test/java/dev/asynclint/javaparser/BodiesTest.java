package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where memory is short a program is read in two passes, and is the same. */
class BodiesTest {
    private static final JavaParserOptions OPTIONS =
            JavaParserOptions.defaults().withThreads(1);

    private static void assertIsTheSame(List<Input> inputs) {
        assertEquals(
                SnapshotTest.told(JavaParserProgram.read(inputs, OPTIONS.withHeap(Long.MAX_VALUE))),
                SnapshotTest.told(JavaParserProgram.read(inputs, OPTIONS.withHeap(1))));
    }

    private static Input input(String path, String text) {
        return new Input(path, Path.of(path), Optional.of(text));
    }

    @Test
    void everyKindOfCode() {
        assertIsTheSame(List.of(
                input("All.java", SnapshotTest.ALL),
                input("Broken.java", "class Broken { void go( }"),
                input("Empty.java", ""),
                input("package-info.java", "@Deprecated package acme;"),
                input("Twice.java", "class Twice { { int a = 1; } class In { In() { super(); } } } class Twice { }")));
    }

    @Test
    void realCode() throws IOException {
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> inputs.add(new Input(file.toString(), file)));
        }
        assertTrue(inputs.size() > 50, inputs::toString);
        assertIsTheSame(inputs);
    }
}
