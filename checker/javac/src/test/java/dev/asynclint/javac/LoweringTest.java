package dev.asynclint.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoweringTest {
    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments("parentheses and casts are gone", "sink((Object) ((p)));", "{sink(p);}"),
                arguments(
                        "a chain",
                        "list.stream().map(s -> s).count();",
                        "{list.stream().map(lambda[Function.apply](P:String s -> s)).count();}"),
                arguments("a broken chain", "list\n .stream( ) // x\n . count ();", "{list.stream().count();}"),
                arguments("a static call has no receiver", "T.still(); Thread.sleep(5);", "{still(); sleep(5);}"),
                arguments(
                        "explicit type arguments", "Collections.<String>emptyList().size();", "{emptyList().size();}"),
                arguments("this and super", "this.sink(super.hashCode());", "{this.sink(super.hashCode());}"),
                arguments("a creation", "new ArrayList<String>(i); new Object();", "{new ArrayList(i); new Object();}"),
                arguments("a qualified creation", "new java.util.concurrent.Semaphore(1);", "{new Semaphore(1);}"),
                arguments(
                        "constants are folded",
                        "sink(60 * 1000L); sink(-1); sink(2 * SECOND); sink((long) 5); sink(1 << 3);",
                        "{sink(60000L); sink(-1); sink(2000L); sink(5L); sink(8);}"),
                arguments("a local constant", "final int two = 1 + 1; sink(two * 3);", "{L:int two = 2; sink(6);}"),
                arguments("constant strings", "sink(\"a\" + 1 + 'c' + \"d\");", "{sink('a1cd');}"),
                arguments(
                        "enum constants and class literals",
                        "sink(E.A); sink(TimeUnit.SECONDS); sink(int[].class);",
                        "{sink('A'); sink('SECONDS'); sink('int[]');}"),
                arguments(
                        "concatenation is flat",
                        "sink(\"a\" + p + i + source());",
                        "{sink(concat('a', p, i, source()));}"),
                arguments(
                        "assignments",
                        "field = 1; this.field += 2; i++; --i;",
                        "{(field = 1); (this.field = 2); (i = 1); (i = 1);}"),
                arguments(
                        "arrays",
                        "int[] a = {1, i}; a[i] = a.length; sink(new int[i][]);",
                        "{L:int[] a = <array 1, i>; (<index a, i> = <length a>); sink(<array i>);}"),
                arguments("conditional", "sink(i > 0 ? p : source());", "{sink(choice((i > 0): p, source()));}"),
                arguments("logic", "sink(i == 1 && !list.isEmpty());", "{sink(<&& (i == 1), <! list.isEmpty()>>);}"),
                arguments(
                        "type test",
                        "sink(p instanceof String); sink(p instanceof String s && s.isEmpty());",
                        "{sink(test(p is String binds )); sink(<&& test(p is String binds L:String s), s.isEmpty()>);}"),
                arguments("unresolved", "nothing(p).later(); p.nothing(i);", "{nothing?(p).later?(); p.nothing?(i);}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void expressions(String name, String source, String expected) {
        assertEquals(expected, Compiled.method(source).dump());
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                arguments("block lambda", "Runnable r = () -> { still(); };", "lambda[Runnable.run]( -> {still();})"),
                arguments("static reference", "Runnable r = T::still;", "method_reference[Runnable.run]( -> still())"),
                arguments(
                        "bound reference",
                        "Runnable r = this::source;",
                        "method_reference[Runnable.run]( -> this.source())"),
                arguments(
                        "super reference",
                        "Runnable r = super::notify;",
                        "method_reference[Runnable.run]( -> super.notify())"),
                arguments(
                        "unbound reference",
                        "Function<String, Integer> r = String::length;",
                        "method_reference[Function.apply](P:String arg0 -> arg0.length())"),
                arguments(
                        "constructor reference",
                        "Supplier<List<String>> r = ArrayList::new;",
                        "method_reference[Supplier.get]( -> new ArrayList())"),
                arguments(
                        "array constructor",
                        "IntFunction<int[]> r = int[]::new;",
                        "method_reference[IntFunction.apply](P:int arg0 -> <array arg0>)"),
                arguments(
                        "varargs reference",
                        "Function<Integer, List<Integer>> r = Arrays::asList;",
                        "method_reference[Function.apply](P:Integer arg0 -> asList(arg0))"),
                arguments(
                        "anonymous class",
                        "Runnable r = new Runnable() { @Override public void run() { still(); } };",
                        "anonymous_class[Runnable.run]( -> {still();})"),
                arguments(
                        "an interface that repeats Object's methods",
                        "Comparator<String> r = (a, b) -> 0;",
                        "lambda[Comparator.compare](P:String a,P:String b -> 0)"),
                arguments(
                        "an intersection",
                        "Object r = (Runnable & java.io.Serializable) () -> still();",
                        "lambda[Runnable.run]( -> still())"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void functions(String name, String source, String expected) {
        String dump = Compiled.method(source).dump();
        assertEquals(expected, dump.substring(dump.indexOf(" = ") + 3, dump.length() - 2));
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("if", "if (i > 0) still(); else { return p; }", "{branch((i > 0): still();, {return p;})}"),
                arguments("if without else", "if (i > 0) still();", "{branch((i > 0): still();, {})}"),
                arguments("while", "while (i > 0) i--;", "{loop(; (i > 0); )(i = 1);}"),
                arguments(
                        "do",
                        "do { still(); } while (source() != null);",
                        "{loop(; (source() != null); ; once){still();}}"),
                arguments(
                        "for",
                        "for (int k = 0, n = 9; k < n; k++, still()) continue;",
                        "{loop(L:int k = 0;, L:int n = 9;; (k < n); (k = 1);, still();)CONTINUE;}"),
                arguments("endless", "for (;;) break;", "{loop(; ; )BREAK;}"),
                arguments("for each", "for (String s : list) sink(s);", "{loop(list;, L:String s;; ; )sink(s);}"),
                arguments("label", "a: while (true) { break a; }", "{<label:a loop(; true; ){BREAK a;}>}"),
                arguments("synchronized", "synchronized (this) { still(); }", "{sync(this){still();}}"),
                arguments("throw", "throw new Exception(\"x\");", "{throw new Exception('x');}"),
                arguments("assert", "assert i > 0 : source();", "{<assert (i > 0), source()>}"),
                arguments("empty and local class", ";; class L {} ;", "{<class >}"),
                arguments("var", "var x = list.get(0);", "{L:String x = list.get(0);}"),
                arguments(
                        "try",
                        "try { still(); } catch (IllegalStateException | Error e) { sink(e); } finally { still(); }",
                        "{try(){still();} closes() catch(IllegalStateException|Error e){sink(e);} finally{still();}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void statements(String name, String source, String expected) {
        assertEquals(expected, Compiled.method(source).dump());
    }

    static Stream<Arguments> switches() {
        return Stream.of(
                arguments(
                        "groups",
                        "switch (i) { case 1: case 2: still(); break; default: sink(p); }",
                        "{branch(i: {still();}, {sink(p);})}"),
                arguments(
                        "fall-through",
                        "switch (i) { case 1: still(); case 2: sink(p); break; }",
                        "{branch(i: {still(); sink(p);}, {sink(p);}, {})}"),
                arguments(
                        "a break inside stays",
                        "switch (i) { case 1: if (i > 0) break; still(); }",
                        "{branch(i: {branch((i > 0): BREAK;, {}) still();}, {})}"),
                arguments(
                        "a block with a break",
                        "switch (i) { case 1: { still(); break; } default: }",
                        "{branch(i: {still();}, {})}"),
                arguments(
                        "rules",
                        "switch (i) { case 1 -> still(); case 2 -> throw new Exception(); default -> { sink(p); } }",
                        "{branch(i: {still();}, {throw new Exception();}, {sink(p);})}"),
                arguments(
                        "expression",
                        "return switch (i) { case 1, 2 -> p; case 3 -> { still(); yield source(); } default -> throw new Exception(); };",
                        "{return choice(i: p, {still(); YIELD source();}, {throw new Exception();});}"),
                arguments(
                        "expression of groups",
                        "return switch (i) { case 1: yield p; default: still(); yield 2; };",
                        "{return choice(i: {YIELD p;}, {still(); YIELD 2;});}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void switches(String name, String source, String expected) {
        assertEquals(expected, Compiled.method(source).dump());
    }
}
