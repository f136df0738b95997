package dev.asynclint.maven;

import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Says whether the compiler plugin is at work in this build, and what to do where it is not. */
@Mojo(name = "doctor", aggregator = true, threadSafe = true)
public final class DoctorMojo extends CommandMojo {
    @Inject
    DoctorMojo(ProjectDependenciesResolver resolver) {
        super(resolver);
    }

    @Override
    List<String> command(Modules modules) {
        return List.of("doctor");
    }

    @Override
    List<Path> paths(Modules modules) {
        return List.of(modules.root());
    }
}
