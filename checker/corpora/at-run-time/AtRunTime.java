import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks the running program whether the checker is right: writes a program for each pair of a place and a piece of code, has
 * BlockHound watch it, and compares with what the command line says of its source. Started by {@code ./dev at-run-time}.
 */
final class AtRunTime {
    /** Where code is put, with {@code CODE} for it; {@code loop} says whether it must not block there. */
    private record Place(String name, boolean loop, String text) {}

    /** What is done there; {@code waits} says whether the thread is held. */
    private record Work(String name, boolean waits, String text) {}

    private static final List<Place> PLACES = List.of(
            new Place("NettyExecute", true, "loop.execute(() -> { CODE done(); });"),
            new Place("NettySubmit", true, "loop.submit(() -> { CODE done(); return 1; });"),
            new Place("NettySchedule", true, "loop.schedule(() -> { CODE done(); }, 1, TimeUnit.MILLISECONDS);"),
            new Place("NettyListener", true, "loop.submit(() -> 1).addListener(f -> { CODE done(); });"),
            new Place("Parallel", true, "Schedulers.parallel().schedule(() -> { CODE done(); });"),
            new Place("SubscribeOnParallel", true, "Mono.fromRunnable(() -> { CODE done(); }).subscribeOn(Schedulers.parallel()).subscribe();"),
            new Place("PublishOnParallel", true, "Flux.just(1).publishOn(Schedulers.parallel()).doOnNext(i -> { CODE done(); }).subscribe();"),
            new Place("AfterDelay", true, "Mono.delay(Duration.ofMillis(1)).map(i -> { CODE done(); return i; }).subscribe();"),
            new Place("Single", true, "Schedulers.single().schedule(() -> { CODE done(); });"),
            new Place("Elastic", false, "Schedulers.boundedElastic().schedule(() -> { CODE done(); });"),
            new Place("PublishOnElastic", false,
                    "Flux.just(1).publishOn(Schedulers.parallel()).publishOn(Schedulers.boundedElastic()).doOnNext(i -> { CODE done(); }).subscribe();"),
            new Place("OwnPool", false, "POOL.execute(() -> { CODE done(); });"),
            new Place("ThreeHops", true, "new Hops(loop).first(() -> { CODE done(); });"));

    private static final List<Work> WORKS = List.of(
            new Work("Sleep", true, "Thread.sleep(5);"),
            new Work("LatchAwait", true, "new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);"),
            new Work("FutureGet", true, "try { new CompletableFuture<String>().get(5, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { late(e); }"),
            new Work("QueuePoll", true, "new LinkedBlockingQueue<String>().poll(5, TimeUnit.MILLISECONDS);"),
            new Work("ReadFile", true, "try (InputStream in = new FileInputStream(FILE)) { in.read(); }"),
            new Work("Connect", true, "try (Socket socket = new Socket()) { socket.connect(new InetSocketAddress(\"127.0.0.1\", 1), 5); } catch (ConnectException e) { late(e); }"),
            new Work("ObjectWait", true, "Object monitor = new Object(); synchronized (monitor) { while (!over()) { monitor.wait(5); } }"),
            new Work("Process", true, "new ProcessBuilder(\"true\").start().waitFor();"),
            new Work("TwoCallsBelow", true, "one();"),
            new Work("MonoBlock", true, "Mono.delay(Duration.ofMillis(5)).block();"),
            new Work("CompleteFuture", false, "CompletableFuture.completedFuture(1).join();"),
            new Work("QueuePollNow", false, "new LinkedBlockingQueue<String>().poll();"),
            new Work("Compute", false, "Math.sqrt(System.nanoTime());"));

    private static final String PROGRAM = """
            package snippets;

            import io.netty.channel.EventLoop;
            import java.io.FileInputStream;
            import java.io.InputStream;
            import java.net.ConnectException;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.time.Duration;
            import java.util.concurrent.*;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            final class NAME {
                private static final String FILE = System.getProperty("java.home") + "/release";
                private static final ExecutorService POOL = Executors.newFixedThreadPool(2);
                private static final CountDownLatch DONE = new CountDownLatch(1);
                private static int rounds;

                static void run(EventLoop loop) throws Exception {
                    PLACE
                    DONE.await(3, TimeUnit.SECONDS);
                    POOL.shutdown();
                }

                private static void done() {
                    DONE.countDown();
                }

                private static void late(Exception e) {
                    rounds += e.hashCode();
                }

                private static boolean over() {
                    return rounds++ > 0;
                }

                private static void one() throws Exception {
                    two();
                }

                private static void two() throws Exception {
                    Thread.sleep(5);
                }

                private static final class Hops {
                    private final EventLoop loop;
                    private Runnable kept = () -> {};

                    Hops(EventLoop loop) {
                        this.loop = loop;
                    }

                    void first(Runnable task) {
                        second(() -> task.run());
                    }

                    private void second(Runnable task) {
                        kept = task;
                        third();
                    }

                    private void third() {
                        loop.execute(() -> kept.run());
                    }
                }
            }
            """;

