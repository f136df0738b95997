package dev.asynclint.gradle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradle.api.GradleException;
import org.gradle.api.Project;
import org.gradle.api.Task;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.tasks.VerificationException;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsynclintPluginTest {
    @TempDir
    Path folder;

    @Test
    void aProjectWithoutJavaHasNoTask() {
        Project project = project();
        assertNull(project.getTasks().findByName("asynclint"));
    }

    @Test
    void theTaskIsPartOfCheck() {
        Project project = project("java");
        Task check = project.getTasks().getByName("check");
        assertTrue(
                check.getTaskDependencies().getDependencies(check).contains(task(project)), "`check` runs `asynclint`");
    }

    @Test
    void theTaskIsThereWhicheverPluginComesFirst() {
        Project project = project();
        project.getPluginManager().apply("java-library");
        assertEquals("verification", task(project).getGroup());
    }

    @Test
    void theToolIsOfThePluginsVersion() {
        Project project = project("java");
        Dependency tool = toolOf(project);
        assertEquals("dev.asynclint:asynclint-cli", tool.getGroup() + ":" + tool.getName());
        assertTrue(tool.getVersion().matches("\\d+\\..*"), tool.getVersion());
    }

    @Test
    void theToolIsOfTheVersionThatTheBuildWants() {
        Project project = project("java");
        extension(project).getToolVersion().set("9.9");
        assertEquals("9.9", toolOf(project).getVersion());
    }

    @Test
    void theWordsSayWhatTheBuildScriptSays() throws IOException {
        Project project = project("java");
        extension(project).getFailOn().set("never");
        extension(project).getArguments().add("--rules=UnawaitedFuture");
        source("class A {}");
        List<String> words = task(project).words();
        assertEquals(
                List.of(
                        "check",
                        "--fail-on=never",
                        "--format=text",
                        "--format=sarif=" + sarif(),
                        "--rules=UnawaitedFuture",
                        real().resolve("src/main/java").toString()),
                words);
    }

    @Test
    void theWordsAreUnderstood() throws IOException {
        Project project = project("java");
        source("""
                import java.util.concurrent.CompletableFuture;

                class A {
                    void drop(Runnable work) {
                        CompletableFuture.runAsync(work);
                    }
                }
                """);
        assertEquals(1, Main.run(task(project).words()));
        assertTrue(Files.readString(sarif()).contains("\"UnawaitedFuture\""));
    }

    @Test
    void findingsLetTheBuildContinueAndCrashesDoNot() {
        assertDoesNotThrow(() -> AsynclintWork.judge(0));
        assertThrows(VerificationException.class, () -> AsynclintWork.judge(1));
        for (int code : List.of(2, 3, 4)) {
            GradleException failure = assertThrows(GradleException.class, () -> AsynclintWork.judge(code));
            assertEquals(GradleException.class, failure.getClass());
        }
    }

    private Project project(String... plugins) {
        Project project =
                ProjectBuilder.builder().withProjectDir(folder.toFile()).build();
        project.getPluginManager().apply("dev.asynclint");
        for (String plugin : plugins) {
            project.getPluginManager().apply(plugin);
        }
        return project;
    }

    private static AsynclintTask task(Project project) {
        return (AsynclintTask) project.getTasks().getByName("asynclint");
    }

    private static AsynclintExtension extension(Project project) {
        return project.getExtensions().getByType(AsynclintExtension.class);
    }

    private static Dependency toolOf(Project project) {
        return project.getConfigurations()
                .getByName("asynclint")
                .getIncoming()
                .getDependencies()
                .iterator()
                .next();
    }

    private void source(String text) throws IOException {
        Path file = folder.resolve("src/main/java/A.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path real() throws IOException {
        return folder.toRealPath();
    }

    private Path sarif() throws IOException {
        return real().resolve("build/reports/asynclint/asynclint.sarif");
    }
}
