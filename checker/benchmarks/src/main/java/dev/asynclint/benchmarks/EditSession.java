package dev.asynclint.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an editor waits for diagnostics: those of the first file that is opened in a workspace, and those after each
 * edit of a session. A statement comes into the middle of the file, as a completion would bring it; text is typed into
 * it character by character and taken out again; the statement goes. The file parses after each edit, so each is judged.
 * Usage: {@code EditSession FOLDER FILE EDITS COMMAND…}, where the command starts the server.
 */
public final class EditSession {
    private static final String STATEMENT =
            "java.util.concurrent.CompletableFuture.runAsync(() -> System.out.println(\"\"));";
    private static final int TYPED = 40;
    private static final Pattern METHOD = Pattern.compile(" +(public|private|protected|static) [^=;]*\\) \\{");
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
    private static final int WARM_UP = 100;
    private static final long BETWEEN_KEYS_MILLIS = 120;

    private final InputStream in;
    private final OutputStream out;
    private final String uri;
    private int requests;
    private int version = 1;

    private EditSession(Process process, String uri) {
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = process.getOutputStream();
        this.uri = uri;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path file = folder.resolve(arguments[1]);
        int edits = Integer.parseInt(arguments[2]);
        Process process = new ProcessBuilder(Arrays.asList(arguments).subList(3, arguments.length))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        new EditSession(process, file.toUri().toString()).run(process, folder, Files.readString(file), edits);
    }

    private void run(Process process, Path folder, String text, int edits) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ask(
                "initialize",
                "{\"capabilities\":{\"textDocument\":{\"diagnostic\":{}}},\"rootUri\":\"%s\"}"
                        .formatted(folder.toUri()));
        send("{\"method\":\"initialized\",\"params\":{}}");
        open(text);
        askForDiagnostics();
        say("first diagnostics, ms", (System.nanoTime() - start) / 1e6);
        say("CPU until then, ms", cpu(process).toMillis());
        ask("workspace/diagnostic", "{\"previousResultIds\":[]}");
        say("all diagnostics, ms", (System.nanoTime() - start) / 1e6);
        int line = methodAfter(text, text.length() / 2);
        List<Double> millis = new ArrayList<>();
        Duration before = Duration.ZERO;
        for (int i = 0; i < WARM_UP + edits; i++) {
            if (i == WARM_UP) {
                before = cpu(process);
            }
            long pressed = System.nanoTime();
            edit(line, i % (2 * TYPED + 2));
            askForDiagnostics();
            if (i >= WARM_UP) {
                millis.add((System.nanoTime() - pressed) / 1e6);
            }
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
        say("CPU of an edit, ms", (double) cpu(process).minus(before).toMillis() / edits);
        millis.sort(null);
        say("edits", millis.size());
        for (int percent : new int[] {50, 90, 95, 99, 100}) {
            say("p" + percent + ", ms", millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100)));
        }
        ask("shutdown", "null");
        send("{\"method\":\"exit\"}");
        process.waitFor();
    }

    private static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Brings the statement, types and deletes inside it, and takes it out again. */
    private void edit(int line, int step) throws IOException {
        int column = STATEMENT.indexOf("\"\"") + 1;
        if (step == 0) {
            change(line, 0, line, 0, STATEMENT + "\n");
        } else if (step <= TYPED) {
            change(line, column + step - 1, line, column + step - 1, "x");
        } else if (step <= 2 * TYPED) {
            int left = 2 * TYPED - step;
            change(line, column + left, line, column + left + 1, "");
        } else {
            change(line, 0, line + 1, 0, "");
        }
    }

    /** The number, from 0, of the first line inside the next method. */
    private static int methodAfter(String text, int offset) {
        List<String> lines = text.lines().toList();
        int at = (int) text.substring(0, offset).lines().count();
        while (!METHOD.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at + 1;
    }

    private void open(String text) throws IOException {
        send(
                "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"java\","
                                .formatted(uri)
                        + "\"version\":1,\"text\":" + quoted(text) + "}}}");
    }

    private void change(int line, int from, int endLine, int to, String text) throws IOException {
        send(("{\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"%s\",\"version\":%d},"
                        + "\"contentChanges\":[{\"range\":{\"start\":{\"line\":%d,\"character\":%d},"
                        + "\"end\":{\"line\":%d,\"character\":%d}},\"text\":%s}]}}")
                .formatted(uri, ++version, line, from, endLine, to, quoted(text)));
    }

    private void askForDiagnostics() throws IOException {
        ask("textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"%s\"}}".formatted(uri));
    }

    /** Sends a request and waits for its answer. */
    private void ask(String method, String params) throws IOException {
        String id = "\"id\":" + ++requests + ",";
        send("{%s\"method\":\"%s\",\"params\":%s}".formatted(id, method, params));
        String message = receive();
        while (message.contains("\"method\":") || !message.contains(id)) {
            message = receive();
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + '"';
    }

    private void send(String message) throws IOException {
        byte[] body = ("{\"jsonrpc\":\"2.0\"," + message.substring(1)).getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private String receive() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        while (!header.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the server has ended");
            }
            header.write(next);
        }
        Matcher length = LENGTH.matcher(header.toString(StandardCharsets.US_ASCII));
        if (!length.find()) {
            throw new IOException("no length: " + header);
        }
        return new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
    }

    private static void say(String what, double value) {
        System.out.println(String.format(Locale.ROOT, "%-26s %8.1f", what, value));
    }
}