    private static final String WATCH = """
            package snippets;

            import io.netty.channel.DefaultEventLoop;
            import io.netty.channel.EventLoop;
            import java.util.*;
            import java.util.concurrent.*;
            import reactor.blockhound.BlockHound;

            public final class Watch {
                private static volatile String current;
                private static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();

                interface Body { void run(EventLoop loop) throws Exception; }

                public static void main(String[] args) throws Exception {
                    BlockHound.builder().loadIntegrations()
                            .blockingMethodCallback(method -> SEEN.putIfAbsent(current, method.toString())).install();
            CALLS
                    SEEN.forEach((name, method) -> System.out.println("SEEN " + name + " " + method));
                    System.exit(0);
                }

                private static void watch(String name, Body body) throws Exception {
                    current = name;
                    EventLoop loop = new DefaultEventLoop();
                    body.run(loop);
                    loop.shutdownGracefully(0, 0, TimeUnit.SECONDS);
                }
            }
            """;

    private AtRunTime() {}

    /** Writes the programs to a folder: {@code AtRunTime write FOLDER}; then compares: {@code compare FOLDER SEEN SAID PAGE}. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(Path.of(args[1]).resolve("snippets"));
        } else {
            compare(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        }
    }

    private static Map<String, Boolean> programs() {
        Map<String, Boolean> programs = new LinkedHashMap<>();
        for (Place place : PLACES) {
            for (Work work : WORKS) {
                programs.put(place.name() + work.name(), place.loop() && work.waits());
            }
        }
        return programs;
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder calls = new StringBuilder();
        for (Place place : PLACES) {
            for (Work work : WORKS) {
                String name = place.name() + work.name();
                String code = "try { " + work.text() + " } catch (Exception e) { throw new IllegalStateException(e); }";
                boolean throwsNothing = !work.waits();
                String text = place.text().replace("CODE", throwsNothing ? work.text() : code);
                Files.writeString(
                        folder.resolve(name + ".java"), PROGRAM.replace("NAME", name).replace("PLACE", text));
                calls.append("        watch(\"").append(name).append("\", ").append(name).append("::run);\n");
            }
        }
        Files.writeString(folder.resolve("Watch.java"), WATCH.replace("CALLS", calls));
    }

    private static void compare(Path seenFile, Path saidFile, Path page) throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String line : Files.readAllLines(seenFile)) {
            if (line.startsWith("SEEN ")) {
                String[] words = line.split(" ", 3);
                seen.put(words[1], words[2]);
            }
        }
        Pattern finding = Pattern.compile("([A-Z]\\w+)\\.java:\\d+:\\d+: BlockingCallOnEventLoop ");
        Set<String> said = new TreeSet<>();
        for (String line : Files.readAllLines(saidFile)) {
            Matcher matcher = finding.matcher(line);
            if (matcher.find()) {
                said.add(matcher.group(1));
            }
        }
        Files.writeString(page, page(programs(), seen, said));
        System.out.println(Files.readString(page));
    }

    private static String page(Map<String, Boolean> programs, Map<String, String> seen, Set<String> said) {
        Set<String> both = new LinkedHashSet<>(programs.keySet());
        both.retainAll(seen.keySet());
        both.retainAll(said);
        List<String> onlySeen = new ArrayList<>();
        List<String> onlySaid = new ArrayList<>();
        int neither = 0;
        for (String name : programs.keySet()) {
            boolean wasSeen = seen.containsKey(name);
            boolean isSaid = said.contains(name);
            if (wasSeen && !isSaid) {
                onlySeen.add(name);
            } else if (isSaid && !wasSeen) {
                onlySaid.add(name);
            } else if (!isSaid) {
                neither++;
            }
        }
        StringBuilder text = new StringBuilder("""
                # What the running program says

                `./dev at-run-time` writes %d small programs, each a piece of code in a place (an event loop of Netty, a scheduler of
                Reactor, a pool of one's own), runs them with BlockHound watching, and checks their sources. BlockHound sees the
                calls at the bottom that hold a thread; the checker sees the source and nothing else.

                | | programs |
                | --- | --- |
                | both say that an event loop is blocked | %d |
                | neither does | %d |
                | only BlockHound: a missed alarm | %d |
                | only the checker: a false alarm, or nothing that BlockHound watches | %d |

                """.formatted(programs.size(), both.size(), neither, onlySeen.size(), onlySaid.size()));
        text.append(String.format(
                Locale.ROOT,
                "Found of what BlockHound saw: %.0f %%. Seen of what the checker says: %.0f %%.%n",
                100.0 * both.size() / Math.max(1, seen.size()),
                100.0 * both.size() / Math.max(1, said.size())));
        text.append(section("Only BlockHound", onlySeen, seen));
        text.append(section("Only the checker", onlySaid, seen));
        text.append("""

                BlockHound does not watch the system calls that a `Socket` of Java 13 or later makes (`Connect`), and Reactor's `block()`
                throws on a thread of its own schedulers before it waits (`MonoBlock`): what the checker says there is right.
                """);
        return text.toString();
    }

    private static String section(String title, List<String> names, Map<String, String> seen) {
        return names.isEmpty()
                ? ""
                : "\n## " + title + "\n\n"
                        + names.stream()
                                .map(name -> "- " + name + (seen.containsKey(name) ? ": `" + seen.get(name) + "`" : ""))
                                .collect(Collectors.joining("\n"))
                        + "\n";
    }
}
