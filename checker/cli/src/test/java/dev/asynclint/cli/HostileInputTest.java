package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asynclint.api.MethodsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that somebody made to break the tool: it says what is wrong, and the rest of the work is done. */
class HostileInputTest {
    private static final String DROPPED = """
            import java.util.concurrent.CompletableFuture;

            class Dropped {
                void run() {
                    CompletableFuture.supplyAsync(() -> 1);
                }
            }
            """;

    @TempDir
    Path root;

    @BeforeEach
    void aRepositoryWithOneFinding() throws IOException {
        Files.createDirectories(root.resolve("src/.git"));
        write("src/Dropped.java", DROPPED);
    }

    /** Sources larger or deeper than any person writes. */
    enum Monster {
        OPERANDS("class A { String x = \"\"" + " + hashCode()".repeat(100_000) + "; }"),
        PARENTHESES("class A { int x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "; }"),
        BLOCKS("class A { void f(boolean b) { " + "if (b) {".repeat(5_000) + "}".repeat(5_000) + " } }"),
        LAMBDAS("class A { java.util.function.Supplier<?> s = " + "() -> ".repeat(5_000) + "null; }"),
        ANNOTATIONS("class A { " + "@Deprecated ".repeat(50_000) + " void f() {} }"),
        LONG_LINE("class A { String s = \"" + "x".repeat(2 << 20) + "\"; void f() { " + "f(); ".repeat(20_000) + "} }"),
        ELSE_IFS("class A { int f(int i) { " + "if (i == 1) { return 1; } else ".repeat(5_000) + "return 0; } }"),
        STEPS("class A { Object f(java.util.concurrent.CompletableFuture<String> c) { return c"
                + ".thenApply(x -> x + 1)".repeat(1_000) + "; } }"),
        GENERIC_CALLS(
                "class A { Object o = " + "java.util.Optional.of(".repeat(300) + "null" + ")".repeat(300) + "; }"),
        TYPES("class A { " + "java.util.List<".repeat(1_000) + "A" + ">".repeat(1_000) + " x; }"),
        CIRCLES("class A extends B {} class B extends A { void f() { f(); } } interface I extends I {}");

        private final String text;

        Monster(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void monsters(Monster monster) throws IOException {
        write("src/Monster.java", monster.text);
        assertGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class A { String s = \"\0\"; }", "\0\0\0\0", "class A {} \0"})
    void nul(String text) throws IOException {
        write("src/Nul.java", text);
        assertTrue(assertGoesOn().err().contains("Nul.java: skipped: not a text file"));
    }

    @Test
    void anotherEncoding() throws IOException {
        Files.write(
                root.resolve("src/Latin.java"),
                "class Latin { String s = \"\u00e9\u00ff\"; }".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, assertGoesOn().code());
    }

    @Test
    void aFolderNamedLikeAFile() throws IOException {
        write("src/Folder.java/Inside.java", "class Inside {}");
        Run run = assertGoesOn();
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("in 2 files"), run.toString());
    }

    @Test
    void aLinkOutOfTheTree() throws IOException {
        write("elsewhere/Out.java", "class Out {}");
        Files.createSymbolicLink(root.resolve("src/link"), root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("src/again"), root.resolve("elsewhere"));
        Run run = assertGoesOn();
        assertTrue(run.err().contains("in 2 files"), "seen, and once: " + run);
    }

    /** No name, path, configuration or fact may move the cursor, change colours or end a line. */
    @Test
    void namesThatATerminalWouldObey() throws IOException {
        String nasty = "\u001b]0;title\u0007\u001b[31m\r\n::error::";
        write("src/" + nasty.replace("/", "") + ".java", DROPPED.replace("Dropped", "Nasty") + "\u001b");
        write("src/" + nasty + "Nul.java", "\0");
        Run run = assertGoesOn();
        assertPlain(run);
        write("src/asynclint.properties", "rule.\\u001b[31m=off\n");
        assertPlain(assertUsage());
        write("src/asynclint.properties", "model=my.facts\n");
        write("src/my.facts", "\u001b[31mblocking\u0007 x\n");
        assertPlain(assertUsage());
        Files.delete(root.resolve("src/asynclint.properties"));
        assertPlain(Run.of("check", root.resolve("src"), "--rules", nasty));
        assertPlain(Run.of("check", root.resolve(nasty)));
        assertPlain(Run.of("check", root.resolve("src"), "--classpath", nasty));
        assertPlain(Run.of("check", "--" + nasty));
        assertPlain(Run.of(nasty));
    }

    private static void assertPlain(Run run) {
        assertFalse(run.err().isEmpty());
        (run.out() + run.err())
                .codePoints()
                .filter(c -> c != '\n' && Character.isISOControl(c))
                .forEach(c -> fail("U+%04X in %s".formatted(c, run)));
    }

