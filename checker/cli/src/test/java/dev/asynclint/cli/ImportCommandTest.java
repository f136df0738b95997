package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was seen at run time, beside sources of which the rules report one line and miss another. */
class ImportCommandTest {
    private static final String ORDERS = """
            package app;

            class Orders extends io.netty.channel.ChannelInboundHandlerAdapter {
                private final Store store = Stores.load();

                @Override
                public void channelRead(io.netty.channel.ChannelHandlerContext context, Object message) throws Exception {
                    Thread.sleep(100);
                    store.read();
                }
            }
            """;

    @TempDir
    Path root;

    private Path log;

    @BeforeEach
    void sources() throws IOException {
        Files.writeString(root.resolve("Orders.java"), ORDERS);
        log = root.resolve("app.log");
    }

    private Run importing(String text) throws IOException {
        Files.writeString(log, text);
        return Run.of("import", log, root);
    }

    private static String blockHound(int line) {
        return """
                12:00:01 ERROR something else
                java.lang.Error: Blocking call! java.lang.Thread.sleep
                reactor.blockhound.BlockingOperationError: Blocking call! java.lang.Thread.sleep
                \tat java.base/java.lang.Thread.sleep(Thread.java)
                \tat app//app.Orders.channelRead(Orders.java:%d)
                \tat io.netty.channel.AbstractChannelHandlerContext.invoke(AbstractChannelHandlerContext.java:444)
                \t... 12 more
                12:00:02 INFO on with it
                """.formatted(line);
    }

    @Test
    void aFindingOnTheStackIsConfirmed() throws IOException {
        Run run = importing(blockHound(8) + blockHound(8));
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().startsWith(root.resolve("Orders.java") + ":8:16: error: ["), run.toString());
        assertTrue(run.out().contains("\n  `Thread.sleep` blocks the Netty event loop"), run.toString());
        assertTrue(run.out().contains("seen at run time, 2 times"), run.toString());
        assertEquals("2 seen at run time, at 1 places in the sources; 0 outside of them\n", run.err());
    }

    @Test
    void aStackWithoutAFindingIsAMissedAlarm() throws IOException {
        Run run = importing(blockHound(9));
        assertTrue(run.out().contains("Orders.java:9:9: error: ["), run.toString());
        assertTrue(run.out().contains("\n  `Thread.sleep` was seen blocking"), run.toString());
    }

    /** The frame of a method reference is that of its method: the line that hands it over is not on the stack. */
    @Test
    void aMethodReferenceIsConfirmedByItsMethod() throws IOException {
        Files.writeString(root.resolve("Orders.java"), """
                package app;

                class Orders {
                    void start(io.netty.channel.EventLoop loop) {
                        loop.execute(this::channelRead);
                    }

                    private void channelRead() {
                        java.nio.file.Files.exists(java.nio.file.Path.of("stop"));
                        java.util.concurrent.locks.LockSupport.park();
                    }
                }
                """);
        Run run = importing(blockHound(10));
        assertTrue(run.out().startsWith(root.resolve("Orders.java") + ":5:28: error: ["), run.toString());
        assertTrue(importing(blockHound(9)).out().contains("was seen blocking"), run.toString());
    }

    @Test
    void theCommonPoolMayBeWatchedToo() throws IOException {
        Files.writeString(root.resolve("Orders.java"), """
                package app;

                class Orders {
                    java.util.concurrent.CompletableFuture<Integer> channelRead(java.io.InputStream in) {
                        return java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                            java.util.concurrent.locks.LockSupport.park();
                            return 1;
                        });
                    }
                }
                """);
        assertTrue(importing(blockHound(6)).out().contains("[BlockingInCommonPool]"));
    }

    @Test
    void theThreadCheckerOfVertxIsUnderstood() throws IOException {
        Run run = importing("""
                WARNING: Thread Thread[vert.x-eventloop-thread-1,5,main] has been blocked for 5072 ms, time limit is 2000 ms
                io.vertx.core.VertxException: Thread blocked
                \tat java.base@21/java.lang.Thread.sleep(Native Method)
                \tat app.Orders.lambda$channelRead$0(Orders.java:8)
                """);
        assertTrue(run.out().contains("seen at run time on `vert.x-eventloop-thread-1`"), run.toString());
    }

    @Test
    void whatLiesOutsideOfTheSourcesIsCounted() throws IOException {
        Run run = importing(blockHound(8).replace("app.Orders", "lib.Orders"));
        assertEquals(0, run.code(), run.toString());
        assertEquals("1 seen at run time, at 0 places in the sources; 1 outside of them\n", run.err());
    }

    @Test
    void aFileWithoutStacksIsAnError() throws IOException {
        Run run = importing("12:00:01 INFO all is well\n");
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("holds no stack of a blocked thread"), run.toString());
        assertEquals(2, Run.of("import", root.resolve("missing.log"), root).code());
        Files.write(log, new byte[] {(byte) 0xC3, 0x28, 0});
        assertTrue(Run.of("import", log, root).err().contains("neither a log in UTF-8 nor a flight recording"));
    }

    @Test
    void blockHoundIsToldWhatTheTeamAllows() throws IOException {
        assertTrue(Run.of("export", "blockhound", root).err().startsWith("nothing to tell blockhound"));
        Files.writeString(
                root.resolve("Orders.java"),
                ORDERS.replace("    @Override", "    @Override @SuppressWarnings(\"BlockingCallOnEventLoop\")"));
        Files.writeString(
                root.resolve("Disk.java"),
                "package app; class Disk { @Blocking int read(byte[] b, String s) { return 0; } }");
        Run run = Run.of("export", "blockhound", root);
        assertEquals(0, run.code(), run.toString());
        assertTrue(
                run.out()
                        .contains(
                                "builder\n"
                                        + "                .allowBlockingCallsInside(\"app.Orders\", \"channelRead\")\n"
                                        + "                .markAsBlocking(\"app.Disk\", \"read\", \"([BLjava/lang/String;)I\");\n"),
                run.out());
    }

    @Test
    void aRecordingIsRead() throws IOException {
        Path recorded = root.resolve("app.jfr");
        try (Recording recording = new Recording()) {
            recording.start();
            recording.stop();
            recording.dump(recorded);
        }
        assertTrue(Run.of("import", recorded, root).err().contains("holds no stack"));
        Files.writeString(recorded, "no recording");
        assertEquals(2, Run.of("import", recorded, root).code());
    }
}
