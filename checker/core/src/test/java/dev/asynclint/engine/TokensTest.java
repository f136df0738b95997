package dev.asynclint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** The snippet of a finding: {@code ^} stands before the place it is about. */
class TokensTest {
    @Test
    void readsLikeCode() {
        assertEquals("return future.get(5,SECONDS)", snippet("return future.^get(5, SECONDS);"));
        assertEquals("executor.submit(", snippet("executor.^submit(() -> work());"));
        assertEquals("quotes.follow(symbol)", snippet("symbols.forEach(symbol -> quotes.^follow(symbol));"));
        assertEquals("public void run()", snippet("int x; @Override public void ^run() {}"));
        assertEquals("catch InterruptedException e", snippet("try { f(); } ^catch (InterruptedException e) {}"));
    }

    @Test
    void layoutDoesNotMatter() {
        assertSame("client.get(uri).^join();", "client\n\t.get(uri)\r\n\t.^join( ) ;");
        assertSame("log(\"ab\", f.^join());", "log(\"a\" // first\n + /* then */ \"b\", f.^join());");
        assertSame("var x = f.^join();", "var x = ((f).^join());");
        assertSame("return (String) f.^get();", "return ((String) (f.^get()));");
        assertSame("f(new int[] {1, g.^get()});", "f(new int[] {1, g.^get(),});");
        assertSame("if (a) f.^join(); else b();", "if (a) {\n  f.^join();\n} else {\n  b();\n}");
        assertSame("if (a) b(); else f.^join();", "if (a) { b(); } else { f.^join(); }");
        assertSame("for (int i = 0; i < n; i++) f.^join();", "for (int i = 0; i < n; i++) { f.^join(); }");
        assertSame("do f.^join(); while (a);", "do { f.^join(); } while (a);");
        assertSame("x = run(v -> f.^join());", "x = run((v) -> f\n.^join());");
        assertSame(
                "@Override public void ^run() {", "@Deprecated(since = \"1\") @a.b.C(x = (1))\npublic void ^run()\n{");
        assertSame("q(\"\"\"\n  select 1\n  \"\"\").^get();", "q(\"\"\"\n      select 1\n      \"\"\").^get();");
    }

    @Test
    void whatIsBesideTheStatementDoesNotMatter() {
        assertSame("a(); f.^join(); b();", "c(); f.^join();");
        assertSame("run.^submit(() -> { a(); });", "run.^submit(() -> { b(); c(); });");
        assertSame("if (a) f.^join();", "while (b) f.^join();");
    }

    @Test
    void codeMatters() {
        assertDiffers("f.^join();", "g.^join();");
        assertDiffers("f.^get();", "f.^get(1);");
        assertDiffers("log(\"a\", f.^join());", "log(\"b\", f.^join());");
        assertDiffers("f.^join();", "x = f.^join();");
        assertDiffers("if (f.^get()) a();", "while (f.^get()) a();");
    }

    @Test
    void textThatIsNoJavaHasASnippetToo() {
        for (String text : new String[] {"^", "\"^", "'^", "/*^", "\"\"\"^", "@^", "@a(^", ")^(", "^;", "x -> ^"}) {
            snippet(text);
        }
        assertEquals("a", snippet("a; ^"));
    }

    @Test
    void isShortInLongStatements() {
        String chain = "b" + ".add(1)".repeat(1_000) + ".^get()" + ".add(2)".repeat(1_000) + ";";
        assertEquals(true, snippet(chain).length() < 300, snippet(chain));
    }

    private static void assertSame(String one, String other) {
        assertEquals(snippet(one), snippet(other));
    }

    private static void assertDiffers(String one, String other) {
        assertNotEquals(snippet(one), snippet(other));
    }

    private static String snippet(String marked) {
        int place = marked.indexOf('^');
        return Tokens.of(marked.replace("^", "")).around(place);
    }
}
