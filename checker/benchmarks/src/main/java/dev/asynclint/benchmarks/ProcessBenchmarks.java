package dev.asynclint.benchmarks;

import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures whole processes beside each other, and writes {@code report.json} and {@code README.md}. */
final class ProcessBenchmarks {
    private static final List<String> MODULES = List.of("vertx-core", "reactor-core", "kafka-clients");
    private static final List<String> ORDINARY = List.of("commons-lang3", "commons-math3", "guava");
    private static final List<String> ASYNC = List.of("vertx-core", "kafka-clients");
    private static final List<String> LARGE = List.of(
            "commons-lang3",
            "commons-math3",
            "guava",
            "commons-collections4",
            "hibernate-core",
            "vertx-core",
            "kafka-clients",
            "lettuce-core");

    private static final Pattern MILLIS = Pattern.compile("(.*), ms +([\\d.]+)");

    private final Workplace place;
    private final Path log;
    private final Report report = new Report();

    private ProcessBenchmarks(Workplace place) {
        this.place = place;
        this.log = place.work().resolve("last.log");
    }

    private interface Part {
        void run() throws IOException, InterruptedException;
    }

    /** Runs the named parts and prints what they say, or all of them and writes it down. */
    public static void main(String[] names) throws IOException, InterruptedException {
        Path root = Path.of("").toAbsolutePath();
        Path home = root.resolve("checker/benchmarks");
        ProcessBenchmarks benchmarks = new ProcessBenchmarks(new Workplace(root, home.resolve(".cache")));
        Map<String, Part> parts = benchmarks.parts();
        List<String> wanted = names.length == 0 ? List.copyOf(parts.keySet()) : List.of(names);
        if (!parts.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("the parts are " + parts.keySet());
        }
        for (String name : wanted) {
            parts.get(name).run();
            if (names.length == 0) {
                benchmarks.report.write(home); // what is broken off leaves what it has
            }
        }
        if (names.length > 0) {
            System.out.print(benchmarks.report.page());
        }
    }

    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("start-up", this::startUp);
        parts.put("plugin", this::plugin);
        parts.put("ordinary", this::ordinary);
        parts.put("async", this::async);
        parts.put("large", this::large);
        parts.put("editor", this::editor);
        parts.put("warm", this::warmCompiler);
        parts.put("errorprone", this::errorProne);
        parts.put("small", this::small);
        return parts;
    }

    private Rounds measure(String title, Map<String, List<String>> competitors, int seconds)
            throws IOException, InterruptedException {
        System.err.println(title + " …");
        Rounds rounds = Rounds.of(competitors, Duration.ofSeconds(seconds), log);
        report.section(title, rounds);
        return rounds;
    }

    private void startUp() throws IOException, InterruptedException {
        Path file = place.work().resolve("One.java");
        Files.writeString(file, "class One {\n    void run() throws Exception {\n        Thread.sleep(1);\n    }\n}\n");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("`asynclint --version`", place.asynclint(List.of("--version")));
        commands.put("`asynclint check` of one file", place.check(List.of(file.toString())));
        Rounds rounds = measure("Start-up", commands, 30);
        report.figure("startUpSeconds", rounds.cost("`asynclint --version`").seconds());
        report.figure(
                "oneFileSeconds", rounds.cost("`asynclint check` of one file").seconds());
    }

    private void ordinary() throws IOException, InterruptedException {
        report.figure("throughputVersusPmd", besidePmd("Ordinary code", ORDINARY, 150));
    }

    private void async() throws IOException, InterruptedException {
        report.figure("throughputVersusPmdAsync", besidePmd("Asynchronous code", ASYNC, 150));
    }

    /** What is linear takes a share of the larger trees' time that is its share of their lines. */
    private void small() throws IOException, InterruptedException {
        besidePmd("Ordinary code, small tree", ORDINARY.subList(0, 1), 75);
        besidePmd("Asynchronous code, small tree", ASYNC.subList(0, 1), 75);
    }

    /** How many times the lines that PMD reads in a second of processor time Asynclint reads. */
    private double besidePmd(String title, List<String> names, int seconds) throws IOException, InterruptedException {
        List<String> folders = place.tree(names);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("Asynclint, all rules", place.check(folders));
        commands.put("JavaParser, bare parse", place.bareParse(folders));
        commands.put("PMD", place.pmd(folders));
        commands.put("PMD, Asynclint's JVM flags", place.pmd(folders, "-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC"));
        Rounds rounds = measure(title + ": " + String.join(", ", names), commands, seconds);
        report.lines(Workplace.lines(folders));
        return rounds.ratio("PMD", "Asynclint, all rules");
    }

    private void large() throws IOException, InterruptedException {
        List<String> folders = place.tree(LARGE);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("Asynclint, all rules", place.check(folders));
        commands.put("JavaParser, bare parse", place.bareParse(folders));
        Rounds rounds = measure("All of it: " + String.join(", ", LARGE), commands, 60);
        report.lines(Workplace.lines(folders));
        Cost cost = rounds.cost("Asynclint, all rules");
        report.figure("largeVersusBareParse", rounds.ratio("Asynclint, all rules", "JavaParser, bare parse"));
        report.figure(
                "largeCoresUsedPercent",
                100 * cost.cpu() / cost.seconds() / Runtime.getRuntime().availableProcessors());
    }

    private void editor() throws IOException, InterruptedException {
        System.err.println("Editor …");
        Cost.of(place.editSession("kafka-clients", "ShareConsumerImpl.java", 300), log);
        for (String line : Files.readAllLines(log)) {
            Matcher said = MILLIS.matcher(line);
            if (said.matches()) {
                report.figure("editor: " + said.group(1) + ", ms", Double.parseDouble(said.group(2)));
            }
        }
    }

    private void plugin() throws IOException, InterruptedException {
        double without = 0;
        double with = 0;
        double exporting = 0;
        for (String module : MODULES) {
            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put("javac", place.javac(module));
            commands.put("javac with the plugin", place.javac(module, place.plugin()));
            commands.put("… that exports no facts", place.javac(silent(module), place.plugin()));
            Rounds rounds = measure("Compiler plugin: " + module, commands, 75);
            without += rounds.cost("javac").cpu();
            exporting += rounds.cost("javac with the plugin").cpu();
            with += rounds.cost("… that exports no facts").cpu();
        }
        report.figure("pluginOverheadPercent", 100 * (with / without - 1));
        report.figure("pluginOverheadWithExportPercent", 100 * (exporting / without - 1));
    }

    /** The same module, configured to keep its facts to itself. */
    private String silent(String module) throws IOException {
        Path modules = place.work().resolve("modules");
        Path folder = Files.createDirectories(modules.resolve("silent"));
        Files.writeString(folder.resolve("asynclint.properties"), "export=false\n");
        for (String part : List.of(module, module + "-jars")) {
            Path link = folder.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, modules.resolve(part));
        }
        return "silent/" + module;
    }

    private void warmCompiler() throws IOException, InterruptedException {
        System.err.println("Warm compiler …");
        Cost.of(place.warmCompiler("vertx-core"), log);
        List<String> printed = Files.readAllLines(log);
        double ratio = Double.parseDouble(printed.get(printed.size() - 1));
        report.figure("pluginOverheadInWarmCompilerPercent", 100 * (ratio - 1));
    }

    private void errorProne() throws IOException, InterruptedException {
        List<String> ours =
                Rules.ALL.stream().map(Rule::info).map(info -> info.name()).toList();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "Error Prone, one small check", place.javac("vertx-core", place.errorProne(List.of("DeadException"))));
        commands.put("Error Prone, Asynclint's checks", place.javac("vertx-core", place.errorProne(ours)));
        Rounds rounds = measure("Error Prone: vertx-core", commands, 60);
        report.figure(
                "errorProneOverheadPercent",
                100 * (rounds.ratio("Error Prone, Asynclint's checks", "Error Prone, one small check") - 1));
    }
}
