package dev.asynclint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures whole processes beside each other, and writes {@code report.json} and {@code README.md}. */
final class ProcessBenchmarks {
    private static final Pattern MILLIS = Pattern.compile("(.*), ms +([\\d.]+)");

    private final Bench bench;

    private ProcessBenchmarks(Bench bench) {
        this.bench = bench;
    }

    private interface Part {
        void run() throws IOException, InterruptedException;
    }

    /** Runs the named parts and prints what they say, or all of them and writes it down. */
    public static void main(String[] names) throws IOException, InterruptedException {
        Path root = Path.of("").toAbsolutePath();
        Path home = root.resolve("checker/benchmarks");
        Bench bench = new Bench(new Workplace(root, home.resolve(".cache")), new Report());
        Map<String, Part> parts = new ProcessBenchmarks(bench).parts();
        List<String> wanted = names.length == 0 ? List.copyOf(parts.keySet()) : List.of(names);
        if (!parts.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("the parts are " + parts.keySet());
        }
        for (String name : wanted) {
            parts.get(name).run();
            if (names.length == 0) {
                bench.report().write(home); // what is broken off leaves what it has
            }
        }
        if (names.length > 0) {
            System.out.print(bench.report().page());
        }
    }

    private Map<String, Part> parts() {
        CommandLineParts commandLine = new CommandLineParts(bench);
        CompilerParts compiler = new CompilerParts(bench);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("start-up", commandLine::startUp);
        parts.put("plugin", compiler::plugin);
        parts.put("ordinary", commandLine::ordinary);
        parts.put("async", commandLine::async);
        parts.put("large", commandLine::large);
        parts.put("again", new AgainPart(bench)::run);
        parts.put("editor", this::editor);
        parts.put("warm", compiler::warm);
        parts.put("errorprone", compiler::errorProne);
        parts.put("small", commandLine::small);
        return parts;
    }

    private void editor() throws IOException, InterruptedException {
        System.err.println("Editor …");
        Cost.of(new Competitor(bench.place().editSession("kafka-clients", "ShareConsumerImpl.java", 300)), bench.log());
        for (String line : Files.readAllLines(bench.log())) {
            Matcher said = MILLIS.matcher(line);
            if (said.matches()) {
                bench.report().figure("editor: " + said.group(1) + ", ms", Double.parseDouble(said.group(2)));
            }
        }
    }
}
