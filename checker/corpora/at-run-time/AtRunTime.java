import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** {@code write FOLDER} writes the programs; {@code compare SEEN SAID PAGE} writes the chapter of the page. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(Path.of(args[1]).resolve("snippets"));
        } else {
            Map<String, String> seen = Compared.seen(Path.of(args[1]));
            Set<String> said = Compared.said(Path.of(args[2]), "BlockingCallOnEventLoop");
            Page.write(Path.of(args[3]), "Event loops that are blocked", chapter(seen, said));
        }
    }

    private static List<String> programs() {
        return PLACES.stream()
                .flatMap(place -> WORKS.stream().map(work -> place.name() + work.name()))
                .toList();
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

    private static String chapter(Map<String, String> seen, Set<String> said) {
        Compared compared = Compared.of(programs(), seen.keySet(), said);
        return """
                %d small programs, each a piece of code in a place (an event loop of Netty, a scheduler of Reactor, a pool of one's own),
                run with BlockHound watching on Java 17. BlockHound sees the calls at the bottom that hold a thread.

                """
                        .formatted(programs().size())
                + compared.table(
                        "an event loop is blocked", "BlockHound", "a false alarm, or nothing that BlockHound watches")
                + compared.differences("BlockHound", seen)
                + """

                BlockHound does not watch the system calls that a `Socket` of Java 13 or later makes (`Connect`), and Reactor's `block()`
                throws on a thread of its own schedulers before it waits (`MonoBlock`): what the checker says there is right.
                """;
    }
}
