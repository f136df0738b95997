package dev.asynclint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** A goal that reads the sources. */
abstract class AnalysisMojo extends CommandMojo {
    /** Whether what the modules depend on is looked at: more calls resolve with it. */
    @Parameter(property = "asynclint.classPath", defaultValue = "true")
    private boolean classPath = true;

    /** The least severity that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
    @Parameter(property = "asynclint.failOn", defaultValue = "warning")
    private String failOn = "warning";

    AnalysisMojo(ProjectDependenciesResolver resolver) {
        super(resolver);
    }

    List<String> failOn() {
        return List.of("--fail-on=" + failOn);
    }

    List<String> classPath(Modules modules) {
        List<Path> entries = classPath ? modules.classPath() : List.of();
        return entries.isEmpty()
                ? List.of()
                : List.of("--classpath="
                        + entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
}
