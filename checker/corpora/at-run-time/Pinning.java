import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks the running program which virtual threads are pinned: writes a program for each pair of a thread and a piece of code,
 * has JFR watch it, and compares with what the command line says of its source. Started by {@code ./dev at-run-time}.
 */
final class Pinning {
    /** Who runs the code; {@code virtual} says whether that is a virtual thread. */
    private record Start(String name, boolean virtual, String text) {}

    /**
     * What is done there.
     *
     * @param until the last release on which it pins a virtual thread; 0 when it never does
     * @param members what the code needs beside it
     */
    private record Work(String name, int until, String text, String members) {}

    private record Program(Start start, Work work) {
        String name() {
            return start.name() + work.name();
        }

        boolean pinsOn(int release) {
            return start.virtual() && release <= work.until();
        }
    }


    private static final int ALWAYS = Integer.MAX_VALUE;

    private static final int MONITORS_PIN_UNTIL = 23;

    private static final List<Start> STARTS = List.of(
            new Start("StartVirtual", true, "Thread.startVirtualThread(() -> code()).join();"),
            new Start("Builder", true, "Thread.ofVirtual().name(\"worker\").start(() -> code()).join();"),
            new Start(
                    "PerTask",
                    true,
                    "try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) { tasks.submit(() -> code()).get(); }"),
            new Start(
                    "Factory",
                    true,
                    "try (var tasks = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) { tasks.execute(() -> code()); }"),
            new Start("Platform", false, "Thread.ofPlatform().start(() -> code()).join();"));

    private static final String SLOW = "static final class Slow { static final int VALUE; static { PAUSE VALUE = rounds; } }";

    private static final String COMPARE = """
            static int compare(MemorySegment a, MemorySegment b) { PAUSE return Integer.compare(a.get(ValueLayout.JAVA_INT, 0), b.get(ValueLayout.JAVA_INT, 0)); }

                static void sort() throws Throwable {
                    Linker linker = Linker.nativeLinker();
                    ValueLayout address = ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_INT);
                    try (Arena arena = Arena.ofConfined()) {
                        MemorySegment compare = linker.upcallStub(
                                MethodHandles.lookup().findStatic(NAME.class, "compare", MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class)),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, address, address), arena);
                        MethodHandle qsort = linker.downcallHandle(
                                linker.defaultLookup().find("qsort").orElseThrow(),
                                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
                        qsort.invokeExact(arena.allocateFrom(ValueLayout.JAVA_INT, 2, 1), 2L, 4L, compare);
                    }
                }""";

    private static final String LOADER = """
            static final class Remote extends ClassLoader {
                    @Override
                        protected Class<?> findClass(String name) throws ClassNotFoundException {
                        PAUSE
                        throw new ClassNotFoundException(name);
                    }
                }""";

    private static final List<Work> WORKS = List.of(
            new Work("Monitor", MONITORS_PIN_UNTIL, "synchronized (LOCK) { Thread.sleep(30); }", ""),
            new Work("MonitorQueue", MONITORS_PIN_UNTIL, "synchronized (LOCK) { QUEUE.poll(30, TimeUnit.MILLISECONDS); }", ""),
            new Work("MonitorFuture", MONITORS_PIN_UNTIL, "synchronized (LOCK) { LATER.get(30, TimeUnit.MILLISECONDS); }", ""),
            new Work("MonitorTwoBelow", MONITORS_PIN_UNTIL, "held();", """
                    static synchronized void held() throws Exception { below(); }

                        static void below() throws Exception { Thread.sleep(30); }"""),
            new Work("MonitorOwnWait", 0, "synchronized (LOCK) { LOCK.wait(30); }", ""),
            new Work("MonitorNoWait", 0, "synchronized (LOCK) { rounds++; }", ""),
            new Work("LockSleep", 0, "GUARD.lock(); try { Thread.sleep(30); } finally { GUARD.unlock(); }", ""),
            new Work("Sleep", 0, "Thread.sleep(30);", ""),
            new Work("MapComputes", MONITORS_PIN_UNTIL, "MAP.computeIfAbsent(1, key -> slow());", """
                    static int slow() { PAUSE return 1; }"""),
            new Work("ClassReads", ALWAYS, "rounds += Slow.VALUE;", SLOW),
            new Work("ClassCalls", ALWAYS, "rounds += Slow.value();", SLOW.replace("static {", "static int value() { return VALUE; } static {")),
            new Work("ClassMakes", ALWAYS, "rounds += new Slow().hashCode();", SLOW),
            new Work("ClassAbove", ALWAYS, "rounds += new Heir().hashCode();", SLOW.replace("final class", "class") + " static final class Heir extends Slow {}"),
            new Work("ClassLoads", ALWAYS, "rounds += Config.ROWS.size();", """
                    static final class Config {
                            static final List<String> ROWS = load();

                            static List<String> load() { return fetch(); }

                            static List<String> fetch() { PAUSE return List.of(); }
                        }"""),
            new Work("ClassEnum", ALWAYS, "rounds += Colour.RED.ordinal();", "enum Colour { RED; Colour() { PAUSE } }"),
            new Work("ClassTwoBelow", ALWAYS, "one();", SLOW + " static void one() { two(); } static void two() { rounds += Slow.VALUE; }"),
            new Work("ClassByName", ALWAYS, "Class.forName(NAME.class.getName() + \"$Slow\");", SLOW),
            new Work("ClassReadsEarlier", 0, "rounds += Slow.VALUE;", SLOW + " static int earlier = Slow.VALUE;"),
            new Work("ClassQuick", 0, "rounds += Quick.VALUE;", "static final class Quick { static final int VALUE = (int) Math.sqrt(rounds); }"),
            new Work("ClassFile", 0, "rounds += Text.ROWS.size();", """
                    static final class Text {
                            static final List<String> ROWS = read();

                            static List<String> read() {
                                try { return Files.readAllLines(Path.of(System.getProperty("java.home"), "release")); }
                                catch (IOException e) { throw new UncheckedIOException(e); }
                            }
                        }"""),
            new Work("Native", ALWAYS, "sort();", COMPARE),
            new Work("NativeNoWait", 0, "sort();", COMPARE.replace("PAUSE", "")),
            new Work("NativeLoader", ALWAYS, "Class.forName(\"missing.Type\", true, new Remote());", LOADER));

