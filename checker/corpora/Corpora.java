import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks real code: fetches the sources of {@code corpora.txt} and their class paths into {@code .cache}, runs the
 * command line on each with and without class path and on all of them at once, and prints a table. The findings of each
 * run are left beside the sources. Started by {@code ./dev corpora [NAME…]}; without a name {@code findings.md} is made
 * anew, {@code --fetch} only fetches.
 */
final class Corpora {
    private static final Path HERE = Path.of("checker/corpora");
    private static final Path CACHE = HERE.resolve(".cache");
    private static final Path JAR = Path.of("checker/cli/target/asynclint.jar");
    /** Vert.x keeps the snippets of its manual there, which is no code that runs. */
    private static final String SNIPPETS = "examples/";

    /** Wide enough for what holds for some releases only. */
    private static final String RUNTIME = "21..25";

    private static final List<String> COLUMNS = List.of(
            "corpus", "class path", "files", "lines", "async calls", "unresolved", "findings", "s", "CPU s", "MB");

    private Corpora() {}

    /** A library whose sources are checked; a bare one only without class path. */
    private record Corpus(String group, String artifact, String version, boolean bare) {
        static Corpus parse(String line) {
            String[] words = line.split(" ");
            String[] parts = words[0].split(":");
            return new Corpus(parts[0], parts[1], parts[2], words.length > 1 && words[1].equals("bare"));
        }

        Path folder() {
            return CACHE.resolve(artifact + "-" + version);
        }

        Path sources() {
            return folder().resolve("sources");
        }

        List<String> classPath() throws IOException {
            return List.of(
                    "--classpath",
                    Files.readString(folder().resolve("class-path.txt")).strip());
        }
    }

    /** What a run of the command line took and said. */
    private record Run(String name, String classPath, long lines, Used used, String json) {
        int number(String key) {
            Matcher value = Pattern.compile("\"" + key + "\": (\\d+)").matcher(json);
            return value.find() ? Integer.parseInt(value.group(1)) : -1;
        }

        Map<String, Integer> byRule() {
            Map<String, Integer> counts = new TreeMap<>();
            for (Matcher rule = Pattern.compile("(?m)^ {6}\"rule\": \"(\\w+)\"").matcher(json); rule.find(); ) {
                counts.merge(rule.group(1), 1, Integer::sum);
            }
            return counts;
        }

        List<String> cells() {
            int skipped = number("skipped");
            return List.of(
                    name,
                    classPath,
                    number("files") + (skipped == 0 ? "" : " (+" + skipped + " skipped)"),
                    Long.toString(lines),
                    Integer.toString(number("asyncCalls")),
                    Integer.toString(number("unresolvedAsyncCalls")),
                    Integer.toString(number("findings")),
                    String.format(Locale.ROOT, "%.1f", used.seconds()),
                    String.format(Locale.ROOT, "%.1f", used.cpuSeconds()),
                    used.peakKilobytes() == 0 ? "?" : Long.toString(used.peakKilobytes() / 1024));
        }
    }

    private record Used(double seconds, double cpuSeconds, long peakKilobytes) {}

