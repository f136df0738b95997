package dev.asynclint.maven;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Writes down the findings that are there, so that only new ones fail the build. */
@Mojo(name = "baseline", aggregator = true, threadSafe = true)
public final class BaselineMojo extends AnalysisMojo {
    /** {@code create}, {@code update}, {@code prune} or {@code stats}. */
    @Parameter(property = "asynclint.action", defaultValue = "update")
    private String action = "update";

    @Inject
    BaselineMojo(ProjectDependenciesResolver resolver) {
        super(resolver);
    }

    @Override
    List<String> command(Modules modules) {
        List<String> words = new ArrayList<>(List.of("baseline", action));
        words.addAll(classPath(modules));
        return words;
    }
}
