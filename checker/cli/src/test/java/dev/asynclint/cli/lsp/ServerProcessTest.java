package dev.asynclint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real process, over its standard input and output. */
class ServerProcessTest {
    @TempDir
    private Path folder;

    private final Process process = start();

    private static Process start() {
        try {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Run.classPath(),
                            "dev.asynclint.cli.Main",
                            "lsp",
                            "--stdio")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    private int code() throws InterruptedException {
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the server has not ended");
        return process.exitValue();
    }

    private void write(String message) throws IOException {
        OutputStream out = process.getOutputStream();
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String framed(String body) {
        return "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Test
    void servesAndEndsWhenItIsToldTo() throws Exception {
        Path mail = Files.writeString(folder.resolve("Mail.java"), """
                import java.util.concurrent.CompletableFuture;

                class Mail {
                    void register() {
                        send();
                    }

                    CompletableFuture<Void> send() {
                        return CompletableFuture.runAsync(() -> System.out.println());
                    }
                }
                """);
        Editor editor = Editor.of(process).start(folder);
        assertEquals(
                List.of("UnawaitedFuture"),
                editor.await(mail, 1).stream()
                        .map(found -> found.getCode().getLeft())
                        .toList());
        editor.close();
        assertEquals(0, code());
    }

    @Test
    void outlivesWhatIsNoMessage() throws Exception {
        write(framed("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":"));
        write(framed("[[["));
        write("Content-Length: many\r\n\r\n");
        write(framed("{\"jsonrpc\":\"2.0\",\"method\":\"no/such\",\"params\":3}"));
        Editor editor = Editor.of(process).start(folder);
        editor.close();
        assertEquals(0, code());
    }

    @Test
    void endsWithOneWhenTheEditorHangsUp() throws Exception {
        Editor.of(process).start(folder);
        process.getOutputStream().close();
        assertEquals(1, code());
    }

    @Test
    void endsWithOneWhenItIsToldToGoWithoutAShutdown() throws Exception {
        Editor.of(process).start(folder).server.exit();
        assertEquals(1, code());
    }

    @Test
    void endsWithTheProcessThatStartedIt() throws Exception {
        Process parent = new ProcessBuilder("sleep", "60").start();
        write(framed(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{},\"processId\":"
                        + parent.pid() + "}}"));
        assertEquals('C', process.getInputStream().read(), "the length of an answer");
        parent.destroyForcibly();
        assertEquals(1, code());
    }
}
