package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file that the parser would be busy with for years. */
class EndlessParseTest {
    private static final String CALLS = "class Calls { void call(Runnable r) {} void go() { "
            + "call(() -> { int a = 1; ".repeat(60) + "});".repeat(60) + " } }";
    private static final String PLAIN = "class Plain {}";

    private final Resolver resolver = new Resolver(new Types(new ClassPath(List.of()), ApiIndex.shipped()));

    private Reading reading() {
        return new Reading(resolver, JavaParserOptions.defaults().withThreads(1), Duration.ofMillis(200));
    }

    private static JavaParserProgram.Input input(String text) {
        String path = text.split(" ")[1] + ".java";
        return new JavaParserProgram.Input(path, Path.of(path), Optional.of(text));
    }

    @Test
    void noThreadIsLeftAfterManyEdits() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        for (int edit = 0; edit < 4; edit++) {
            Reading reading = reading();
            List<Parsed> parsed = reading.parse(List.of(input(CALLS + " ".repeat(edit)), input(PLAIN)));
            assertEquals(
                    List.of("Plain.java"),
                    parsed.stream().map(file -> file.file.path()).toList());
            assertEquals(
                    List.of("Calls.java"),
                    reading.problems().stream().map(Skipped::path).toList());
        }
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        for (Thread thread : left) {
            if (thread.getName().equals("asynclint-read")) {
                thread.join(Duration.ofSeconds(20).toMillis());
                assertFalse(thread.isAlive(), "goes on for nobody");
            }
        }
    }
}
