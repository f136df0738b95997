package dev.asynclint.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything lies, and the commands that are compared. {@code ./dev bench} fetches and builds what is here.
 *
 * @param root the checkout
 * @param work for trees of sources, modules with their jars, PMD's and Error Prone's jars, and what is compiled
 */
record Workplace(Path root, Path work) {
    /** PMD's rule sets that are nearest to what Asynclint looks for. */
    private static final String PMD_RULES =
            "category/java/errorprone.xml,category/java/bestpractices.xml,category/java/multithreading.xml";

    private static final List<String> FOR_ERROR_PRONE = Stream.concat(
                    Stream.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util")
                            .map(name -> "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"),
                    Stream.of("code", "comp")
                            .map(name -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"))
            .toList();

    private static String bin(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Folders with a tree's sources. */
    List<String> tree(List<String> names) {
        return names.stream()
                .map(name -> work.resolve("trees").resolve(name).toString())
                .toList();
    }

    static long lines(List<String> folders) throws IOException {
        long lines = 0;
        for (String folder : folders) {
            for (Path file : javaFiles(Path.of(folder))) {
                for (byte b : Files.readAllBytes(file)) {
                    lines += b == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(path -> path.toString().endsWith(".java")
                            && !path.endsWith("module-info.java")
                            && !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /** As users start it: by the launcher, with all rules. */
    List<String> asynclint(List<String> more) {
        return join(List.of(root.resolve("asynclint").toString()), more);
    }

    List<String> check(List<String> folders, String... options) {
        return join(
                asynclint(List.of("check", "--no-cache", "--fail-on", "never", "--quiet", "--format", "json")),
                List.of(options),
                folders);
    }

    /** A file of a tree edited in a workspace of that tree. */
    List<String> editSession(String tree, String file, int edits) throws IOException {
        Path folder = work.resolve("trees").resolve(tree);
        Path found = javaFiles(folder).stream()
                .filter(path -> path.endsWith(file))
                .findFirst()
                .orElseThrow();
        return join(
                List.of(bin("java"), "-cp", System.getProperty("java.class.path"), EditSession.class.getName()),
                List.of(folder.toString(), folder.relativize(found).toString(), Integer.toString(edits)),
                asynclint(List.of("lsp")));
    }

    /** As PMD's own script starts it. */
    List<String> pmd(List<String> folders, String... jvm) {
        List<String> command = join(List.of(bin("java")), List.of(jvm));
        command.addAll(
                List.of("-cp", work.resolve("pmd") + "/*", "net.sourceforge.pmd.cli.PmdCli", "check", "--no-cache"));
        command.addAll(
                List.of("--no-progress", "--no-fail-on-violation", "--no-fail-on-error", "-f", "csv", "-R", PMD_RULES));
        folders.forEach(folder -> command.addAll(List.of("-d", folder)));
        return command;
    }

    /** JavaParser alone, on the JVM as the launcher sets it. */
    List<String> bareParse(List<String> folders) {
        return join(
                List.of(bin("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-cp"),
                List.of(System.getProperty("java.class.path"), BareParse.class.getName()),
                folders);
    }

    /**
     * javac on a module.
     *
     * @param more flags for the plugin or Error Prone
     */
    List<String> javac(String module, List<String> more) throws IOException {
        return join(
                List.of(bin("javac"), "-nowarn", "-proc:none", "-cp", classPath(module), "-d", output(module)),
                more,
                List.of("@" + sources(module)));
    }

    List<String> javac(String module) throws IOException {
        return javac(module, List.of());
    }

    List<String> plugin() throws IOException {
        return List.of("-processorpath", pluginJar().toString());
    }

    Path pluginJar() throws IOException {
        try (Stream<Path> jars = Files.list(root.resolve("checker/javac/target"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches("asynclint-javac-[^-]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Error Prone with these checks and no others. */
    List<String> errorProne(List<String> checks) throws IOException {
        StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
        checks.forEach(check -> plugin.append(" -Xep:").append(check).append(":WARN"));
        return join(
                FOR_ERROR_PRONE,
                List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"),
                List.of("-processorpath", jars(work.resolve("errorprone")), plugin.toString()));
    }

    /** javac takes a {@code *} for a class path, but not here. */
    private static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    List<String> warmCompiler(String module) throws IOException {
        return List.of(
                bin("java"),
                "-cp",
                System.getProperty("java.class.path"),
                WarmCompiler.class.getName(),
                pluginJar().toString(),
                classPath(module),
                output(module),
                sources(module));
    }

    private String classPath(String module) {
        return work.resolve("modules").resolve(module + "-jars") + File.separator + "*";
    }

    private String output(String module) throws IOException {
        return Files.createDirectories(work.resolve("classes").resolve(module)).toString();
    }

    /** What needs a code generator to compile is left out. */
    private String sources(String module) throws IOException {
        Path list = work.resolve(module + ".txt");
        Files.createDirectories(list.getParent());
        Files.write(
                list,
                javaFiles(work.resolve("modules").resolve(module)).stream()
                        .map(Path::toString)
                        .filter(file -> !file.endsWith("VertxHttp2ConnectionHandlerBuilder.java"))
                        .toList());
        return list.toString();
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