    public static void main(String[] names) throws IOException, InterruptedException {
        boolean fetchOnly = names.length > 0 && names[0].equals("--fetch");
        List<String> wanted = fetchOnly ? List.of() : List.of(names);
        List<Corpus> corpora = new ArrayList<>();
        for (String line : Files.readAllLines(HERE.resolve("corpora.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Corpus corpus = Corpus.parse(line);
                if (wanted.isEmpty() || wanted.contains(corpus.artifact())) {
                    fetch(corpus);
                    corpora.add(corpus);
                }
            }
        }
        if (fetchOnly) {
            return;
        }
        List<Run> runs = new ArrayList<>();
        for (Corpus corpus : corpora) {
            Path json = corpus.folder().resolve("without-class-path.json");
            runs.add(check(
                    corpus.artifact(), corpus.bare() ? "not fetched" : "without", List.of(corpus), json, List.of()));
            if (!corpus.bare()) {
                Path withJson = corpus.folder().resolve("with-class-path.json");
                runs.add(check(corpus.artifact(), "with", List.of(corpus), withJson, corpus.classPath()));
            }
        }
        List<Run> bare =
                runs.stream().filter(run -> !run.classPath().equals("with")).toList();
        if (corpora.size() > 1) {
            runs.add(check("all in one run", "without", corpora, CACHE.resolve("all.json"), List.of()));
        }
        String times = table(COLUMNS, runs.stream().map(Run::cells).toList());
        String findings = findings(bare);
        System.out.println(times + "\n" + findings);
        if (wanted.isEmpty()) {
            Files.writeString(HERE.resolve("findings.md"), page(times, findings));
        }
    }

    private static Run check(String name, String classPath, List<Corpus> corpora, Path json, List<String> options)
            throws IOException, InterruptedException {
        Path text = Path.of(json.toString().replaceAll("\\.json$", ".txt"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "check",
                "--runtime",
                RUNTIME,
                "--fail-on",
                "never",
                "--format",
                "json=" + json,
                "--format",
                "text=" + text));
        command.addAll(options);
        long lines = 0;
        for (Corpus corpus : corpora) {
            command.add(corpus.sources().toString());
            lines += lines(corpus.sources());
        }
        Used used = measured(command, json);
        return new Run(name, classPath, lines, used, Files.readString(json));
    }

    /** Findings by rule and corpus, without class path, as everybody gets them on a fresh checkout. */
    private static String findings(List<Run> runs) {
        Map<String, Integer> sums = new TreeMap<>();
        runs.forEach(run -> run.byRule().forEach((rule, count) -> sums.merge(rule, count, Integer::sum)));
        List<String> columns = new ArrayList<>(List.of("corpus"));
        columns.addAll(sums.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (Run run : runs) {
            rows.add(row(run.name(), sums.keySet(), run.byRule()));
        }
        rows.add(row("all", sums.keySet(), sums));
        return table(columns, rows);
    }

    private static List<String> row(String name, Set<String> rules, Map<String, Integer> counts) {
        return Stream.concat(
                        Stream.of(name),
                        rules.stream()
                                .map(rule -> counts.containsKey(rule)
                                        ? counts.get(rule).toString()
                                        : ""))
                .toList();
    }

    private static String page(String times, String findings) {
        return """
                # Findings on real code

                `./dev corpora` makes this page anew. The sources are those of the artifacts in
                [corpora.txt](corpora.txt); what the findings are worth is in [precision.md](precision.md). The rules judge
                for the Java releases %s.

                ## Findings by rule, without class path

                %s
                ## Time and memory

                A row is one run of the command line, its start included, on %d processors and Java %s: seconds, seconds of
                CPU time, and the most memory that the process held (with the JVM's default heap, so it is what was taken, not
                what is needed).

                %s""".formatted(
                        RUNTIME,
                        findings,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        times);
    }

    /** Runs a command; its peak memory is known where the system has {@code /proc}. */
    private static Used measured(List<String> command, Path json) throws IOException, InterruptedException {
        Files.deleteIfExists(json);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        double cpu = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(status));
            cpu = Math.max(
                    cpu,
                    process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!Files.exists(json)) {
            throw new IOException("exit code " + process.exitValue() + " and no report: " + String.join(" ", command));
        }
        if (process.exitValue() == 3) {
            throw new IOException("a rule crashed: " + String.join(" ", command));
        }
        return new Used(seconds, cpu, peak);
    }

    private static long peakKilobytes(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static void fetch(Corpus corpus) throws IOException, InterruptedException {
        Path classPath = corpus.folder().resolve("class-path.txt");
        if ((corpus.bare() || Files.exists(classPath))
                && Files.exists(corpus.sources().resolve("pom.xml"))) {
            return;
        }
        System.err.println("fetching " + corpus.artifact() + " " + corpus.version() + " …");
        Files.createDirectories(corpus.sources());
        String own = corpus.group() + ":" + corpus.artifact() + ":" + corpus.version();
        for (String kind : List.of("jar:sources", "pom")) {
            maven(
                    "-Dartifact=" + own + ":" + kind,
                    "-DoutputDirectory=" + corpus.folder().toAbsolutePath(),
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy");
        }
        String file = corpus.artifact() + "-" + corpus.version();
        unpack(corpus.folder().resolve(file + "-sources.jar"), corpus.sources());
        // As in a checkout, the build file says which libraries are there. It also knows the optional ones.
        Path pom = corpus.sources().resolve("pom.xml");
        Files.copy(corpus.folder().resolve(file + ".pom"), pom, StandardCopyOption.REPLACE_EXISTING);
        if (corpus.bare()) {
            return;
        }
        maven(
                "-f",
                pom.toString(),
                "-DincludeScope=compile",
                "-Dmdep.outputFile=" + classPath.toAbsolutePath(),
                "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath");
    }

    private static void maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-q", "-B", "-N"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName().replace('/', File.separatorChar))
                        .normalize();
                if (!entry.getName().endsWith(".java")
                        || entry.getName().startsWith(SNIPPETS)
                        || !file.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static long lines(Path folder) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (byte b : Files.readAllBytes(file)) {
                    lines += b == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        table.append("| ").append(String.join(" | ", columns)).append(" |\n");
        table.append("| --- ".repeat(columns.size())).append("|\n");
        rows.forEach(row -> table.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return table.toString();
    }
}
