package dev.asynclint.maven;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Applies the fixes that are safe to the sources of all modules. */
@Mojo(name = "fix", aggregator = true, threadSafe = true)
public final class FixMojo extends AnalysisMojo {
    /** Only shows what would change. */
    @Parameter(property = "asynclint.diff", defaultValue = "false")
    private boolean diff;

    /** Also applies the fixes that somebody should read. */
    @Parameter(property = "asynclint.unsafe", defaultValue = "false")
    private boolean unsafe;

    @Inject
    FixMojo(ProjectDependenciesResolver resolver) {
        super(resolver);
    }

    @Override
    List<String> command(Modules modules) {
        List<String> words = new ArrayList<>(List.of("fix"));
        words.addAll(failOn());
        words.addAll(classPath(modules));
        if (diff) {
            words.add("--diff");
        }
        if (unsafe) {
            words.add("--unsafe");
        }
        return words;
    }
}
