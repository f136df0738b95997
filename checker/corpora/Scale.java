import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks the sources of {@code scale.txt} at once, three times: twice alike, then with another number of threads and another
 * order of the files. All runs must say the same, byte by byte, and none may crash or hang. Writes {@code scale.md}.
 * Started by {@code ./dev scale}, which has fetched the jars; arguments are the class path of the checker, if it is not
 * the runnable jar.
 */
final class Scale {
    private static final Path HERE = Path.of("checker/corpora");
    private static final Path CACHE = HERE.resolve(".cache/scale");
    private static final Path JARS = CACHE.resolve("jars");
    private static final Path JAR = Path.of("checker/cli/target/asynclint.jar");
    /** A run that takes longer hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(40);

    private static final List<String> FORMATS = List.of("json", "sarif", "concise", "markdown");

    private Scale() {}

    /** A run of the command line: how it was started, and what came of it. */
    private record Run(String name, int code, double seconds, double cpuSeconds, long megabytes, Path folder) {
        String row() {
            return String.format(
                    Locale.ROOT, "| %s | %d | %.0f | %.0f | %d |%n", name, code, seconds, cpuSeconds, megabytes);
        }
    }

    public static void main(String[] classPath) throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        long files = 0;
        long lines = 0;
        for (String artifact : Files.readAllLines(HERE.resolve("scale.txt"))) {
            if (!artifact.isBlank() && !artifact.startsWith("#")) {
                Path folder = unpacked(artifact.split(":"));
                folders.add(folder);
                for (Path file : javaFiles(folder)) {
                    files++;
                    lines += lines(file);
                }
            }
        }
        List<Path> backwards = new ArrayList<>(folders);
        Collections.reverse(backwards);
        String start = classPath.length > 0 ? "-cp " + classPath[0] + " dev.asynclint.cli.Main" : "-jar " + JAR;
        List<Run> runs = List.of(
                run("first", start, "-XX:ActiveProcessorCount=2", folders),
                run("again", start, "-XX:ActiveProcessorCount=2", folders),
                run("one thread, folders backwards", start, "-XX:ActiveProcessorCount=1", backwards));
        List<String> differences = differences(runs);
        String page = page(folders.size(), files, lines, runs, differences);
        Files.writeString(HERE.resolve("scale.md"), page);
        System.out.println(page);
        boolean isSound = differences.isEmpty() && runs.stream().allMatch(run -> run.code() == 0 || run.code() == 4);
        System.exit(isSound ? 0 : 1);
    }

    /** What differs between the first run and the others. */
    private static List<String> differences(List<Run> runs) throws IOException {
        List<String> differences = new ArrayList<>();
        Run first = runs.get(0);
        for (Run other : runs.subList(1, runs.size())) {
            for (String format : FORMATS) {
                if (!report(first, format).equals(report(other, format))) {
                    differences.add(other.name() + ": " + format + " differs from the first run's");
                }
            }
            if (!skipped(first).equals(skipped(other))) {
                differences.add(other.name() + ": other files are skipped");
            }
        }
        return differences;
    }

    /** A report without the line that says how long the run took. */
    private static String report(Run run, String format) throws IOException {
        return Files.readString(run.folder().resolve(format)).replaceFirst("\n *\"millis\": \\d+", "");
    }

    private static List<String> skipped(Run run) throws IOException {
        try (Stream<String> said = Files.lines(run.folder().resolve("err"))) {
            return said.filter(line -> line.contains("skipped: ") || line.contains("internal"))
                    .map(line -> line.replace(CACHE + "/", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Run run(String name, String start, String processors, List<Path> folders)
            throws IOException, InterruptedException {
        Path folder = CACHE.resolve("runs").resolve(name.replaceAll("\\W+", "-"));
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx4g", processors));
        command.addAll(Arrays.asList(start.split(" ")));
        command.addAll(List.of("check", "--no-cache", "--fail-on", "never"));
        FORMATS.forEach(format -> command.addAll(List.of("--format", format + "=" + folder.resolve(format))));
        folders.forEach(each -> command.add(each.toString()));
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        double cpu = 0;
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
            peak = Math.max(peak, peak(status));
            if (System.nanoTime() - before > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("hangs: " + name);
            }
        }
        return new Run(name, process.exitValue(), (System.nanoTime() - before) / 1e9, cpu, peak, folder);
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return 0; // it has just ended
        }
    }

    private static String page(int artifacts, long files, long lines, List<Run> runs, List<String> differences)
            throws IOException {
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, """
                # Many sources at once

                `./dev scale` makes this page anew: the sources of the %d artifacts in [scale.txt](scale.txt), %,d files with
                %,d lines, are checked together in each run, on %d processors and Java %d.

                | run | exit code | s | CPU s | MB |
                | --- | --- | --- | --- | --- |
                """, artifacts, files, lines, Runtime.getRuntime().availableProcessors(), Runtime.version()
                .feature()));
        runs.forEach(run -> page.append(run.row()));
        page.append("\nThe reports of all runs, ")
                .append(String.join(", ", FORMATS))
                .append(differences.isEmpty() ? ", are the same byte by byte, but for the time taken.\n" : ", differ:\n\n");
        differences.forEach(line -> page.append("- ").append(line).append('\n'));
        List<String> summary = Files.readAllLines(runs.get(0).folder().resolve("err"));
        page.append("\nIn the words of the first run: ")
                .append(summary.get(summary.size() - 1).strip())
                .append("\n\n## Files that were skipped\n\n");
        List<String> skipped = skipped(runs.get(0));
        skipped.forEach(line -> page.append("- `").append(line).append("`\n"));
        return page.append(skipped.isEmpty() ? "None.\n" : "").toString();
    }

    /** A folder with the sources, and a build file, so that each artifact is a project. */
    private static Path unpacked(String[] artifact) throws IOException {
        String name = artifact[1] + "-" + artifact[2];
        Path folder = CACHE.resolve("sources").resolve(name);
        Path pom = folder.resolve("pom.xml");
        if (Files.exists(pom)) {
            return folder;
        }
        try (ZipFile zip = new ZipFile(JARS.resolve(name + "-sources.jar").toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName().replace('/', File.separatorChar))
                        .normalize();
                if (entry.getName().endsWith(".java") && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(pom, "<project><artifactId>" + artifact[1] + "</artifactId></project>\n");
        return folder;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        for (byte b : Files.readAllBytes(file)) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
