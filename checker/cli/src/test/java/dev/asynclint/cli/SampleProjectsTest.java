package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample projects have the findings that their {@code expected-findings.txt} lists, and no others. */
class SampleProjectsTest {
    private static final Path SAMPLES = Path.of("../../sample-projects");

    static List<Path> projects() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<Path> projects = folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
            assertTrue(projects.size() >= 5, () -> "no sample projects in " + SAMPLES.toAbsolutePath());
            return projects;
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void hasTheExpectedFindings(Path project) throws IOException {
        Run run = Run.of("check", project, "--format", "json", "--quiet");
        assertEquals(1, run.code(), run.toString());
        assertEquals("", run.err());
        List<String> wanted = expected(project);
        List<String> found = findings(project, run.out());
        List<String> missing = new ArrayList<>(wanted);
        List<String> unexpected = new ArrayList<>();
        for (String finding : found) {
            if (!missing.removeIf(line -> fits(finding, line))) {
                unexpected.add("+ " + finding);
            }
        }
        missing.replaceAll(line -> "- " + line);
        assertEquals(
                List.of(), Stream.concat(missing.stream(), unexpected.stream()).toList());
    }

    /** All projects in one run give what each gives by itself: the libraries of one say nothing about another. */
    @Test
    void togetherTheyAreWhatTheyAreAlone() throws IOException {
        List<String> alone = new ArrayList<>();
        for (Path project : projects()) {
            alone.addAll(Run.of("check", project, "--format", "concise")
                    .out()
                    .lines()
                    .toList());
        }
        assertEquals(
                alone,
                Run.of("check", SAMPLES, "--format", "concise").out().lines().toList());
    }

    /** {@code path:line: Rule: fragment of the message}. */
    private static boolean fits(String finding, String line) {
        int message = finding.indexOf(": ", finding.indexOf(": ") + 2) + 2;
        int fragment = line.indexOf(": ", line.indexOf(": ") + 2);
        String head = fragment < 0 ? line.strip().replaceAll(":$", "") : line.substring(0, fragment);
        return finding.startsWith(head + ": ")
                && (fragment < 0
                        || finding.substring(message)
                                .contains(line.substring(fragment + 2).strip()));
    }

    private static List<String> expected(Path project) throws IOException {
        return Files.readAllLines(project.resolve("expected-findings.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> findings(Path project, String json) {
        List<String> lines = new ArrayList<>();
        for (JsonElement element :
                JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings")) {
            JsonObject finding = element.getAsJsonObject();
            String path = project.normalize()
                    .relativize(Path.of(finding.get("path").getAsString()))
                    .toString();
            lines.add(path + ":" + finding.get("line").getAsInt() + ": "
                    + finding.get("rule").getAsString() + ": "
                    + finding.get("message").getAsString());
        }
        return lines;
    }
}
