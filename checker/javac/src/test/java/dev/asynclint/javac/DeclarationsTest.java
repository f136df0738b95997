package dev.asynclint.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.SourceFile.Suppression;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
    private static List<String> names(Compiled compiled) {
        return compiled.file().types().stream().map(TypeDecl::name).toList();
    }

    private static List<String> outline(MethodDecl method) {
        return method.outline().calls().stream()
                .map(call -> call.receiverType() + "#" + call.name())
                .toList();
    }

    @Test
    void typesAreListedInSourceOrder() {
        Compiled compiled = Compiled.of("class A { class B { } void m() { class C { } new Thread() { void x() {} };"
                + " Runnable r = new Runnable() { public void run() { } }; } interface D { } } record R(int a) { }");
        assertEquals(List.of("A", "A$B", "A$1C", "A$1", "A$D", "R"), names(compiled));
    }

    @Test
    void nameSpansAreExact() {
        Compiled compiled = Compiled.of(
                "@Deprecated /* class A */ public class A<T> { @SuppressWarnings(\"x(\") A() {}\n"
                        + "@interface N { String value(); }\n"
                        + "@N(\"m()\") java.util.List<String> /* m( */ m ( int m) { return null; } int field = 1; record R(int r) { R { } } }");
        assertEquals("A", compiled.at(compiled.type("A").nameSpan()));
        assertEquals("R", compiled.at(compiled.type("A$R").nameSpan()));
        assertEquals("N", compiled.at(compiled.type("A$N").nameSpan()));
        Span m = compiled.methodNamed("m").nameSpan();
        assertEquals("m ( int", compiled.text().substring(m.start(), m.end() + 6));
        compiled.methods().filter(method -> method.ref().isConstructor()).forEach(method -> {
            String text = compiled.text().substring(method.nameSpan().start());
            assertTrue(text.startsWith("A() {}") || text.startsWith("R { }"), text);
        });
        assertEquals(
                compiled.type("A").nameSpan(),
                compiled.methodNamed("<fieldinit>").nameSpan());
    }

    @Test
    void whatTheCompilerAddsIsNotThere() {
        Compiled compiled =
                Compiled.of("class A { int f; A(int f) { this.f = f; } } class B { } record R(int a) { R { } }"
                        + " enum E { X(1), Y { }; E(int... x) { } }");
        List<String> methods =
                compiled.methods().map(method -> method.ref().toString()).toList();
        assertEquals(List.of("A#<init>(int)", "R#<init>(int)", "E#<clinit>()", "E#<init>(int[])"), methods);
        assertEquals(
                List.of(), compiled.methodNamed("<init>").outline().calls(), "the call of super() that is not written");
    }

    @Test
    void initialisersAreMethods() {
        Compiled compiled =
                Compiled.of("class A { static int s = Integer.parseInt(\"1\"); Object a = new Object(); { hashCode(); }"
                        + " static { System.gc(); } int none; }");
        Dump dump = new Dump(compiled.text());
        assertEquals(
                "{(s = parseInt('1')); {gc();}}",
                dump.of(compiled.body("<clinit>").root()));
        assertEquals(
                "{(a = new Object()); {hashCode();}}",
                dump.of(compiled.body("<fieldinit>").root()));
        assertTrue(compiled.methodNamed("<clinit>").ref().isStatic());
    }

    @Test
    void enumConstantsAreCreatedAtTheirName() {
        Compiled compiled = Compiled.of("enum E { A, B(1) { void x() { } }; E(int... a) { } }");
        assertEquals(
                "{(A = new A()); (B = new B(1));}",
                new Dump(compiled.text()).of(compiled.body("<clinit>").root()));
    }

    @Test
    void theOutlineNamesTheCallsOfTheBody() {
        Compiled compiled =
                Compiled.of("import java.io.*; class A { Reader open(String s) throws IOException { return null; }\n"
                        + "void m() throws IOException { try (Reader r = open(\"x\".trim()); Reader q = r) { r.read(); }"
                        + " Runnable a = new Runnable() { public void run() { System.gc(); } }, b = System::gc;"
                        + " new Thread(() -> hashCode()) { public void run() { toString(); } }; } }");
        MethodDecl method = compiled.methodNamed("m");
        assertEquals(
                List.of(
                        "A#open",
                        "java.lang.String#trim",
                        "java.io.Reader#read",
                        "java.io.Reader#close",
                        "java.io.Reader#close",
                        "java.lang.System#gc",
                        "java.lang.System#gc",
                        "java.lang.Object#hashCode",
                        "java.lang.Thread#<init>"),
                outline(method));
        assertFalse(method.outline().catches());
        List<String> calls = new ArrayList<>();
        Body.each(method.body().orElseThrow().root(), Call.class, c -> calls.add(c.receiverType() + "#" + c.name()));
        assertEquals(
                outline(method).stream().sorted().toList(),
                calls.stream().sorted().toList());
    }

    @Test
    void theDeclaredReturnTypeIsErased() {
        Compiled compiled = Compiled.of(
                "import java.util.*; import java.util.concurrent.*; class A {"
                        + " void m(Map<String, Future<String>> map) { map.put(\"a\", null); Objects.requireNonNull(map.get(\"a\")); } }");
        List<String> returned = new ArrayList<>();
        List<String> types = new ArrayList<>();
        compiled.body("m").each(Call.class, call -> {
            returned.add(call.target().orElseThrow().returnType());
            types.add(call.type().name());
        });
        assertEquals(List.of("java.lang.Object", "java.lang.Object", "java.lang.Object"), returned);
        assertEquals(Set.of("java.util.concurrent.Future"), Set.copyOf(types));
    }

    @Test
    void methodsAreInternedAndErased() {
        Compiled compiled = Compiled.of("import java.util.*; class A<T extends Comparable<T>> {"
                + " <X> X m(T t, List<String>[] l, int... i) { m(t, l); m(t, l, 1, 2); return null; } }");
        MethodRef ref = compiled.methodNamed("m").ref();
        assertEquals(List.of("java.lang.Comparable", "java.util.List[]", "int[]"), ref.parameters());
        assertEquals("java.lang.Object", ref.returnType());
        compiled.body("m")
                .each(Call.class, call -> assertSame(ref, call.target().orElseThrow()));
    }

    @Test
    void variablesAreOnePerDeclaration() {
        Compiled compiled = Compiled.of("class A { void m(int p) { int a = p; Runnable r = () -> System.out.println(a);"
                + " class L { int l() { return a; } } } }");
        List<Read> reads = new ArrayList<>();
        compiled.body("l").each(Read.class, reads::add);
        compiled.body("m").each(Read.class, reads::add);
        List<Read> ofA = reads.stream()
                .filter(read -> read.variable().name().equals("a"))
                .toList();
        assertEquals(2, ofA.size());
        assertSame(ofA.get(0).variable(), ofA.get(1).variable());
        assertEquals(compiled.text().indexOf("int a"), ofA.get(0).variable().declaredAt());
    }

    @Test
    void annotationsKeepTheirValues() {
        Compiled compiled = Compiled.of(
                "@interface N { String[] value(); Class<?> type() default Object.class; Thread.State s(); }"
                        + " class A { @N(value = {\"a\", \"b\"}, type = String.class, s = Thread.State.NEW) void m() { } }");
        Annotation annotation = compiled.methodNamed("m").annotations().get(0);
        assertEquals("N", annotation.type());
        assertEquals(Map.of("value", List.of("a", "b"), "type", "String", "s", "NEW"), annotation.values());
    }

    @Test
    void suppressionsOfEveryDeclarationAreFound() {
        Compiled compiled =
                Compiled.of("class A { static final String K = \"four\"; @SuppressWarnings(\"one\") int f;\n"
                        + "@SuppressWarnings({\"two\", \"three\"}) void m(@SuppressWarnings(K) int p) {\n"
                        + "@SuppressWarnings(value = \"five\") int local = 1; @Deprecated int other; } }");
        List<Suppression> all = compiled.file().suppressions();
        assertEquals(
                List.of(Set.of("one"), Set.of("two", "three"), Set.of("four"), Set.of("five")),
                all.stream().map(Suppression::keys).toList());
        assertTrue(compiled.at(all.get(3).span()).endsWith("int local = 1;"));
        assertTrue(all.get(1).span().contains(all.get(3).span()));
    }

    @Test
    void theOracleKnowsHierarchies() {
        Compiled compiled = Compiled.of("class A implements Runnable { public void run() { } }"
                + " class B extends A { @Override public void run() { } void t() throws java.io.IOException { } }");
        MethodRef run = compiled.type("B").methods().get(0).ref();
        assertEquals(
                List.of("B", "A", "java.lang.Object", "java.lang.Runnable"),
                compiled.program().types().supertypes("B"));
        assertEquals(
                List.of("A#run()", "java.lang.Runnable#run()"),
                compiled.program().types().overridden(run).stream()
                        .map(MethodRef::toString)
                        .toList());
        MethodRef throwing = compiled.methodNamed("t").ref();
        assertEquals(List.of("java.io.IOException"), compiled.program().types().thrownBy(throwing));
        assertEquals(List.of(), compiled.program().types().supertypes("no.Such"));
        assertTrue(compiled.program().types().isPresent("java.util.Map$Entry"));
        assertFalse(compiled.program().types().isPresent("no-such-artifact"));
    }

    @Test
    void brokenCodeIsUnknownAndNoCrash() {
        Compiled compiled = Compiled.of(
                "class A extends Missing { Missing f = Missing.make(); @Gone void m(Absent a) {"
                        + " a.b().c(x -> y); new Absent() { void q() { } }; Absent.d; for (Missing z : f) z.go(); this.no.yes(); int = 3; } ");
        compiled.methods().forEach(MethodDecl::body);
        assertEquals(List.of(), compiled.program().problems());
        assertEquals(TypeRef.UNKNOWN, compiled.body("m").parameters().get(0).type());
    }
}