    @Test
    void aModelThatIsNoPath() throws IOException {
        write("src/asynclint.properties", "model=a\\u0000b\n");
        assertTrue(assertUsage().err().contains("asynclint.properties:1: model `a?b` is no path"));
    }

    @Test
    void aListOfCommas() throws IOException {
        write("src/asynclint.properties", "exclude=" + ",".repeat(200_000) + "gen/**\n");
        assertGoesOn();
    }

    @Test
    void aGlobOfStars() throws IOException {
        write("src/asynclint.properties", "model=my.facts\n");
        write(
                "src/my.facts",
                "blocking java.util.concurrent.CompletableFuture+ member=" + "*a".repeat(40)
                        + "b kind=future certainty=always\n");
        write(
                "src/Names.java",
                "class Names { void f(java.util.concurrent.CompletableFuture<String> c) { c." + "a".repeat(200)
                        + "(); } }");
        assertGoesOn();
    }

    @Test
    void jars() throws IOException {
        Path broken = Files.writeString(root.resolve("broken.jar"), "PK\3\4 no jar");
        Path odd = root.resolve("odd.jar");
        try (OutputStream file = Files.newOutputStream(odd);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, "../../../../tmp/Evil.class", "no class");
            entry(out, "/" + "a/".repeat(10_000) + "A.class", "no class");
            entry(out, "java/util/concurrent/CompletableFuture.class", "no class");
            entry(out, "lib/Store.class", "\u00ca\u00fe\u00ba\u00be no class");
        }
        write("src/Uses.java", "import lib.Store; class Uses { void f(Store s) { s.load(); } }");
        Run run = check("javaparser", odd);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().contains("[UnawaitedFuture]"), run.toString());
        run = check("javaparser", broken);
        assertEquals(4, run.code(), run.toString());
        assertTrue(run.err().contains("broken.jar: skipped: class path entry cannot be read"), run.toString());
        assertTrue(run.out().contains("[UnawaitedFuture]"), run.toString());
        run = check("javac", odd);
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("javac breaks on these sources"), run.toString());
    }

    /** A class whose bytes are damaged inside of a jar that is otherwise whole. */
    @Test
    void aJarWithADamagedEntry() throws IOException {
        Path jar = root.resolve("damaged.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, "lib/Store.class", "a".repeat(5_000));
            entry(out, MethodsFile.RESOURCE, MethodsFile.text(java.util.List.of()));
        }
        byte[] bytes = Files.readAllBytes(jar);
        java.util.Arrays.fill(bytes, 46, 60, (byte) 0xFF);
        Files.write(jar, bytes);
        write("src/Uses.java", "import lib.Store; class Uses { void f(Store s) { s.load(); } }");
        Run run = check("javaparser", jar);
        assertEquals(1, run.code(), run.toString());
        assertFalse(run.err().contains("internal"), run.toString());
    }

    @Test
    void learnedFactsThatLie() throws IOException {
        assertTrue(withFacts("# asynclint methods 2\n").err().contains("written by a newer Asynclint"));
        assertTrue(
                withFacts("blocking a.B#c() kind=net-io certainty=may\n").err().contains("facts are ignored"));
        assertTrue(withFacts("# asynclint methods 1\n\u001b[31mboo x\n").err().contains("facts are ignored"));
        assertPlain(withFacts("# asynclint methods 1\n\u001b[31mboo x\n"));
        withFacts("# asynclint methods 1\nimplements a.A of=b.B\nimplements b.B of=a.A\nimplements a.A of=a.A\n"
                + "deferred a.A#m() kind=net-io via=a.A.m\n");
        String long100 = "# asynclint methods 1\n# " + "x".repeat(100 << 20);
        assertTrue(withFacts(long100).err().contains("facts.jar: its facts are longer than 16 MB and are ignored"));
    }

    private Run withFacts(String text) throws IOException {
        Path jar = root.resolve("facts.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, MethodsFile.RESOURCE, text);
        }
        Run run = check("javaparser", jar);
        assertEquals(1, run.code(), run.toString());
        return run;
    }

    /** {@code /dev/full} takes no byte, as a full disk does. */
    @Test
    void aFullDisk() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Run run = Run.of("check", root.resolve("src"), "--format", "json=/dev/full");
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("cannot write `/dev/full`: No space left on device"), run.toString());
    }

    private Run check(String frontEnd, Path classPath) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Run.of("check", root.resolve("src"), "--front-end", frontEnd, "--classpath", classPath));
    }

    private Run assertUsage() {
        Run run = Run.of("check", root.resolve("src"));
        assertEquals(2, run.code(), run.toString());
        return run;
    }

    private Run assertGoesOn() {
        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("check", root.resolve("src")));
        assertTrue(run.code() == 1 || run.code() == 4, run.toString());
        assertTrue(run.out().contains("[UnawaitedFuture]"), "the rest is checked: " + run);
        assertFalse(run.err().contains("internal"), run.toString());
        return run;
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
