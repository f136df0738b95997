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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an editor waits for diagnostics: those of the first file that is opened in a workspace, and those after each
 * edit of a session. Into the middle of the file comes a statement, as a completion would bring it; text is typed into
 * it character by character and taken out again; the statement goes. The same is done with a method, by its name, so that
 * other files see it. The file parses after each edit, so each is judged. Now and then the keys rest, long enough for the
 * server to begin with the rest of the workspace, but not to end.
 * Usage: {@code EditSession FOLDER FILE EDITS COMMAND…}, where the command starts the server.
 */
public final class EditSession {
    private static final int TYPED = 40;
    private static final Pattern METHOD = Pattern.compile(" +(public|private|protected|static) [^=;]*\\) \\{");
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
    private static final int WARM_UP = 2 * Kind.STEPS;
    private static final long BETWEEN_KEYS_MILLIS = 120;
    private static final int REST_EVERY = 12;
    private static final long REST_MILLIS = 600;

    /** What is edited. */
    private enum Kind {
        /** Text in a line inside of a method. */
        BODY("java.util.concurrent.CompletableFuture.runAsync(() -> System.out.println(\"\"));", "\"\"", 1),
        /** The name of a method, in a line before another one. */
        DECLARATION("void typed() {}", "typed(", 0);

        /** The line comes, text is typed and taken out, the line goes. */
        static final int STEPS = 2 * TYPED + 2;

        final String line;
        final int column;
        final int linesUp;

        Kind(String line, String before, int linesDown) {
            this.line = line;
            this.column = line.indexOf(before) + 1;
            this.linesUp = 1 - linesDown;
        }
    }

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
        Map<Kind, List<Double>> millis = new EnumMap<>(Kind.class);
        Duration before = Duration.ZERO;
        for (int i = 0; i < WARM_UP + edits; i++) {
            if (i == WARM_UP) {
                before = cpu(process);
            }
            Kind kind = Kind.values()[i / Kind.STEPS % 2];
            long pressed = System.nanoTime();
            edit(kind, line - kind.linesUp, i % Kind.STEPS);
            askForDiagnostics();
            if (i >= WARM_UP) {
                millis.computeIfAbsent(kind, any -> new ArrayList<>()).add((System.nanoTime() - pressed) / 1e6);
            }
            Thread.sleep(i % REST_EVERY == 0 ? REST_MILLIS : BETWEEN_KEYS_MILLIS);
        }
        say(
                "CPU of an edit and what follows, ms",
                (double) cpu(process).minus(before).toMillis() / edits);
        millis.forEach((kind, each) -> say(kind.name().toLowerCase(Locale.ROOT), each));
        say("any", millis.values().stream().flatMap(List::stream).toList());
        ask("shutdown", "null");
        send("{\"method\":\"exit\"}");
        process.waitFor();
    }

    private static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void say(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        for (int percent : new int[] {50, 90, 95, 99, 100}) {
            int at = Math.min(sorted.size() - 1, sorted.size() * percent / 100);
            say("%s, p%d of %d, ms".formatted(what, percent, sorted.size()), sorted.get(at));
        }
    }

    /** Brings the line, types and deletes inside it, and takes it out again. */
    private void edit(Kind kind, int line, int step) throws IOException {
        if (step == 0) {
            change(line, 0, line, 0, kind.line + "\n");
        } else if (step <= TYPED) {
            change(line, kind.column + step - 1, line, kind.column + step - 1, "x");
        } else if (step <= 2 * TYPED) {
            int left = 2 * TYPED - step;
            change(line, kind.column + left, line, kind.column + left + 1, "");
        } else {
            change(line, 0, line + 1, 0, "");
        }
    }

    /** The number, from 0, of the first line inside the next method. */
    static int methodAfter(String text, int offset) {
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
        System.out.println(String.format(Locale.ROOT, "%-40s %8.1f", what, value));
    }
}
