package dev.asynclint.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.plugins.JavaBasePlugin;
import org.gradle.api.tasks.SourceSetContainer;
import org.gradle.api.tasks.TaskProvider;

/** Adds the task {@code asynclint} to projects with Java sources, and to what their {@code check} does. */
public final class AsynclintPlugin implements Plugin<Project> {
    /** The name of the task, of the extension and of the configuration that holds the tool. */
    static final String NAME = "asynclint";

    @Override
    public void apply(Project project) {
        AsynclintExtension extension = project.getExtensions().create(NAME, AsynclintExtension.class);
        extension.getFailOn().convention("warning");
        extension.getToolVersion().convention(ownVersion());
        Configuration tool = project.getConfigurations().create(NAME, it -> {
            it.setCanBeConsumed(false);
            it.setVisible(false);
            it.setDescription("The command line of Asynclint.");
            it.defaultDependencies(dependencies -> dependencies.add(project.getDependencies()
                    .create("dev.asynclint:asynclint-cli:"
                            + extension.getToolVersion().get())));
        });
        project.getPlugins().withType(JavaBasePlugin.class, unused -> register(project, extension, tool));
    }

    private static void register(Project project, AsynclintExtension extension, Configuration tool) {
        SourceSetContainer sets = project.getExtensions().getByType(SourceSetContainer.class);
        TaskProvider<AsynclintTask> check = project.getTasks().register(NAME, AsynclintTask.class, task -> {
            task.setDescription("Reports async misuse in the Java sources.");
            task.setGroup("verification");
            task.getTool().from(tool);
            sets.all(set -> {
                task.getFolders().from(set.getJava().getSourceDirectories());
                task.getJars().from(set.getCompileClasspath());
            });
            task.getFailOn().set(extension.getFailOn());
            task.getArguments().set(extension.getArguments());
            task.getSarif().set(project.getLayout().getBuildDirectory().file("reports/asynclint/asynclint.sarif"));
        });
        project.getTasks().named(JavaBasePlugin.CHECK_TASK_NAME).configure(task -> task.dependsOn(check));
    }

    private static String ownVersion() {
        Properties properties = new Properties();
        try (InputStream in = AsynclintPlugin.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
