package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeOracle;
import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of a program is the program. */
class SnapshotTest {
    /** Of every statement, expression and constant at least one, and local types in bodies. */
    static final String ALL = """
            package acme;
            import java.util.*;
            import java.util.function.*;
            @SuppressWarnings({"unused", "x"})
            abstract class All<T extends Comparable<? super T> & java.io.Serializable> extends Base<T> implements Runnable {
                static final String NAME = "n\\ud800ame\u00e9";
                static final long LONG = 1L << 40;
                static final float FLOAT = -1.5f;
                static final double DOUBLE = 2.5e300;
                static final char CHAR = 'x';
                static final byte BYTE = -1;
                static final short SHORT = -300;
                static final boolean YES = true;
                enum Color { RED { void paint() {} }, GREEN; void paint() {} }
                record Point(int x, @Deprecated int... y) { Point { if (x < 0) throw new IllegalArgumentException(NAME + x); } }
                @interface Mark { int value() default 1; String[] names() default {}; }
                @Mark(value = -2, names = {"a", NAME}) volatile List<? extends T>[] field = null;
                static { System.out.println(LONG + FLOAT + DOUBLE + CHAR + BYTE + SHORT + " " + YES); }
                { field = new List[3]; }
                All(T first) { super(first); this.field[0] = List.of(first); }
                abstract <R extends T> R map(Function<? super T, ? extends R> with) throws java.io.IOException, RuntimeException;
                public synchronized void run() {
                    class Local { int n; int next() { return ++n; } }
                    Local local = new Local();
                    Runnable lambda = () -> { if (local.next() > 1) return; };
                    Supplier<Local> reference = Local::new;
                    Comparator<String> anonymous = new Comparator<>() {
                        public int compare(String a, String b) { return a.compareTo(b); }
                    };
                    Object inner = new Object() { int held = local.n; @Override public String toString() { return "" + held; } };
                    outer: for (int i = 0, j = 1; i < 10; i++, j--) {
                        for (String one : List.of("a", "b")) { if (one.isEmpty()) continue outer; else break outer; }
                        do { i += j; } while (i < 5);
                        while (true) { break; }
                    }
                    try (java.io.StringReader in = new java.io.StringReader(NAME); in) {
                        synchronized (this) { in.read(); }
                    } catch (java.io.IOException | IllegalStateException e) {
                        throw new RuntimeException(e);
                    } finally { assert field != null : "gone"; }
                    int chosen = switch (Color.RED) { case RED -> { yield 1; } default -> 2; };
                    switch (chosen) { case 1: lambda.run(); case 2: reference.get(); break; default: }
                    Object any = chosen > 1 ? inner : null;
                    if (any instanceof String text && !text.isEmpty() || any instanceof Point(int x, var y) && x == 1) {
                        anonymous.compare((String) any, String.class.getName());
                    }
                    int[][] grid = {{1, 2}, {3}};
                    grid[0][1] = ~grid[1][0];
                }
            }
            class Base<B> { final B held; Base(B held) { this.held = held; } }
            """;

    private static final JavaParserOptions OPTIONS =
            JavaParserOptions.defaults().withThreads(1);

    private final Map<String, Input> inputs = new TreeMap<>();

    private void put(String path, String text) {
        inputs.put(path, new Input(path, Path.of(path), Optional.of(text)));
    }

