package dev.asynclint.javac;

import dev.asynclint.engine.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first crash of each rule with its stack trace, in a file that the one line of the build's output names: what it
 * takes to mend them.
 */
final class CrashReport {
    private CrashReport() {}

    /** Empty where no file can be written. */
    static Optional<Path> write(List<Problem> crashes) {
        Map<String, Problem> firsts = new LinkedHashMap<>();
        crashes.forEach(crash -> firsts.putIfAbsent(crash.rule(), crash));
        try {
            Path file = Files.createTempFile("asynclint-crash-", ".txt");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                out.println("asynclint " + ResultFile.version() + " · Java " + System.getProperty("java.version"));
                out.println("crashes: " + crashes.size());
                for (Problem first : firsts.values()) {
                    out.println();
                    out.println(String.join(" ", first.rule(), first.path()).strip());
                    first.cause().printStackTrace(out);
                }
            }
            return Optional.of(file);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
