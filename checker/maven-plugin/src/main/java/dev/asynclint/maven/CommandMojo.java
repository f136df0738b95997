package dev.asynclint.maven;

import dev.asynclint.cli.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * A goal that runs a command of the command line once, for all modules of the build. It needs nothing to be compiled,
 * and what cannot be resolved is left out of the class path.
 */
abstract class CommandMojo extends AbstractMojo {
    private static final String DONE = "asynclint.done.";

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    private final ProjectDependenciesResolver resolver;

    /** Does nothing. */
    @Parameter(property = "asynclint.skip", defaultValue = "false")
    private boolean skip;

    /** Further words for the command line, such as {@code --since=main}. */
    @Parameter(property = "asynclint.arguments")
    private List<String> arguments = new ArrayList<>();

    CommandMojo(ProjectDependenciesResolver resolver) {
        this.resolver = resolver;
    }

    /** The command, such as {@code check}. */
    abstract List<String> command(Modules modules);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        MavenSession build = session();
        if (skip) {
            getLog().info("Asynclint is skipped (`asynclint.skip`)");
            return;
        }
        if (!isFirstTime(build)) {
            return; // bound in a POM that several modules inherit: the first run was for all
        }
        Modules modules = new Modules(build, resolver, getLog()::debug);
        List<String> words = new ArrayList<>(command(modules));
        words.addAll(arguments);
        if (modules.sources().isEmpty()) {
            getLog().info("No Java sources.");
            return;
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path path : paths(modules)) { // shorter to read in findings
            words.add((path.startsWith(here) ? here.relativize(path) : path).toString());
        }
        getLog().debug("asynclint " + String.join(" ", words));
        judge(Main.run(words));
    }

    /** Where the command looks; the sources of all modules, unless a goal says otherwise. */
    List<Path> paths(Modules modules) {
        return modules.sources();
    }

    private boolean isFirstTime(MavenSession build) {
        MavenProject top = build.getTopLevelProject();
        synchronized (top) {
            String key = DONE + getClass().getName();
            boolean isFirst = top.getContextValue(key) == null;
            top.setContextValue(key, true);
            return isFirst;
        }
    }

    private static void judge(int exitCode) throws MojoExecutionException, MojoFailureException {
        switch (exitCode) {
            case 0 -> {}
            case 1 -> throw new MojoFailureException("Asynclint has findings; they are listed above.");
            case 2 -> throw new MojoExecutionException("Asynclint cannot use its configuration; see above.");
            case 4 -> throw new MojoExecutionException("Asynclint could not look at everything; see above.");
            default -> throw new MojoExecutionException("Asynclint crashed; see above.");
        }
    }

    private MavenSession session() {
        if (session == null) {
            throw new IllegalStateException("Maven gave no session");
        }
        return session;
    }
}
