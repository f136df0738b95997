package dev.asynclint.cli.fuzz;

import dev.asynclint.cli.Run;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file that the real command line checks, again and again with another text, with every kind of report. */
final class CheckedFile {
    private static final List<String> FORMATS = List.of("sarif", "json", "html", "markdown", "checkstyle", "gitlab");
    private static final Path FOLDER = folder();

    private static int rounds;

    private CheckedFile() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("asynclint-fuzz");
            File[] files = {folder.toFile(), folder.resolve("A.java").toFile()};
            for (File file : files) {
                file.deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a file with the text.
     *
     * @throws AssertionError when the check breaks, or says that a part of it broke
     */
    static void check(String text) {
        Path file = FOLDER.resolve("A.java");
        Path report = FOLDER.resolve("report");
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8)); // a half of a pair of characters, too
            String format = FORMATS.get(rounds++ % FORMATS.size());
            Run run = Run.of(
                    "check", "--no-cache", "--statistics", "--format", "text", "--format", format + "=" + report, file);
            Files.delete(report);
            boolean isKnown = run.code() == 0 || run.code() == 1 || run.code() == 4;
            boolean isBroken = run.err()
                    .lines()
                    .anyMatch(line -> line.startsWith("internal: ") || line.contains(": skipped: internal error"));
            if (!isKnown || isBroken) {
                throw new AssertionError(run.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