    private Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        inputs.forEach((path, input) -> stamps.put(path, input.text().orElse("")));
        return stamps;
    }

    /** All that a front end tells of a program. */
    static List<String> told(JavaParserProgram program) {
        List<String> lines = new ArrayList<>();
        TypeOracle types = program.types();
        for (SourceFile file : program.files()) {
            lines.add(file.path() + file.suppressions() + file.text());
            for (TypeDecl type : file.types()) {
                lines.add(type.name()
                        + type.nameSpan()
                        + type.isInterface()
                        + type.isFinal()
                        + type.supertypes()
                        + type.annotations()
                        + type.fields());
                lines.add(types.supertypes(type.name()) + "" + types.annotationsOf(type.name())
                        + types.isPresent(type.name()));
                for (MethodDecl method : type.methods()) {
                    lines.add(method.ref()
                            + method.ref().returnType()
                            + method.annotations()
                            + method.nameSpan()
                            + method.isSynchronized()
                            + method.isOverridable()
                            + method.outline());
                    for (int i = 0; i < method.ref().parameters().size(); i++) {
                        lines.add("" + method.annotationsOf(i));
                    }
                    lines.add("" + method.body().map(body -> body.parameters() + "" + body.root()));
                    lines.add(types.overridden(method.ref()) + "" + types.thrownBy(method.ref())
                            + types.annotationsOf(method.ref()));
                }
            }
        }
        program.skipped().forEach(skipped -> lines.add(skipped.toString()));
        return lines;
    }

    private void assertSurvives() {
        LiveProgram read = new LiveProgram(inputs.values(), OPTIONS);
        byte[] snapshot = read.snapshot(stamps()).orElseThrow();
        LiveProgram kept =
                LiveProgram.of(snapshot, inputs.values(), stamps(), OPTIONS).orElseThrow();
        assertEquals(told(read.program()), told(kept.program()));
        assertEquals(0, kept.filesRead());
        assertArrayEquals(snapshot, kept.snapshot(stamps()).orElseThrow());
    }

    @Test
    void everyKindOfCodeSurvives() {
        put("All.java", ALL);
        put("Broken.java", "class Broken { void go( }");
        put("Lombok.java", "@lombok.Builder class Cup { int size; static Cup of() { return Cup.builder().build(); } }");
        assertSurvives();
    }

    @Test
    void realCodeSurvives() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> inputs.put(file.toString(), new Input(file.toString(), file)));
        }
        assertTrue(inputs.size() > 50, inputs::toString);
        assertSurvives();
    }

    @Test
    void aConstantKeepsItsKind() {
        put("All.java", ALL);
        put(
                "User.java",
                "package acme; class User { Object[] all() { return new Object[] {"
                        + "All.NAME, All.LONG, All.FLOAT, All.DOUBLE, All.CHAR, All.BYTE, All.SHORT, All.YES}; } }");
        put("More.java", "class More {}");
        put("Most.java", "class Most {}");
        byte[] before =
                new LiveProgram(inputs.values(), OPTIONS).snapshot(stamps()).orElseThrow();
        put("User.java", inputs.get("User.java").text().orElseThrow() + " ");
        LiveProgram kept =
                LiveProgram.of(before, inputs.values(), stamps(), OPTIONS).orElseThrow();
        assertEquals(told(new LiveProgram(inputs.values(), OPTIONS).program()), told(kept.program()));
        assertEquals(1, kept.filesRead());
    }

    @Test
    void damageIsNoticed() {
        put("All.java", ALL);
        byte[] snapshot =
                new LiveProgram(inputs.values(), OPTIONS).snapshot(stamps()).orElseThrow();
        for (int i = 0; i < snapshot.length; i += 31) {
            byte[] damaged = snapshot.clone();
            damaged[i] ^= 0x20;
            assertEquals(Optional.empty(), LiveProgram.of(damaged, inputs.values(), stamps(), OPTIONS), "byte " + i);
            byte[] cut = Arrays.copyOf(snapshot, i);
            assertEquals(Optional.empty(), LiveProgram.of(cut, inputs.values(), stamps(), OPTIONS), "cut at " + i);
        }
    }

    @Test
    void whereMuchHasChangedAllIsReadAnew() {
        put("A.java", "class A {}");
        put("B.java", "class B {}");
        byte[] before =
                new LiveProgram(inputs.values(), OPTIONS).snapshot(stamps()).orElseThrow();
        put("A.java", "class A { int n; }");
        assertEquals(Optional.empty(), LiveProgram.of(before, inputs.values(), stamps(), OPTIONS));
    }

    @Test
    void whatHidesATypeOfTheSameNameIsNotKept() {
        put("A.java", "class A {}");
        put("other/A.java", "class A { int n; }");
        assertEquals(Optional.empty(), new LiveProgram(inputs.values(), OPTIONS).snapshot(stamps()));
    }
}
