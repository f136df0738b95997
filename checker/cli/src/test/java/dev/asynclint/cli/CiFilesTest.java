package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the files that other repositories include to check themselves. */
class CiFilesTest {
    private static final Path ROOT = Path.of("../..");

    @TempDir
    Path project;

    @BeforeEach
    void aProjectWithOneFinding() throws IOException {
        Files.createDirectories(project.resolve("src one"));
        Files.writeString(
                project.resolve("src one/Dropped.java"),
                "class Dropped { void run() { java.util.concurrent.CompletableFuture.runAsync(() -> { }); } }\n");
    }

    @Test
    void theLineOfTheGitLabTemplateWritesItsReport() throws IOException {
        String template = Files.readString(ROOT.resolve("templates/asynclint.yml"));
        String line = lineWith(template, "- java -jar /tmp/asynclint-cli-all.jar ");
        Path report = project.resolve("asynclint-gitlab.json");
        assertTrue(template.contains("codequality: " + report.getFileName() + "\n"));
        String[] words = line.replace("$[[ inputs.arguments ]]", "--fail-on error")
                .replace("$[[ inputs.paths ]]", project.toString())
                .replace("=asynclint-gitlab.json", "=" + report)
                .split(" +");
        Run run = Run.of((Object[]) words);
        assertEquals(0, run.code(), run.toString());
        assertEquals(
                1,
                JsonParser.parseString(Files.readString(report))
                        .getAsJsonArray()
                        .size());
    }

    /** By a shell, as GitHub's runner does it, with a launcher that says what it is given. */
    @Test
    void theLineOfTheGitHubActionPassesItsInputsOn() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        String line = lineWith(Files.readString(ROOT.resolve("action.yml")), "run: ");
        Path launcher = Files.writeString(project.resolve("asynclint"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
        ProcessBuilder shell = new ProcessBuilder("/bin/bash", "-ec", line.substring(1, line.length() - 1));
        shell.environment()
                .putAll(Map.of(
                        "GITHUB_ACTION_PATH", project.toString(),
                        "SARIF", "out dir/a.sarif",
                        "ARGUMENTS", "--since origin/main",
                        "PATHS", "app lib"));
        Process process = shell.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals(
                List.of(
                        "check",
                        "--format",
                        "github",
                        "--format",
                        "sarif=out dir/a.sarif",
                        "--since",
                        "origin/main",
                        "--",
                        "app",
                        "lib"),
                said.lines().toList());
    }

    private static String lineWith(String text, String start) {
        Matcher line =
                Pattern.compile("(?m)^ *" + Pattern.quote(start) + "(.*)$").matcher(text);
        assertTrue(line.find(), text);
        return line.group(1);
    }
}
