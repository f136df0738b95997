package dev.asynclint.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.api.MethodsFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules, compiled one after the other. */
class ModuleFactsTest {
    private static final String LOOPS = "runs app.Handler+#handle how=impl on=netty-loop\n";
    private static final String HANDLER = "package app; public interface Handler { void handle() throws Exception; }";
    private static final String STORE = """
            package lib;
            public class Store {
              public void load() throws InterruptedException { read(); }
              private void read() throws InterruptedException { Thread.sleep(100); }
              public int size() { return 0; }
            }
            """;

    @TempDir
    Path folder;

    private Project library;
    private Project application;

    @BeforeEach
    void create() {
        library = new Project(folder.resolve("lib")).source("lib/Store.java", STORE);
        application = new Project(folder.resolve("app"))
                .file("asynclint.properties", "model=own.facts\n")
                .file("own.facts", LOOPS)
                .source("app/Handler.java", HANDLER)
                .dependsOn(library.classes());
    }

    /** What javac prints; a javac of its own, as only there the plugin is loaded from the path that it is given. */
    private List<String> outputOf(String body) {
        return handler(body).fork().output().lines().map(String::strip).toList();
    }

    private List<String> findingsIn(String body) {
        return outputOf(body).stream()
                .filter(line -> line.contains("[BlockingCallOnEventLoop]"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .toList();
    }

    private Project handler(String body) {
        return application.source(
                "app/Orders.java",
                "package app; import lib.*; class Orders implements Handler {\n  public void handle() throws Exception {\n    "
                        + body + "\n  }\n}\n");
    }

    private Path facts() {
        return library.classes().resolve(MethodsFile.RESOURCE);
    }

    private void compileLibrary() {
        assertTrue(library.compile().succeeded());
    }

    @Test
    void aWaitInAnotherModuleIsFoundAndItsPathShown() {
        compileLibrary();
        List<String> lines = outputOf("new Store().load();");
        assertTrue(
                lines.get(0)
                        .endsWith("Orders.java:3: warning: [BlockingCallOnEventLoop]"
                                + " `load` blocks the Netty event loop through `Thread.sleep`"),
                lines.get(0));
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.endsWith(
                                "calls `Store.load`, which calls `Store.read`, which calls `Thread.sleep`")),
                lines.toString());
    }

    @Test
    void theFactsTravelInAJar() throws IOException {
        compileLibrary();
        Path jar = folder.resolve("lib.jar");
        zip(library.classes(), jar);
        delete(library.classes());
        application.dependsOn(jar);
        assertEquals(1, findingsIn("new Store().load();").size());
    }

    @Test
    void onlyWhatIsKnownHasALine() throws IOException {
        compileLibrary();
        assertEquals("""
                # asynclint methods 1
                blocking lib.Store#load() kind=sleep certainty=may alt="a timer or a delayed stage" via="Store.read,Thread.sleep"
                """, Files.readString(facts()));
    }

    @Test
    void anInterfaceWaitsWhereItsImplementationDoes() {
        library.source("lib/Source.java", "package lib; public interface Source { void load() throws Exception; }")
                .source("lib/Store.java", STORE.replace("class Store", "class Store implements Source"));
        compileLibrary();
        assertEquals(
                1, findingsIn("Source source = new Store(); source.load();").size());
    }

    @Test
    void anImplementationMayLieInAThirdModule() throws IOException {
        Project api = new Project(folder.resolve("api"))
                .source(
                        "org/acme/Source.java",
                        "package org.acme; public interface Source { void load() throws Exception; }");
        assertTrue(api.compile().succeeded());
        library.dependsOn(api.classes())
                .source(
                        "org/acme/lib/Base.java",
                        "package org.acme.lib; abstract class Base implements org.acme.Source { "
                                + "public void load() throws Exception { Thread.sleep(9); } }")
                .source("org/acme/lib/Disk.java", "package org.acme.lib; public class Disk extends Base {}");
        compileLibrary();
        application.dependsOn(api.classes());
        String calls = "org.acme.Source source = new org.acme.lib.Disk(); source.load();";
        assertEquals(
                List.of("Orders.java:3: warning: [BlockingCallOnEventLoop]"
                        + " `load` blocks the Netty event loop through `Thread.sleep`"),
                findingsIn(calls));

        library.source(
                "org/acme/lib/Cache.java",
                "package org.acme.lib; public class Cache extends Base { public void load() {} }");
        compileLibrary();
        assertEquals(List.of(), findingsIn(calls));
    }

    @Test
    void whereAFunctionRunsIsKnown() {
        library.source("lib/Later.java", """
                package lib;
                import java.util.concurrent.*;
                public class Later {
                  public static void pool(Runnable task) { POOL.execute(task); }
                  private static final ExecutorService POOL = Executors.newCachedThreadPool();
                  public static void here(Runnable task) { task.run(); }
                }
                """);
        compileLibrary();
        String sleeps = "(() -> { try { Thread.sleep(1); } catch (InterruptedException e) { throw new Error(e); } });";
        assertEquals(
                List.of("Orders.java:4: warning"),
                findingsIn("Later.pool" + sleeps + "\n    Later.here" + sleeps).stream()
                        .map(line -> line.substring(0, line.indexOf(": [")))
                        .toList());
    }

