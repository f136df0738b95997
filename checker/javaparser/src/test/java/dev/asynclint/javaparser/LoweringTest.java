package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoweringTest {
    @TempDir
    Path folder;

    private Snippet body(String statements) {
        return Snippet.of(
                folder,
                "C.java",
                "import java.util.*; import java.util.concurrent.*; import java.util.function.*;\n"
                        + "class C { static final int LIMIT = 2 * 3; String name; void f(Object o) throws Exception {\n"
                        + statements + "\n} void g() {} }");
    }

    @Test
    void spansOfNamesAreExactWithTabsCarriageReturnsAndEmoji() {
        Snippet snippet =
                body("\t/* \uD83D\uDE00 é */\tname\r\n\t\t.trim()\r\n\t.length(); String s = \"\uD83D\uDE00\"; g();");
        for (Call call : snippet.nodes("f", Call.class)) {
            assertEquals(call.name(), snippet.text(call.nameSpan()));
        }
        assertEquals(
                "name\r\n\t\t.trim()\r\n\t.length()",
                snippet.text(snippet.call("f", "length").span()));
    }

    @Test
    void aChainSharesItsStart() {
        Snippet snippet = body("name.trim().strip();");
        assertEquals(
                snippet.call("f", "trim").span().start(),
                snippet.call("f", "strip").span().start());
        Call outer = snippet.call("f", "strip");
        assertSame(snippet.call("f", "trim"), outer.receiver().orElseThrow());
        assertEquals("java.lang.String", outer.receiverType());
    }

    @Test
    void aCreationPointsAtTheNameOfTheType() {
        Snippet snippet = body("new java.util.ArrayList<String>(3);");
        Call call = snippet.nodes("f", Call.class).get(0);
        assertTrue(call.isCreation());
        assertEquals("ArrayList", snippet.text(call.nameSpan()));
        assertEquals(
                "java.util.ArrayList#<init>(int)", call.target().orElseThrow().toString());
    }

    @Test
    void parenthesesAndCastsAreGone() {
        Snippet snippet = body("((String) (o)).trim();");
        Call call = snippet.call("f", "trim");
        assertEquals(
                "o",
                assertInstanceOf(Read.class, call.receiver().orElseThrow())
                        .variable()
                        .name());
        assertEquals("java.lang.String#trim()", call.target().orElseThrow().toString());
    }

    @Test
    void constantsAreFolded() {
        Snippet snippet = body("Thread.sleep(LIMIT * 10L); final int a = 1; Thread.sleep(a + 1); g();");
        List<Object> delays = snippet.nodes("f", Call.class).stream()
                .filter(call -> call.name().equals("sleep"))
                .map(call -> assertInstanceOf(Literal.class, call.args().get(0)).value())
                .toList();
        assertEquals(List.of(60L, 2), delays);
    }

    @Test
    void anEnumConstantIsALiteral() {
        Snippet snippet = body("new ArrayBlockingQueue<String>(1).poll(1, TimeUnit.SECONDS);");
        Literal unit =
                assertInstanceOf(Literal.class, snippet.call("f", "poll").args().get(1));
        assertEquals("SECONDS", unit.value());
        assertEquals("java.util.concurrent.TimeUnit", unit.type().name());
    }

    @Test
    void concatenationIsFlat() {
        Snippet snippet = body("String s = name + 1 + o + \"x\"; boolean b = name + 1 == o;");
        assertEquals(
                List.of(4, 2),
                snippet.nodes("f", Concat.class).stream()
                        .map(sum -> sum.operands().size())
                        .toList());
    }

    @Test
    void groupsThatFallThroughRepeatWhatTheyFallInto() {
        Snippet snippet = body("switch (LIMIT) { case 1: g(); case 2: case 3: name.trim(); break; case 4: return; }");
        Branch branch = snippet.nodes("f", Branch.class).get(0);
        List<Integer> sizes = branch.branches().stream()
                .map(each -> ((Block) each).statements().size())
                .toList();
        // case 1 and what follows, cases 2 and 3, case 4, and the default that is not written
        assertEquals(List.of(2, 1, 1, 0), sizes);
        assertEquals(List.of(), snippet.nodes("f", Jump.class));
    }

    @Test
    void aMethodReferenceIsALambdaThatCalls() {
        Snippet snippet = body("Function<String, String> a = String::trim; Runnable b = this::g;"
                + " Supplier<List<String>> c = ArrayList::new;");
        List<Lambda> lambdas = snippet.nodes("f", Lambda.class);
        Call unbound = assertInstanceOf(Call.class, lambdas.get(0).body());
        assertSame(
                lambdas.get(0).params().get(0),
                assertInstanceOf(Read.class, unbound.receiver().orElseThrow()).variable());
        assertEquals("java.util.function.Function#apply(java.lang.Object)", implemented(lambdas.get(0)));
        Call bound = assertInstanceOf(Call.class, lambdas.get(1).body());
        assertEquals("C#g()", bound.target().orElseThrow().toString());
        assertEquals(Lambda.Result.DISCARDED, lambdas.get(1).result());
        Call creation = assertInstanceOf(Call.class, lambdas.get(2).body());
        assertTrue(creation.isCreation());
        assertEquals("ArrayList", snippet.text(creation.nameSpan()));
    }

    private static String implemented(Lambda lambda) {
        return lambda.implemented().orElseThrow().toString();
    }

    @Test
    void anAnonymousFunctionalClassIsALambdaAndAnotherIsAType() {
        Snippet snippet = body("Runnable r = new Runnable() { public void run() { g(); } };"
                + " Thread t = new Thread() { @Override public void run() { g(); } };");
        assertEquals(
                List.of(Lambda.Form.ANONYMOUS_CLASS),
                snippet.nodes("f", Lambda.class).stream().map(Lambda::form).toList());
        TypeDecl anonymous = snippet.type("C$1");
        assertEquals("java.lang.Thread", anonymous.supertypes().get(0).name());
        assertEquals("C#g()", snippet.target("run", "g"));
    }

    @Test
    void resourcesCloseLastFirst() {
        Snippet snippet =
                body("try (var a = new java.io.StringReader(\"\"); var b = new java.io.StringWriter()) { g(); }"
                        + " catch (IllegalStateException | java.io.IOException e) { name.trim(); } finally { g(); }");
        Try attempt = snippet.nodes("f", Try.class).get(0);
        assertEquals(
                List.of("java.io.StringWriter#close()", "java.io.StringReader#close()"),
                attempt.closes().stream()
                        .map(call -> call.target().orElseThrow().toString())
                        .toList());
        assertEquals(
                Var.Kind.RESOURCE,
                assertInstanceOf(Declare.class, attempt.resources().get(0))
                        .variable()
                        .kind());
        assertEquals(
                List.of("java.lang.IllegalStateException", "java.io.IOException"),
                attempt.catches().get(0).types().stream()
                        .map(type -> type.name())
                        .toList());
        assertTrue(snippet.method("f").outline().catches());
    }

    @Test
    void aForEachEvaluatesThenDeclares() {
        Loop loop = body("for (String s : List.of(\"a\")) s.trim();")
                .nodes("f", Loop.class)
                .get(0);
        assertInstanceOf(Eval.class, loop.init().get(0));
        assertEquals(
                "s",
                assertInstanceOf(Declare.class, loop.init().get(1)).variable().name());
        assertTrue(loop.condition().isEmpty());
    }

    @Test
    void patternsBind() {
        Snippet snippet = body("if (o instanceof String s && s.isEmpty()) { s.trim(); }");
        TypeTest test = snippet.nodes("f", TypeTest.class).get(0);
        assertEquals("java.lang.String", test.tested().name());
        Read read = assertInstanceOf(
                Read.class, snippet.call("f", "trim").receiver().orElseThrow());
        assertSame(test.bindings().get(0), read.variable());
    }

    @Test
    void initialisersAreMethods() {
        Snippet snippet = Snippet.of(
                folder,
                "E.java",
                "enum E { A(1) { void x() {} }; static Object s = new Object(); Object i = s.toString(); { i.hashCode(); }"
                        + " E(int n) { this(); } E() {} }");
        assertEquals(2, snippet.nodes("<clinit>", Assign.class).size());
        assertEquals("java.lang.Object#hashCode()", snippet.target("<fieldinit>", "hashCode"));
        assertEquals("E#<init>(int)", snippet.target("<clinit>", "<init>"));
        assertEquals("E#<init>()", snippet.target("<init>", "this"));
        assertEquals("E", snippet.type("E$1").supertypes().get(0).name());
    }

    @Test
    void suppressionsNameTheirDeclaration() {
        Snippet snippet = Snippet.of(
                folder,
                "S.java",
                "class S { @SuppressWarnings({\"a\", \"b\"}) void m() {} @SuppressWarnings(\"c\") int f; }");
        assertEquals(
                List.of(Set.of("a", "b"), Set.of("c")),
                snippet.file().suppressions().stream().map(each -> each.keys()).toList());
        assertTrue(snippet.text(snippet.file().suppressions().get(0).span()).endsWith("void m() {}"));
    }

    @Test
    void lombokMembersResolve() {
        Snippet snippet = Snippet.of(
                folder,
                "L.java",
                "import lombok.*; import lombok.extern.slf4j.Slf4j;\n"
                        + "@Slf4j @Data @Builder class L { private final String name; private int size;"
                        + " void m() { log.info(getName()); val l = L.builder().name(\"a\").build(); l.setSize(1); } }");
        assertEquals("org.slf4j.Logger#info(java.lang.String)", snippet.target("m", "info"));
        assertEquals("L#setSize(int)", snippet.target("m", "setSize"));
    }
}
