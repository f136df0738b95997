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
 * @param work for trees of sources, modules with their jars, the jars of other tools, and what is compiled
 */
record Workplace(Path root, Path work) {
    private static final List<String> CHECK = List.of("check", "--fail-on", "never", "--quiet", "--format", "json");

    private static final List<String> FOR_ERROR_PRONE = Stream.concat(
                    Stream.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util")
                            .map(name -> "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"),
                    Stream.of("code", "comp")
                            .map(name -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"))
            .toList();

    static String bin(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Folders with a tree's sources. */
    List<String> tree(List<String> names) {
        return names.stream()
                .map(name -> work.resolve("trees").resolve(name).toString())
                .toList();
    }

    static String pom(String name, String more) {
        return "<project><artifactId>" + name + "</artifactId>" + more + "</project>\n";
    }

    /** Where a file with this name lies in a tree. */
    String fileIn(String tree, String name) throws IOException {
        Path folder = work.resolve("trees").resolve(tree);
        return javaFiles(folder).stream()
                .filter(path -> path.endsWith(name))
                .map(path -> folder.relativize(path).toString())
                .findFirst()
                .orElseThrow();
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

    List<String> check(List<String> folders) {
        return join(asynclint(CHECK), List.of("--no-cache"), folders);
    }

    /** The same, in no more heap than this, such as {@code 2g}. */
    List<String> checkInHeap(String size, List<String> folders) {
        return join(List.of("env", "ASYNCLINT_JAVA_OPTS=-Xmx" + size), check(folders));
    }

    /** The same, with a cache of results in a folder. */
    List<String> checkWithCache(Path cache, Path folder) {
        return join(List.of("env", "XDG_CACHE_HOME=" + cache), asynclint(CHECK), List.of(folder.toString()));
    }

    /** A file of a tree edited in a workspace of that tree. */
    List<String> editSession(String tree, String file, int edits) throws IOException {
        Path folder = work.resolve("trees").resolve(tree);
        return join(
                List.of(bin("java"), "-cp", System.getProperty("java.class.path"), EditSession.class.getName()),
                List.of(folder.toString(), fileIn(tree, file), Integer.toString(edits)),
                asynclint(List.of("lsp")));
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

    /** The jars in a folder, for who does not know a {@code *}. */
    static String jars(Path folder) throws IOException {
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
                jars(work.resolve("modules").resolve(module + "-jars")), // only the javac command knows a *
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
