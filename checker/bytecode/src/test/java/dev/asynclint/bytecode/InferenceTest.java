package dev.asynclint.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods of a jar get a fact, and which do not. */
class InferenceTest {
    private static final String SLEEP = "Thread.sleep(500);";

    @TempDir
    Path folder;

    private List<String> infer(String... sources) throws IOException {
        return infer(ApiModel.builtIn(), List.of(Jar.of(folder, "lib.jar", List.of(), sources)));
    }

    private static List<String> infer(ApiModel model, List<Path> jars) {
        List<String> lines = new ArrayList<>();
        for (FactFile file : new Libraries(model, jars, Optional.empty()).infer(jars)) {
            file.text().lines().forEach(lines::add);
        }
        ApiModel.builtIn().withLearned(List.of(new FactFile("lib.jar", String.join("\n", lines))), problem -> {
            throw new AssertionError(problem);
        });
        return lines;
    }

    /** Nothing is said of the method {@code m} of that body. */
    private void isSilent(String body) throws IOException {
        List<String> lines = infer("public class A { int x; boolean on; " + body + " }");
        assertTrue(lines.stream().noneMatch(line -> line.contains("#m(")), lines.toString());
    }

    private void waits(String body) throws IOException {
        List<String> lines = infer("public class A { int x; boolean on; " + body + " }");
        assertTrue(lines.stream().anyMatch(line -> line.contains("#m(")), lines.toString());
    }

    @Test
    void aWaitReachesTheCallersWithItsWay() throws IOException {
        assertEquals(
                List.of(
                        "blocking lib.A#<init>(String) kind=file-io certainty=may via=\"new FileReader\"",
                        "blocking lib.A#a() kind=sleep certainty=may via=A.b,A.c,Thread.sleep",
                        "blocking lib.A#b() kind=sleep certainty=may via=A.c,Thread.sleep"),
                infer("public class A { public A(String f) throws Exception { new java.io.FileReader(f); }\n"
                        + "protected void a() throws Exception { b(); } public final void b() throws Exception { c(); }\n"
                        + "private static void c() throws Exception { " + SLEEP + " } }"));
    }

