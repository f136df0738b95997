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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that may write no file of more than a few kilobytes, as on a disk that becomes full in the middle of a file;
 * and one whose home is no place to write to.
 */
class FullDiskTest {
    private static final String PAUSE = """
                void pause%d() {
                    try {
                        Thread.sleep(500);
                    } catch (InterruptedException e) {
                        Thread.interrupted();
                    }
                }
            """;

    @TempDir
    Path root;

    private Path file;

    @BeforeEach
    void manyFindings() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        StringBuilder text =
                new StringBuilder("import com.github.javaparser.*;\nclass Pauses {\n    JavaParser used;\n");
        for (int i = 0; i < 400; i++) {
            text.append(PAUSE.formatted(i));
        }
        file = Files.writeString(root.resolve("Pauses.java"), text + "}\n");
    }

    private record Ended(int code, String printed) {}

    /** Runs the command line in a process of its own, after {@code before} in its shell. */
    private static Ended run(String before, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", before + " exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The JVM's own file of figures would be too long.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private static Ended onFullDisk(Object... arguments) throws IOException, InterruptedException {
        return run("ulimit -f 16;", List.of(), arguments);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBaseline() throws IOException, InterruptedException {
        Path baseline = Files.writeString(root.resolve("baseline.json"), "the old one");
        Ended ended = onFullDisk("baseline", "create", "--force", "--baseline", baseline, root);
        assertEquals(2, ended.code(), ended.printed());
        assertTrue(ended.printed().contains("cannot write `" + baseline + "`: "), ended.printed());
        assertFalse(ended.printed().contains("\tat "), ended.printed());
        assertEquals("the old one", Files.readString(baseline));
        assertEquals(List.of(".git", "Pauses.java", "baseline.json"), names());
    }

    @Test
    void aFix() throws IOException, InterruptedException {
        String before = Files.readString(file);
        Ended ended = onFullDisk("fix", root);
        assertEquals(4, ended.code(), ended.printed());
        assertTrue(ended.printed().contains("Pauses.java: not written: it cannot be written: "), ended.printed());
        assertFalse(ended.printed().contains("\tat "), ended.printed());
        assertEquals(before, Files.readString(file));
        assertEquals(List.of(".git", "Pauses.java"), names());
    }

    @Test
    void aReport() throws IOException, InterruptedException {
        Ended ended = onFullDisk("check", "--format", "sarif=" + root.resolve("report.sarif"), root);
        assertEquals(2, ended.code(), ended.printed());
        assertTrue(ended.printed().contains("report.sarif`: "), ended.printed());
        assertEquals(List.of(".git", "Pauses.java"), names());
    }

    @Test
    void aCache() throws IOException, InterruptedException {
        Path caches = Files.createDirectory(root.resolve("caches"));
        String here = "XDG_CACHE_HOME='" + caches + "'; export XDG_CACHE_HOME;";
        Ended full = run("ulimit -f 16;" + here, List.of(), "check", "--classpath", aJar(), root);
        assertEquals(1, full.code(), full.printed());
        assertTrue(full.printed().contains("[SwallowedInterrupt]"), full.printed());
        assertEquals(List.of(), filesUnder(caches));
        run(here, List.of(), "check", "--classpath", aJar(), root);
        assertFalse(filesUnder(caches).isEmpty(), "with room, something is kept");
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Nobody, not even root, makes a file in {@code /proc}. */
    @Test
    void aHomeThatCannotBeWritten() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        Ended ended = run("unset XDG_CACHE_HOME;", List.of("-Duser.home=/proc"), "check", "--classpath", aJar(), root);
        assertEquals(1, ended.code(), ended.printed());
        assertTrue(ended.printed().contains("[SwallowedInterrupt]"), ended.printed());
        assertFalse(ended.printed().contains("/proc"), ended.printed());
    }

    /** A large one: what is inferred from it would be kept. */
    private static String aJar() {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(entry -> entry.matches(".*javaparser-core-[^/]*\\.jar"))
                .findFirst()
                .orElseThrow();
    }
}
