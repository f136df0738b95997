package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    @Test
    void theLineOfTheGitHubActionPassesItsInputsOn() throws IOException, InterruptedException {
        Run run = action(
                "printf '%s\\n' \"$@\"",
                Map.of("SARIF", "out dir/a.sarif", "ARGUMENTS", "--since origin/main", "PATHS", "app lib"));
        assertEquals(0, run.code(), run.toString());
        List<String> format = List.of("check", "--format", "github", "--format", "sarif=out dir/a.sarif");
        List<String> rest = List.of("--since", "origin/main", "--", "app", "lib");
        assertEquals(
                Stream.concat(format.stream(), rest.stream()).toList(),
                run.out().lines().toList());
    }

    @Test
    void theLineOfTheGitHubActionWritesItsReports() throws IOException, InterruptedException {
        Path summary = Files.createFile(project.resolve("summary.md"));
        Run run = action(
                "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' dev.asynclint.cli.Main \"$@\""
                        .formatted(ProcessHandle.current().info().command().orElse("java"), Run.classPath()),
                Map.of(
                        "SARIF", "asynclint.sarif",
                        "ARGUMENTS", "",
                        "PATHS", ".",
                        "GITHUB_ACTIONS", "true",
                        "GITHUB_WORKSPACE", project.toString(),
                        "GITHUB_STEP_SUMMARY", summary.toString()));
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.out().startsWith("::warning file=src one/Dropped.java,line=1,"), run.toString());
        assertTrue(Files.readString(summary).contains("UnawaitedFuture"), "the summary of the step");
        JsonElement sarif = JsonParser.parseString(Files.readString(project.resolve("asynclint.sarif")));
        JsonElement runs = sarif.getAsJsonObject().getAsJsonArray("runs").get(0);
        assertEquals(1, runs.getAsJsonObject().getAsJsonArray("results").size());
    }

    /** What the action does, by a shell as GitHub's runner has it, with a launcher that does this. */
    private Run action(String launch, Map<String, String> environment) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        String line = lineWith(Files.readString(ROOT.resolve("action.yml")), "run: ");
        Path launcher = Files.writeString(project.resolve("asynclint"), "#!/bin/sh\n" + launch + "\n");
        assertTrue(launcher.toFile().setExecutable(true));
        ProcessBuilder shell = new ProcessBuilder(
                        "/bin/bash",
                        "--noprofile",
                        "--norc",
                        "-eo",
                        "pipefail",
                        "-c",
                        line.substring(1, line.length() - 1))
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().putAll(environment);
        shell.environment().put("GITHUB_ACTION_PATH", project.toString());
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said, "");
    }

    private static String lineWith(String text, String start) {
        Matcher line =
                Pattern.compile("(?m)^ *" + Pattern.quote(start) + "(.*)$").matcher(text);
        assertTrue(line.find(), text);
        return line.group(1);
    }
}
