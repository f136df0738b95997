package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessTest {
    @TempDir
    Path folder;

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsDone() throws IOException {
        byte[] binary = {0, 1, 2, (byte) 0xCA, (byte) 0xFE};
        Files.write(folder.resolve("Binary.java"), binary);
        Files.writeString(folder.resolve("Good.java"), "class Good { void m() { Thread.yield(); } }");
        Files.writeString(folder.resolve("Broken.java"), "class Broken {\n void m() { int x = ; }\n}");
        Files.writeString(folder.resolve("Empty.java"), "");
        JavaParserProgram program = read("Binary.java", "Good.java", "Broken.java", "Empty.java", "Missing.java");
        assertEquals(
                List.of("Binary.java:0", "Broken.java:2", "Missing.java:0"),
                program.skipped().stream()
                        .map(each -> each.path() + ":" + each.line())
                        .toList());
        SourceFile good = program.files().stream()
                .filter(file -> file.path().equals("Good.java"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "java.lang.Thread#yield()",
                good.types()
                        .get(0)
                        .methods()
                        .get(0)
                        .outline()
                        .calls()
                        .get(0)
                        .target()
                        .orElseThrow()
                        .toString());
    }

    private JavaParserProgram read(String... names) {
        List<JavaParserProgram.Input> inputs = List.of(names).stream()
                .map(name -> new JavaParserProgram.Input(name, folder.resolve(name)))
                .toList();
        return JavaParserProgram.read(inputs, JavaParserOptions.defaults().withThreads(2));
    }

    @Test
    void deepNestingIsNoProblem() {
        Snippet snippet = Snippet.of(
                folder,
                "Chain.java",
                "class Chain { Object m(StringBuilder b) { return b" + ".append(1)".repeat(10_000) + "; } }",
                "Parens.java",
                "class Parens { int m() { return " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "; } }",
                "Sum.java",
                "class Sum { String m(String s) { return s" + " + s".repeat(10_000) + "; } }",
                "Lambdas.java",
                "class Lambdas { <T> T call(java.util.concurrent.Callable<T> c) { return null; } void call(Runnable r) {}"
                        + " void m() { " + "call(() -> ".repeat(200) + "toString()" + ")".repeat(200) + "; } }");
        assertEquals(List.of(), snippet.program.skipped());
        assertEquals(10_000, outline(snippet, "Chain").size());
        assertTrue(outline(snippet, "Chain").stream()
                .allMatch(each -> each.target().isPresent()));
        assertEquals(201, outline(snippet, "Lambdas").size());
    }

    private static List<dev.asynclint.ir.Outline.Mention> outline(Snippet snippet, String type) {
        return snippet.type(type).methods().stream()
                .filter(method -> method.ref().name().equals("m"))
                .findFirst()
                .orElseThrow()
                .outline()
                .calls();
    }

    @Test
    void filesWithoutClassesAndCompactOnesAreRead() {
        Snippet snippet = Snippet.of(
                folder,
                "module-info.java",
                "module m { requires java.base; }",
                "p/package-info.java",
                "/** Nothing. */ package p;",
                "Main.java",
                "void main() { IO.println(\"x\"); }",
                "Modern.java",
                "import module java.base; sealed interface Modern permits A {} record A(int x) implements Modern {"
                        + " A { if (x < 0) throw new IllegalArgumentException(); }"
                        + " int m(Object o) { return switch (o) { case A(int _) -> 1; case List<?> l when l.isEmpty() -> 2;"
                        + " default -> 3; }; } }");
        assertEquals(List.of(), snippet.program.skipped());
        assertEquals("java.lang.IO#println(java.lang.Object)", snippet.target("main", "println"));
        assertEquals("java.util.List#isEmpty()", snippet.target("m", "isEmpty"));
    }

    @Test
    void theOrderOfFilesAndThreadsMakesNoDifference() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(
                    folder.resolve("T" + i + ".java"),
                    "class T%d extends T%d { static final int N = T%d.N + 1; void m%d() { m%d(); } }"
                            .formatted(i, i + 1, i + 1, i, i + 1));
        }
        Files.writeString(folder.resolve("T30.java"), "class T30 { static final int N = 0; void m30() {} }");
        String[] names = new String[31];
        for (int i = 0; i < names.length; i++) {
            names[i] = "T" + i + ".java";
        }
        assertEquals(targets(read(names)), targets(read(names)));
        assertTrue(targets(read(names)).contains("T30#m30()"));
    }

    private static List<String> targets(JavaParserProgram program) {
        return program.files().stream()
                .flatMap(file -> file.types().stream())
                .flatMap(type -> type.methods().stream())
                .flatMap(method -> method.outline().calls().stream())
                .map(call -> call.target().map(Object::toString).orElse("?"))
                .toList();
    }
}
