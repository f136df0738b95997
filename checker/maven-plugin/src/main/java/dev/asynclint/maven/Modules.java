package dev.asynclint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/** What Maven knows of the modules of a build. */
final class Modules {
    private final MavenSession session;
    private final ProjectDependenciesResolver resolver;
    private final Consumer<String> debug;

    Modules(MavenSession session, ProjectDependenciesResolver resolver, Consumer<String> debug) {
        this.session = session;
        this.resolver = resolver;
        this.debug = debug;
    }

    /** The folder of the build. */
    Path root() {
        return session.getTopLevelProject().getBasedir().toPath();
    }

    /** Where the results of the whole build go. */
    Path output() {
        return Path.of(session.getTopLevelProject().getBuild().getDirectory()).resolve("asynclint");
    }

    /** The source folders that exist, those of tests too. */
    List<Path> sources() {
        Set<Path> sources = new LinkedHashSet<>();
        for (MavenProject module : session.getProjects()) {
            module.getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
            module.getTestCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
        }
        return sources.stream().filter(Files::isDirectory).toList();
    }

    /** The jars that the modules depend on. The modules themselves are looked at as sources, compiled or not. */
    List<Path> classPath() {
        Set<Path> entries = new LinkedHashSet<>();
        for (MavenProject module : session.getProjects()) {
            entries.addAll(jars(module));
        }
        return entries.stream().filter(Files::isRegularFile).toList();
    }

    /** What resolves; a module that is not built yet does not. */
    private List<Path> jars(MavenProject module) {
        DependencyResolutionResult result;
        try {
            result = resolver.resolve(new DefaultDependencyResolutionRequest(module, session.getRepositorySession()));
        } catch (DependencyResolutionException e) {
            debug.accept(e.getMessage());
            result = e.getResult();
        }
        List<Path> jars = new ArrayList<>();
        for (Dependency dependency : result.getResolvedDependencies()) {
            Artifact artifact = dependency.getArtifact();
            File file = artifact == null ? null : artifact.getFile();
            if (file != null && artifact.getExtension().equals("jar")) { // a POM brings others, and is none itself
                jars.add(file.toPath());
            }
        }
        return jars;
    }
}
