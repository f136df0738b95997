package dev.asynclint.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What releases after the one we compile for brought. */
class NewerJavaTest {
    private static final String POINT = "record Point(Object x, int y) {}\n";

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "patterns in switch are Java 21")
    void patternsInSwitch() {
        Compiled compiled = Compiled.of(POINT + "class T { boolean ok(Object o) { return true; } Object m(Object p) {\n"
                + "return switch (p) { case null -> 0; case String s when ok(s) -> s; case Point(String a, var b) -> a;"
                + " default -> 1; }; } }");
        assertEquals(
                "{return choice(p: 0, {L:String s; ok(s); YIELD s;}, {L:String a; L:int b; YIELD a;}, 1);}",
                compiled.dump());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "patterns in switch are Java 21")
    void aSwitchOverPatternsNeedsNoDefault() {
        Compiled compiled = Compiled.of("class T { void m(Object p) {\n"
                + "switch (p) { case String s: s.length(); break; case Object o: o.hashCode(); } } }");
        assertEquals("{branch(p: {L:String s; s.length();}, {L:Object o; o.hashCode();})}", compiled.dump());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "record patterns are Java 21")
    void recordPatterns() {
        Compiled compiled = Compiled.of(POINT + "class T { Object m(Object p) {\n"
                + "return p instanceof Point(Point(var a, int b), int c) ? a : null; } }");
        assertEquals("{return choice(test(p is Point binds L:Object a,L:int b,L:int c): a, null);}", compiled.dump());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22, disabledReason = "unnamed variables are Java 22")
    void unnamedVariables() {
        Compiled compiled = Compiled.of("class T { void m(java.util.List<String> p) {\n"
                + "for (String _ : p) { var _ = p.size(); } Runnable r = () -> { try { m(p); } catch (Exception _) {} };"
                + " } }");
        assertEquals(
                "{loop(p;, L:String _;; ; ){L:int _ = p.size();} L:Runnable r = lambda[Runnable.run]( -> "
                        + "{try(){m(p);} closes() catch(Exception _){}});}",
                compiled.dump());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "flexible constructor bodies are Java 25")
    void statementsBeforeSuper() {
        Compiled compiled = Compiled.of("class T extends Thread { T(String p) { p.length(); super(p); } }");
        assertEquals(
                "{p.length(); super(p);}",
                new Dump(compiled.text()).of(compiled.body("<init>").root()));
    }
}
