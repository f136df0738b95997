package dev.asynclint.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import dev.asynclint.api.MethodsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which jars are looked into, and what is kept of them. */
class LibrariesTest {
    private static final String WAITS =
            "public class A { public static void m() throws Exception { Thread.sleep(500); } }";

    @TempDir
    Path folder;

    private Path jar;
    private Path cache;

    @BeforeEach
    void aJar() throws IOException {
        jar = Jar.of(folder, "lib.jar", List.of(), WAITS);
        cache = folder.resolve("cache");
    }

    private List<FactFile> infer(Path... classPath) {
        return new Libraries(ApiModel.builtIn(), List.of(classPath), Optional.of(new SummaryCache(cache)))
                .inferUsed(Set.of("lib"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void aFileOfFactsHasTheNameOfTheJar() {
        assertEquals(
                List.of(new FactFile("lib.jar", "blocking lib.A#m() kind=sleep certainty=may via=Thread.sleep\n")),
                infer(jar));
    }

    @Test
    void jarsThatNobodyImportsAreLeftAlone() {
        Libraries libraries = new Libraries(ApiModel.builtIn(), List.of(jar), Optional.empty());
        assertEquals(List.of(), libraries.inferUsed(Set.of("other")));
    }

    @Test
    void jarsThatImportedOnesCallAreLookedInto() throws IOException {
        Path user = Jar.of(
                folder, "user.jar", List.of(jar), "public class B { public void n() throws Exception { A.m(); } }");
        Path moved = folder.resolve("app.jar");
        try (OutputStream file = Files.newOutputStream(moved);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("app/Marker.class"));
            out.putNextEntry(new ZipEntry("lib/B.class"));
            out.write(entry(user, "lib/B.class"));
        }
        Libraries libraries = new Libraries(ApiModel.builtIn(), List.of(moved, jar), Optional.empty());
        assertEquals(2, libraries.inferUsed(Set.of("app")).size());
    }

    private static byte[] entry(Path jar, String name) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(jar.toFile());
                java.io.InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aJarWithFactsOfItsOwnIsLeftAlone() throws IOException {
        Path with = folder.resolve("with.jar");
        try (OutputStream file = Files.newOutputStream(with);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("lib/A.class"));
            out.write(entry(jar, "lib/A.class"));
            out.putNextEntry(new ZipEntry(MethodsFile.RESOURCE));
        }
        assertEquals(List.of(), infer(with));
    }

    @Test
    void brokenJarsAndClassesAreLeftOut() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        Path half = folder.resolve("half.jar");
        try (OutputStream file = Files.newOutputStream(half);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("lib/Broken.class"));
            out.write("no class".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("META-INF/versions/11/lib/A.class"));
            out.write("of another release".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("META-INF/A.SF"));
            out.write("signed by nobody".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("lib/A.class"));
            out.write(entry(jar, "lib/A.class"));
        }
        List<FactFile> facts = infer(broken, folder.resolve("missing.jar"), folder, half);
        assertEquals(List.of("half.jar"), facts.stream().map(FactFile::name).toList());
    }

    @Test
    void theSecondRunReadsWhatTheFirstHasKept() throws IOException {
        List<FactFile> first = infer(jar);
        assertEquals(1, kept().size());
        assertEquals(first, infer(jar));
        assertEquals(1, kept().size());
    }

    @Test
    void damagedSummariesAreReadAnew() throws IOException {
        List<FactFile> first = infer(jar);
        Path file = kept().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertEquals(first, infer(jar), "cut after " + length);
        }
        whole[whole.length / 2] ^= 0x55;
        Files.write(file, whole);
        assertEquals(first, infer(jar));
    }

    @Test
    void anotherJarHasOtherSummaries() throws IOException {
        infer(jar);
        Path other = Jar.of(folder, "lib.jar", List.of(), "public class A { public static void m() {} }");
        assertEquals(List.of(), infer(other));
        assertEquals(2, kept().size());
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        // A file where the folder should be fails as a full disk and a folder of another user do.
        Files.writeString(cache, "in the way");
        assertFalse(infer(jar).isEmpty());
        assertEquals("in the way", Files.readString(cache));
    }

    @Test
    void severalRunsAtOnceAgree() throws IOException, InterruptedException, ExecutionException {
        List<FactFile> expected =
                new Libraries(ApiModel.builtIn(), List.of(jar), Optional.empty()).inferUsed(Set.of("lib"));
        ExecutorService runs = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<FactFile>>> results = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                results.add(runs.submit(() -> infer(jar)));
            }
            for (Future<List<FactFile>> result : results) {
                assertEquals(expected, result.get());
            }
        } finally {
            runs.shutdownNow();
        }
        assertEquals(1, kept().size(), "nothing but the summaries is left");
        assertTrue(kept().get(0).toString().endsWith(".summaries"));
    }
}