    @Test
    void fourCallsAreFarEnough() throws IOException {
        List<String> lines = infer("public class A { public static void a() throws Exception { b(); }"
                + "public static void b() throws Exception { c(); } public static void c() throws Exception { d(); }"
                + "public static void d() throws Exception { e(); } public static void e() throws Exception { " + SLEEP
                + " } }");
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.contains("#a(")), lines.toString());
    }

    @Test
    void aMethodThatSomebodyOverridesHasNoOneTarget() throws IOException {
        String base = "public class A { public void m() throws Exception { load(); } void load() throws Exception { "
                + SLEEP + " } }";
        assertEquals(1, infer(base).size());
        assertEquals(List.of(), infer(base, "class B extends A { @Override void load() {} }"));
    }

    @Test
    void overridersInOtherJarsCount() throws IOException {
        Path a = Jar.of(
                folder,
                "a.jar",
                List.of(),
                "public class A { public void m() throws Exception { load(); } protected void load() throws Exception { "
                        + SLEEP + " } }");
        Path b = Jar.of(folder, "b.jar", List.of(a), "class B extends A { @Override protected void load() {} }");
        assertEquals(2, infer(ApiModel.builtIn(), List.of(a)).size());
        List<String> both = infer(ApiModel.builtIn(), List.of(a, b));
        assertEquals(1, both.size(), both.toString());
    }

    @Test
    void otherJarsArePassedThrough() throws IOException {
        Path a = Jar.of(
                folder,
                "a.jar",
                List.of(),
                "public class A { public static void load() throws Exception { " + SLEEP + " } }");
        Path b = Jar.of(
                folder, "b.jar", List.of(a), "public class B { public void m() throws Exception { A.load(); } }");
        assertTrue(infer(ApiModel.builtIn(), List.of(a, b))
                .contains("blocking lib.B#m() kind=sleep certainty=may via=A.load,Thread.sleep"));
    }

    @Test
    void whatOthersCannotCallHasNoFact() throws IOException {
        assertEquals(
                List.of(),
                infer(
                        "class A { public void m() throws Exception { " + SLEEP + " } }",
                        "public class B { void m() throws Exception { " + SLEEP + " }"
                                + " private static class C { public void m() throws Exception { " + SLEEP + " } } }"));
    }

    @Test
    void theCodeOfATaskIsNotCalledByWhoHasIt() throws IOException {
        assertEquals(
                List.of(),
                infer("public class A implements Runnable { public void run() { try { " + SLEEP
                        + " } catch (InterruptedException e) { return; } } }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // only some runs
                "public void m() throws Exception { if (on) Thread.sleep(500); }",
                "public void m(boolean sync) throws Exception { if (sync) Thread.sleep(500); }",
                "public void m() throws Exception { if (x == 0) { x = Files.readString(Path.of(\"a\")).length(); } }",
                "public void m(CountDownLatch l) throws Exception { while (x == 0) { l.await(); } }",
                // runs that fail
                "public void m() throws Exception { try { x++; } catch (RuntimeException e) { Thread.sleep(500); } }",
                "public void m() throws Exception { if (on) return; throw new Exception(Files.readString(Path.of(\"a\"))); }",
                "public static class E extends Exception { E() { try { Thread.sleep(500); } catch (Exception e) { } } }"
                        + " public Object m() { return new E(); }",
                // other threads, other times
                "public Runnable m() { return () -> { try { Thread.sleep(500); } catch (Exception e) { } }; }",
                "static { try { Thread.sleep(500); } catch (Exception e) { } } public int m() { return x; }",
                "public void m() { new Thread() { @Override public void run() { try { Thread.sleep(500); } catch"
                        + " (Exception e) { } } }.start(); }",
                // locks, and what is over soon
                "public void m(java.util.concurrent.locks.Lock l) { l.lock(); l.unlock(); }",
                "public synchronized void m() { x++; }",
                "public void m() throws Exception { Thread.sleep(5); }",
                "public void m(BlockingQueue<?> q) throws Exception { q.poll(10, TimeUnit.MILLISECONDS); }",
                "public boolean m(java.io.File f) { return f.exists(); }",
                "public int m(java.io.InputStream in) throws Exception { return in.read(); }",
                // the outcome is known
                "public Object m(Future<?> f) throws Exception { return f.isDone() ? f.get() : f.get(); }",
                "public static class T extends FutureTask<Object> { T() { super(null); }"
                        + " public void m() throws Exception { done(); } protected void done() { try { get(); } catch"
                        + " (Exception e) { } } }",
                // who asks for the thread knows
                "public void m() throws Exception { if (!javax.swing.SwingUtilities.isEventDispatchThread())"
                        + " Files.readString(Path.of(\"a\")); else x++; }",
                // nothing is asked of a server
                "public Object m(String host) { return new java.net.InetSocketAddress(host, 80); }",
                "public Object m() throws Exception { return A.class.getResource(\"a\").openStream(); }",
                // said by annotation
                "@interface NonBlocking {} @NonBlocking public void m() throws Exception { Thread.sleep(500); }"
            })
    void isSilentWhere(String body) throws IOException {
        isSilent(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public void m() throws Exception { if (on) { throw new Exception(); } Thread.sleep(500); }",
                "public void m(List<Path> l) throws Exception { for (Path p : l) { Files.readString(p); } }",
                "public synchronized void m() throws Exception { while (x == 0) { wait(); } }",
                "public Object m(Future<?> f) throws Exception { try { return f.get(); } finally { x++; } }",
                "public void m(BlockingQueue<?> q) throws Exception { q.poll(10, TimeUnit.SECONDS); }",
                "public void m(int i) throws Exception { switch (i) { case 1: x = 2; break; default: x = 3; } Thread.sleep(500); }"
            })
    void saysSoWhere(String body) throws IOException {
        waits(body);
    }

    @Test
    void aBoundedWaitIsATimedOne() throws IOException {
        assertEquals(
                List.of("blocking lib.A#m(Future,long) kind=future certainty=timed via=Future.get"),
                infer("public class A { public Object m(Future<?> f, long s) throws Exception {"
                        + " return f.get(s, TimeUnit.SECONDS); } }"));
    }

    @Test
    void oneKindIsNotTakenForAnother() throws IOException {
        List<String> lines =
                infer("public class A { public void a() throws Exception { Files.readString(Path.of(\"x\")); }"
                        + " public void b(Future<?> f) throws Exception { f.get(); }"
                        + " public void c(java.sql.Statement s) throws Exception { s.executeQuery(\"x\"); } }");
        assertEquals(
                List.of("kind=file-io", "kind=future", "kind=jdbc"),
                lines.stream().map(line -> line.split(" ")[2]).toList());
    }

    @Test
    void whatThePersonSaysStandsAndIsPassedOn() throws IOException {
        Path jar = Jar.of(
                folder,
                "lib.jar",
                List.of(),
                "public class A { public void said() throws Exception { " + SLEEP + " }"
                        + " public void exempt() throws Exception { " + SLEEP + " }"
                        + " public void m() throws Exception { said(); } public void n() throws Exception { exempt(); } }");
        ApiModel model = ApiModel.builtIn()
                .plus(new FactFile("own", "blocking lib.A#said kind=jdbc certainty=may\nnonblocking lib.A#exempt"));
        assertEquals(List.of("blocking lib.A#m() kind=jdbc certainty=may via=A.said"), infer(model, List.of(jar)));
    }

    @Test
    void overloadsWithTheSameSimpleNamesAreToldApart() throws IOException {
        List<String> lines = infer("public class A { public void m(Date d) throws Exception { " + SLEEP
                + " } public void m(java.sql.Date d) {} }");
        assertEquals(List.of("blocking lib.A#m(java.util.Date) kind=sleep certainty=may via=Thread.sleep"), lines);
    }
}
