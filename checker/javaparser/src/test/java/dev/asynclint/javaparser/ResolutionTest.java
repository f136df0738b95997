package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is the body of a method and the target of the last call in it whose name is given. */
class ResolutionTest {
    private static final String FRAME = """
            package p;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            import java.io.*;
            import static java.util.concurrent.TimeUnit.SECONDS;
            import static java.util.stream.Collectors.toMap;
            class C<T extends Runnable> implements Comparable<C<T>> {
              static final ExecutorService POOL = Executors.newFixedThreadPool(1);
              List<String> names = new ArrayList<>();
              Map<String, List<Order>> orders;
              T task;
              record Order(String id, CompletableFuture<Integer> total) {}
              enum Kind { A, B { void hook() {} }; void hook() {} }
              interface Shape { int area(); default Future<Integer> later() { return null; } }
              static class Base { protected void inherited(Object o) {} protected void inherited(String s) {} }
              static class Derived extends Base { void go() { inherited("x"); } }
              class Inner { void inner() {} }
              public int compareTo(C<T> other) { return 0; }
              void varied(int a, Object... rest) {}
              void varied(int a) {}
              void num(long l) {}
              void num(Integer i) {}
              void num(Object o) {}
              <R> R call(Supplier<R> s) { return s.get(); }
              void run(Runnable r) {}
              void body() throws Exception {
                %s
              }
            }
            """;

    @TempDir
    Path folder;

