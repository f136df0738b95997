package dev.asynclint.gradle;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.gradle.api.DefaultTask;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.FileTree;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.SkipWhenEmpty;
import org.gradle.api.tasks.TaskAction;
import org.gradle.workers.WorkerExecutor;

/**
 * Runs {@code asynclint check} in a worker, with the tool in a class loader of its own. It holds no project, so it can be
 * kept in the configuration cache.
 */
@CacheableTask
public abstract class AsynclintTask extends DefaultTask {
    /** The source folders of all source sets, those of tests too. */
    @Internal
    public abstract ConfigurableFileCollection getFolders();

    /** The Java files in them. */
    @InputFiles
    @SkipWhenEmpty
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileTree getSources() {
        return getFolders().getAsFileTree().matching(files -> files.include("**/*.java"));
    }

    /** What the sources are compiled against. */
    @Classpath
    public abstract ConfigurableFileCollection getJars();

    /** The command line and what it depends on. */
    @Classpath
    public abstract ConfigurableFileCollection getTool();

    /** The least severity that fails the build. */
    @Input
    public abstract Property<String> getFailOn();

    /** Further words for the command line. */
    @Input
    public abstract ListProperty<String> getArguments();

    /** The findings for code hosts, and what tells Gradle that nothing has changed. */
    @OutputFile
    public abstract RegularFileProperty getSarif();

    @Inject
    protected abstract WorkerExecutor getWorkers();

    /** Submits the work. */
    @TaskAction
    public void check() {
        getWorkers()
                .classLoaderIsolation(worker -> worker.getClasspath().from(getTool()))
                .submit(AsynclintWork.class, work -> work.getWords().set(words()));
    }

    /** The command line, as the user could have written it. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "check",
                "--fail-on=" + getFailOn().get(),
                "--format=text",
                "--format=sarif=" + getSarif().get().getAsFile()));
        String classPath = getJars().getFiles().stream()
                .filter(File::exists)
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
        if (!classPath.isEmpty()) {
            words.add("--classpath=" + classPath);
        }
        words.addAll(getArguments().get());
        getFolders().getFiles().stream()
                .filter(File::isDirectory)
                .map(File::getPath)
                .forEach(words::add);
        return words;
    }
}
