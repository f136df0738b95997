package dev.asynclint.maven;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Checks the sources of all modules, and fails the build where there are findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class CheckMojo extends AnalysisMojo {
    /** Reports, as {@code FORMAT} or {@code FORMAT=FILE}. Beside them there is always one SARIF file of the build. */
    @Parameter(property = "asynclint.formats", defaultValue = "text")
    private List<String> formats = new ArrayList<>();

    @Inject
    CheckMojo(ProjectDependenciesResolver resolver) {
        super(resolver);
    }

    @Override
    List<String> command(Modules modules) {
        List<String> words = new ArrayList<>(List.of("check"));
        words.addAll(failOn());
        words.addAll(classPath(modules));
        formats.forEach(format -> words.add("--format=" + format));
        words.add("--format=sarif=" + modules.output().resolve("asynclint.sarif"));
        return words;
    }
}