    private static final String PROGRAM = """
            package pins;

            import java.io.*;
            import java.lang.foreign.*;
            import java.lang.invoke.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.locks.ReentrantLock;

            final class NAME {
                private static final Object LOCK = new Object();
                private static final ReentrantLock GUARD = new ReentrantLock();
                private static final BlockingQueue<String> QUEUE = new LinkedBlockingQueue<>();
                private static final CompletableFuture<String> LATER = new CompletableFuture<>();
                private static final Map<Integer, Integer> MAP = new ConcurrentHashMap<>();
                static volatile int rounds;

                static void run() throws Exception {
                    START
                }

                private static void code() {
                    CODE
                }

                static void failed(Throwable e) {
                    if (!(e instanceof TimeoutException || e instanceof ClassNotFoundException)) {
                        e.printStackTrace();
                        System.exit(1);
                    }
                }

                MEMBERS
            }
            """;

    private static final String WATCH = """
            package pins;

            import java.util.*;
            import java.util.concurrent.ConcurrentSkipListMap;
            import jdk.jfr.consumer.*;

            public final class Watch {
                private static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();

                interface Body { void run() throws Exception; }

                public static void main(String[] args) throws Exception {
                    try (RecordingStream recording = new RecordingStream()) {
                        recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
                        recording.onEvent("jdk.VirtualThreadPinned", Watch::pinned);
                        recording.startAsync();
            CALLS
                        recording.stop();
                    }
                    SEEN.forEach((name, reason) -> System.out.println("SEEN " + name + " " + reason));
                }

                private static void pinned(RecordedEvent event) {
                    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
                        String type = frame.getMethod().getType().getName();
                        if (type.startsWith("pins.")) {
                            String reason = event.hasField("pinnedReason") ? event.getString("pinnedReason") : "pinned";
                            SEEN.putIfAbsent(type.substring(5).replaceFirst("\\\\$.*", ""), reason);
                            return;
                        }
                    }
                }
            }
            """;

    private Pinning() {}

    /** {@code write FOLDER} writes the programs; {@code compare SEEN SAID SAID-21 PAGE} writes the chapter of the page. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(Path.of(args[1]).resolve("pins"));
        } else {
            Map<String, String> seen = Compared.seen(Path.of(args[1]));
            Set<String> said = Compared.said(Path.of(args[2]), "PinnedVirtualThread");
            Set<String> said21 = Compared.said(Path.of(args[3]), "PinnedVirtualThread");
            Page.write(Path.of(args[4]), "Virtual threads that are pinned", chapter(seen, said, said21));
        }
    }

    private static List<String> programs(Predicate<Program> which) {
        return STARTS.stream()
                .flatMap(start -> WORKS.stream().map(work -> new Program(start, work)))
                .filter(which)
                .map(Program::name)
                .toList();
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder calls = new StringBuilder();
        for (Start start : STARTS) {
            for (Work work : WORKS) {
                String name = new Program(start, work).name();
                String text = PROGRAM.replace("START", start.text())
                        .replace("CODE", tried(work.text()))
                        .replace("MEMBERS", work.members())
                        .replace("PAUSE", tried("Thread.sleep(30);"))
                        .replace("NAME", name);
                Files.writeString(folder.resolve(name + ".java"), text);
                calls.append("            ").append(name).append(".run();\n");
            }
        }
        Files.writeString(folder.resolve("Watch.java"), WATCH.replace("CALLS", calls));
    }

    private static String tried(String code) {
        return "try { " + code + " } catch (Throwable e) { failed(e); }";
    }

    private static String chapter(Map<String, String> seen, Set<String> said, Set<String> said21) {
        List<String> all = programs(program -> true);
        Set<String> on21 = Set.copyOf(programs(program -> program.pinsOn(21)));
        return """
                %d small programs, each a piece of code on a thread, virtual or not, run on Java 25 with JFR recording each
                `jdk.VirtualThreadPinned`, and checked with `--runtime 25`.

                """
                        .formatted(all.size())
                + Compared.of(all, seen.keySet(), said).table("a virtual thread is pinned", "JFR", "a false alarm")
                + Compared.of(all, seen.keySet(), said).differences("JFR", seen)
                + """

                `Native` is a function that C calls back (`qsort` of the foreign function API), `NativeLoader` a class loader that the JVM
                asks for a class, `ClassByName` a class that `Class.forName` finds by a computed name: no call in the sources leads there.

                The same programs with `--runtime 21..23`, where monitors pin, too: what pins there is not run but known (JEP 444).

                """
                + Compared.of(all, on21, said21).table("a virtual thread is pinned", "JEP 444", "a false alarm")
                + Compared.of(all, on21, said21).differences("JEP 444", Map.of())
                + """

                They are the same ones.
                """;
    }
}
