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
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks real code: fetches the sources of {@code corpora.txt} and their class paths into {@code .cache}, runs the
 * command line on each with and without class path, and prints a table. The findings of each run are left beside the
 * sources. Started by {@code ./dev corpora [NAME…]}.
 */
final class Corpora {
    private static final Path HERE = Path.of("checker/corpora");
    private static final Path CACHE = HERE.resolve(".cache");
    private static final Path JAR = Path.of("checker/cli/target/asynclint.jar");
    private static final List<String> COLUMNS =
            List.of("corpus", "class path", "files", "lines", "async calls", "unresolved", "findings", "s", "CPU s", "MB");

    private Corpora() {}

    /** A library whose sources are checked. */
    private record Corpus(String group, String artifact, String version) {
        static Corpus parse(String line) {
            String[] parts = line.split(":");
            return new Corpus(parts[0], parts[1], parts[2]);
        }

        Path folder() {
            return CACHE.resolve(artifact + "-" + version);
        }

        Path sources() {
            return folder().resolve("sources");
        }
    }

    /** What a run of the command line took and said. */
    private record Run(double seconds, double cpuSeconds, long peakKilobytes, String json) {
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
    }

    public static void main(String[] names) throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        List<String> wanted = List.of(names);
        for (String line : Files.readAllLines(HERE.resolve("corpora.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Corpus corpus = Corpus.parse(line);
            if (wanted.isEmpty() || wanted.contains(corpus.artifact())) {
                fetch(corpus);
                rows.add(check(corpus, false));
                rows.add(check(corpus, true));
            }
        }
        System.out.println(table(rows));
        Files.writeString(CACHE.resolve("table.md"), table(rows));
    }

    private static List<String> check(Corpus corpus, boolean withClassPath) throws IOException, InterruptedException {
        String label = withClassPath ? "with" : "without";
        Path json = corpus.folder().resolve(label + "-class-path.json");
        Path text = corpus.folder().resolve(label + "-class-path.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "check",
                corpus.sources().toString(),
                "--fail-on",
                "never",
                "--format",
                "json=" + json,
                "--format",
                "text=" + text));
        if (withClassPath) {
            command.add("--classpath");
            command.add(Files.readString(corpus.folder().resolve("class-path.txt")).strip());
        }
        Run run = measured(command, json);
        long lines = lines(corpus.sources());
        String findings = run.byRule().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                corpus.artifact(),
                label,
                run.number("files") + (run.number("skipped") == 0 ? "" : " (+" + run.number("skipped") + " skipped)"),
                Long.toString(lines),
                Integer.toString(run.number("asyncCalls")),
                Integer.toString(run.number("unresolvedAsyncCalls")),
                findings.isEmpty() ? "none" : findings,
                String.format(Locale.ROOT, "%.1f", run.seconds()),
                String.format(Locale.ROOT, "%.1f", run.cpuSeconds()),
                run.peakKilobytes() == 0 ? "?" : Long.toString(run.peakKilobytes() / 1024));
    }

    /** Runs a command; its peak memory is known where the system has {@code /proc}. */
    private static Run measured(List<String> command, Path json) throws IOException, InterruptedException {
        Files.deleteIfExists(json);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        double cpu = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(status));
            cpu = Math.max(cpu, process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!Files.exists(json)) {
            throw new IOException("exit code " + process.exitValue() + " and no report: " + String.join(" ", command));
        }
        return new Run(seconds, cpu, peak, Files.readString(json));
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
        if (Files.exists(classPath) && Files.exists(corpus.sources().resolve("pom.xml"))) {
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
                Path file = folder.resolve(entry.getName().replace('/', File.separatorChar)).normalize();
                if (!entry.getName().endsWith(".java") || !file.startsWith(folder)) {
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
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (byte b : Files.readAllBytes(file)) {
                    lines += b == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            table.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == COLUMNS) {
                table.append("| --- ".repeat(COLUMNS.size())).append("|\n");
            }
        }
        return table.toString();
    }
}