    private void libraryThatCallsHandlersOnItsLoop(String alsoCalled) {
        library.file("asynclint.properties", "model=own.facts\n")
                .file("own.facts", "runs lib.Loop#execute(Runnable) arg=0 on=netty-loop\n")
                .source("lib/Loop.java", "package lib; public interface Loop { void execute(Runnable task); }")
                .source(
                        "lib/Listener.java",
                        "package lib; public interface Listener<E> { void on(E event); default void end() {} }")
                .source("lib/Bus.java", """
                        package lib;
                        import java.util.*;
                        public class Bus<E> {
                          private final List<Listener<E>> listeners = new ArrayList<>();
                          private final Loop loop;
                          public Bus(Loop loop) { this.loop = loop; }
                          public void add(Listener<E> listener) { listeners.add(listener); }
                          public void publish(E event) { loop.execute(() -> { for (Listener<E> l : listeners) send(l, event); }); }
                          private void send(Listener<E> listener, E event) { listener.on(event); }
                        """ + alsoCalled + "}\n");
        compileLibrary();
        application.file("asynclint.properties", "");
    }

    private static final String SLEEPING_LISTENER = """
            package app;
            class Orders implements lib.Listener<String> {
              public void on(String event) {
                try { Thread.sleep(5); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
              }
            }
            """;

    @Test
    void whereImplementationsRunIsKnown() {
        libraryThatCallsHandlersOnItsLoop("");
        application.source("app/Orders.java", SLEEPING_LISTENER);
        String output = application.fork().output();
        assertTrue(
                output.contains(
                        "Orders.java:4: warning: [BlockingCallOnEventLoop] `Thread.sleep` blocks the Netty event loop"),
                output);
        assertTrue(output.contains("Orders.java:3: `on` runs on the Netty event loop"), output);
    }

    @Test
    void whatIsCalledElsewhereTooRunsNobodyKnowsWhere() throws IOException {
        libraryThatCallsHandlersOnItsLoop(
                "  public void replay(E event) { new Thread(() -> send(listeners.get(0), event)).start(); }\n");
        application.source("app/Orders.java", SLEEPING_LISTENER);
        String output = application.fork().output();
        assertFalse(output.contains("BlockingCallOnEventLoop"), output);
        assertFalse(Files.readString(facts()).contains("how=impl"));
    }

    @Test
    void whatThePersonWroteWins() {
        compileLibrary();
        application.file("own.facts", LOOPS + "nonblocking lib.Store\n");
        assertEquals(List.of(), findingsIn("new Store().load();"));
    }

    @Test
    void thePersonCanSwitchItOff() {
        library.file("asynclint.properties", "export=false\n");
        compileLibrary();
        assertFalse(Files.exists(facts()));
    }

    @Test
    void compilingOneClassKeepsTheFactsOfTheOthers() throws IOException {
        library.source("lib/Other.java", STORE.replace("Store", "Other"));
        compileLibrary();
        List<String> before = Files.readAllLines(facts());
        Files.delete(library.root.resolve("src/main/java/lib/Other.java"));
        compileLibrary();
        assertEquals(before, Files.readAllLines(facts()));
        Files.delete(library.classes().resolve("lib/Other.class"));
        compileLibrary();
        assertEquals(before.stream().filter(line -> !line.contains("Other")).toList(), Files.readAllLines(facts()));
    }

    @Test
    void nothingToSayIsNoFile() {
        compileLibrary();
        library.source("lib/Store.java", "package lib; public class Store { public void load() {} }");
        compileLibrary();
        assertFalse(Files.exists(facts()));
    }

    @Test
    void aNewerFileIsOneWarningAndIgnored() throws IOException {
        compileLibrary();
        Files.writeString(facts(), "# asynclint methods 2\nblocking lib.Store#load() kind=sleep certainty=may\n");
        List<String> lines = outputOf("new Store().load();");
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.get(0).contains("written by a newer Asynclint, its facts are ignored"), lines.get(0));
    }

    @Test
    void anUnreadableFileIsOneWarningAndIgnored() throws IOException {
        compileLibrary();
        for (String text : List.of("", "\u0000\u0001", "# asynclint methods 1\nblocks lib.Store#load()\n")) {
            Files.writeString(facts(), text);
            List<String> lines = outputOf("new Store().load();");
            assertEquals(1, lines.size(), lines.toString());
            assertTrue(lines.get(0).contains("ignored"), lines.get(0));
        }
    }

    private static void zip(Path classes, Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path entry = zip.getPath("/" + classes.relativize(file));
                Files.createDirectories(entry.getParent());
                try (OutputStream out = Files.newOutputStream(entry)) {
                    Files.copy(file, out);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
