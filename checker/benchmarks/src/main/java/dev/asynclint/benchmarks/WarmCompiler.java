package dev.asynclint.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a module again and again in one JVM, as a build daemon does, in turn without and with the plugin, and prints
 * the ratio of the medians of processor time.
 */
final class WarmCompiler {
    private static final int WARM_UP = 4;
    private static final int MEASURED = 7;

    private WarmCompiler() {}

    /**
     * Compiles.
     *
     * @param arguments the plugin's jar, then the class path, the output folder and a file with the sources' names
     */
    public static void main(String[] arguments) throws IOException {
        List<String> plain = List.of("-nowarn", "-proc:none", "-cp", arguments[1], "-d", arguments[2]);
        List<String> linted = new ArrayList<>(plain);
        linted.addAll(List.of("-processorpath", arguments[0]));
        List<Path> sources =
                Files.readAllLines(Path.of(arguments[3])).stream().map(Path::of).toList();
        long[] without = new long[MEASURED];
        long[] with = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long plainNanos = compile(plain, sources);
            long lintedNanos = compile(linted, sources);
            if (i >= 0) {
                without[i] = plainNanos;
                with[i] = lintedNanos;
            }
        }
        Arrays.sort(without);
        Arrays.sort(with);
        System.out.printf(Locale.ROOT, "%.4f%n", (double) with[MEASURED / 2] / without[MEASURED / 2]);
    }

    private static long compile(List<String> options, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        System.gc();
        long start = cpuNanos();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Writer out = new OutputStreamWriter(System.err, StandardCharsets.UTF_8)) {
            boolean isCompiled = compiler.getTask(
                            out, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!isCompiled) {
                throw new IOException("does not compile: " + options);
            }
        }
        return cpuNanos() - start;
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
