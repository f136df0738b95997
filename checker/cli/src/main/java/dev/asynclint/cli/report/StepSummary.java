package dev.asynclint.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** The page that GitHub Actions shows for a step: all findings as Markdown, beside the few annotations. */
public final class StepSummary {
    private static final String FILE = "GITHUB_STEP_SUMMARY";
    /** A larger one is not shown at all. */
    static final int MOST_BYTES = 1024 * 1024;

    private StepSummary() {}

    /** Adds the outcome to the page where the environment names one. Returns lines for the user. */
    public static List<String> append(Outcome outcome, Path folder, Map<String, String> environment) {
        String name = environment.getOrDefault(FILE, "");
        if (name.isEmpty()) {
            return List.of();
        }
        try {
            Path file = Path.of(name);
            long room = MOST_BYTES - (Files.exists(file) ? Files.size(file) : 0);
            Rendered page =
                    MarkdownReport.of(outcome, FileNames.from(folder), linkBase(environment), (int) Math.max(0, room));
            Files.write(
                    file,
                    page.text().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return page.notes();
        } catch (IOException | InvalidPathException e) {
            return List.of(FILE + ": cannot write `" + name + "`: " + e.getMessage());
        }
    }

    /** What a file's path is put behind to see it at the revision that was checked; empty when that is not known. */
    private static String linkBase(Map<String, String> environment) {
        String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
        String repository = environment.getOrDefault("GITHUB_REPOSITORY", "");
        String revision = environment.getOrDefault("GITHUB_SHA", "");
        boolean known = server.startsWith("https://") && !repository.isEmpty() && !revision.isEmpty();
        return known ? server + "/" + repository + "/blob/" + revision + "/" : "";
    }
}