    static List<List<String>> rows() {
        return List.of(
                List.of("Thread.sleep(1);", "sleep", "java.lang.Thread#sleep(long)"),
                List.of("names.add(\"x\");", "add", "java.util.List#add(java.lang.Object)"),
                List.of("names.get(0).length();", "length", "java.lang.String#length()"),
                List.of(
                        "for (var e : orders.entrySet()) e.getValue().get(0).total().join();",
                        "join",
                        "java.util.concurrent.CompletableFuture#join()"),
                List.of(
                        "orders.forEach((k, v) -> v.forEach(o -> o.total().cancel(true)));",
                        "cancel",
                        "java.util.concurrent.CompletableFuture#cancel(boolean)"),
                List.of(
                        "POOL.submit(() -> 1);",
                        "submit",
                        "java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable)"),
                List.of(
                        "POOL.submit(() -> System.out.println());",
                        "submit",
                        "java.util.concurrent.ExecutorService#submit(java.lang.Runnable)"),
                List.of(
                        "POOL.submit(() -> { });",
                        "submit",
                        "java.util.concurrent.ExecutorService#submit(java.lang.Runnable)"),
                List.of(
                        "POOL.submit(() -> { throw new Exception(); });",
                        "submit",
                        "java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable)"),
                List.of(
                        "POOL.submit(names::size);",
                        "submit",
                        "java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable)"),
                List.of(
                        "POOL.submit(names::clear);",
                        "submit",
                        "java.util.concurrent.ExecutorService#submit(java.lang.Runnable)"),
                List.of(
                        "CompletableFuture.supplyAsync(() -> \"a\").thenApply(s -> s.length()).thenAccept(n ->"
                                + " n.toString());",
                        "toString",
                        "java.lang.Integer#toString()"),
                List.of(
                        "CompletableFuture.supplyAsync(() -> \"a\").thenCompose(s -> CompletableFuture"
                                + ".completedFuture(s.length())).get(1, SECONDS);",
                        "get",
                        "java.util.concurrent.CompletableFuture#get(long,java.util.concurrent.TimeUnit)"),
                List.of(
                        "names.stream().map(String::length).collect(Collectors.toList()).get(0).intValue();",
                        "intValue",
                        "java.lang.Integer#intValue()"),
                List.of(
                        "names.stream().collect(toMap(n -> n.trim(), n -> n)).entrySet();",
                        "trim",
                        "java.lang.String#trim()"),
                List.of("names.sort(Comparator.comparing(n -> n.length()));", "length", "java.lang.String#length()"),
                List.of(
                        "names.stream().sorted(Comparator.comparing(String::length).reversed()).findFirst()"
                                + ".get().isEmpty();",
                        "isEmpty",
                        "java.lang.String#isEmpty()"),
                List.of("task.run();", "run", "java.lang.Runnable#run()"),
                List.of("varied(1, 2);", "varied", "p.C#varied(int,java.lang.Object[])"),
                List.of("varied(1);", "varied", "p.C#varied(int)"),
                List.of("num(1);", "num", "p.C#num(long)"),
                List.of("num(Integer.valueOf(1));", "num", "p.C#num(java.lang.Integer)"),
                List.of("num('c');", "num", "p.C#num(long)"),
                List.of("num(1.5);", "num", "p.C#num(java.lang.Object)"),
                List.of("new Derived().inherited(null);", "inherited", "p.C$Base#inherited(java.lang.String)"),
                List.of("new Inner().inner();", "inner", "p.C$Inner#inner()"),
                List.of("Kind.A.hook();", "hook", "p.C$Kind#hook()"),
                List.of("Kind.valueOf(\"A\").ordinal();", "ordinal", "java.lang.Enum#ordinal()"),
                List.of("new Order(\"a\", null).id().length();", "length", "java.lang.String#length()"),
                List.of("Shape s = () -> 1; s.later().get();", "get", "java.util.concurrent.Future#get()"),
                List.of(
                        "Object o = null; if (o instanceof Order(var id, var total)) total.join();",
                        "join",
                        "java.util.concurrent.CompletableFuture#join()"),
                List.of(
                        "Object o = null; if (!(o instanceof String s)) return; s.length();",
                        "length",
                        "java.lang.String#length()"),
                List.of(
                        "Object o = null; switch (o) { case Order r when r.id().isEmpty() -> r.total().join();"
                                + " default -> {} }",
                        "join",
                        "java.util.concurrent.CompletableFuture#join()"),
                List.of(
                        "var x = switch (1) { case 1 -> \"a\"; default -> { yield \"b\"; } }; x.length();",
                        "length",
                        "java.lang.String#length()"),
                List.of("call(() -> names).size();", "size", "java.util.List#size()"),
                List.of("int[] a = {1}; a.clone();", "clone", "java.lang.Object#clone()"),
                List.of("getClass().getName();", "getName", "java.lang.Class#getName()"),
                List.of("try (var in = new FileInputStream(\"f\")) { }", "close", "java.io.FileInputStream#close()"),
                List.of(
                        "run(new Runnable() { public void run() { names.size(); } });",
                        "size",
                        "java.util.List#size()"),
                List.of("new Thread() { public void run() { } }.start();", "start", "java.lang.Thread#start()"),
                List.of("class L { void m() {} } new L().m();", "m", "p.C$1L#m()"),
                List.of(
                        "Function<String, Integer> f = String::length; f.apply(\"\").intValue();",
                        "intValue",
                        "java.lang.Integer#intValue()"),
                List.of(
                        "Supplier<List<String>> f = ArrayList::new; f.get().get(0).trim();",
                        "trim",
                        "java.lang.String#trim()"),
                List.of("(names.isEmpty() ? names.get(0) : \"\").trim();", "trim", "java.lang.String#trim()"),
                List.of(
                        "java.util.concurrent.locks.LockSupport.park();",
                        "park",
                        "java.util.concurrent.locks.LockSupport#park()"),
                List.of("String t = \"\"\"\n a\n \"\"\"; t.strip();", "strip", "java.lang.String#strip()"),
                List.of("nobody.knows(names.size());", "knows", "?"),
                List.of("new Missing().call();", "call", "?"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTargetIsJavacs(List<String> row) {
        Snippet snippet = Snippet.of(folder, "C.java", FRAME.formatted(row.get(0)));
        assertEquals(List.of(), snippet.program.skipped());
        List<dev.asynclint.ir.Call> calls = new java.util.ArrayList<>();
        snippet.program
                .files()
                .get(0)
                .types()
                .forEach(type -> type.methods()
                        .forEach(method -> method.body()
                                .ifPresent(body -> body.each(dev.asynclint.ir.Call.class, call -> {
                                    if (call.name().equals(row.get(1))) {
                                        calls.add(call);
                                    }
                                }))));
        List<String> targets = calls.stream()
                .map(call -> call.target().map(Object::toString).orElse("?"))
                .toList();
        assertTrue(targets.contains(row.get(2)), () -> targets.toString());
    }
}
