package dev.asynclint.cli.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWriterTest {
    private static final String OLD = "old\r\n".repeat(400);
    private static final String NEW = "new\r\n".repeat(500);

    @TempDir
    private Path folder;

    /** A disk whose process dies in its n-th step, in the middle of it if it can be; then nothing is done any more. */
    private static final class DyingDisk extends Disk {
        private int left;

        DyingDisk(int steps) {
            left = steps;
        }

        private static final class Death extends Error {
            private static final long serialVersionUID = 1;
        }

        private void step() {
            if (left-- <= 0) {
                throw new Death();
            }
        }

        @Override
        byte[] read(Path file) throws IOException {
            step();
            return super.read(file);
        }

        @Override
        void write(Path file, byte[] content) throws IOException {
            if (left == 0) {
                super.write(file, Arrays.copyOf(content, content.length / 2));
            }
            step();
            super.write(file, content);
        }

        @Override
        void copyPermissions(Path from, Path to) throws IOException {
            step();
            super.copyPermissions(from, to);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        void sync(Path named) {
            step();
            super.sync(named);
        }

        @Override
        void delete(Path file) throws IOException {
            step();
            super.delete(file);
        }
    }

    @Test
    void whereverAProcessDiesTheFileIsTheOldOneOrTheNewOne() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), OLD);
        boolean survived = false;
        int deaths = 0;
        for (int steps = 0; !survived; steps++) {
            try {
                assertEquals(Optional.empty(), new SafeWriter(new DyingDisk(steps)).replace(file, OLD, NEW));
                survived = true;
            } catch (DyingDisk.Death death) {
                deaths++;
                String text = Files.readString(file);
                assertTrue(text.equals(OLD) || text.equals(NEW), "torn after " + steps + " steps");
                new SafeWriter(new Disk()).clean(folder);
                assertEquals(List.of("A.java"), names());
                Files.writeString(file, OLD);
            }
        }
        assertTrue(deaths >= 6, "only " + deaths + " steps were seen");
        assertEquals(NEW, Files.readString(file));
        assertEquals(List.of("A.java"), names());
    }

    /** Writes for ever; the test kills it. */
    static final class Forever {
        private Forever() {}

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            System.out.println("started");
            SafeWriter writer = new SafeWriter(new Disk());
            for (int i = 0; ; i++) {
                boolean odd = i % 2 == 1;
                Optional<String> refused = writer.replace(file, odd ? NEW : OLD, odd ? OLD : NEW);
                System.out.println(refused.orElse("written"));
            }
        }
    }

    @Test
    void aKilledProcessLeavesWholeFiles() throws IOException, InterruptedException {
        Path file = folder.resolve("A.java");
        for (int kill = 0; kill < 6; kill++) {
            Files.writeString(file, OLD);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            home(SafeWriterTest.class) + File.pathSeparator + home(SafeWriter.class),
                            Forever.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertEquals("started", lines.readLine());
                for (int written = 0; written < kill; written++) {
                    assertEquals("written", lines.readLine());
                }
                process.destroyForcibly();
                process.waitFor();
            }
            String text = Files.readString(file);
            assertTrue(text.equals(OLD) || text.equals(NEW), "torn");
            new SafeWriter(new Disk()).clean(folder);
            assertEquals(List.of("A.java"), names());
        }
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatSomebodyHasChangedMeanwhileIsNotLost() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), "mine");
        assertEquals(
                Optional.of("the file has changed since it was checked"),
                new SafeWriter(new Disk()).replace(file, OLD, NEW));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("A.java"), names());
    }

    @Test
    void anotherEncodingIsLeftAlone() throws IOException {
        byte[] bytes = "// sch\u00f6n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("A.java"), bytes);
        assertEquals(
                Optional.of("the file is not in UTF-8; convert it first"),
                new SafeWriter(new Disk()).replace(file, "// sch\u00f6n", NEW));
        assertEquals(Arrays.toString(bytes), Arrays.toString(Files.readAllBytes(file)));
    }

    @Test
    void permissionsStayAndLinksStayLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), OLD);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("B.java"), file);
        assertEquals(Optional.empty(), new SafeWriter(new Disk()).replace(link, OLD, NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isSymbolicLink(file));
        assertEquals(NEW, Files.readString(file));
        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
