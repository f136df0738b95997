package dev.asynclint.cli.maven;

import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.cli.maven.LocalRepository.Coordinates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.ModelBuildingException;

/**
 * The jars that a Maven project is compiled with, tests included, as far as they lie in the local repository.
 *
 * @param jars the nearest version of each, for all modules together
 * @param missing what is not there, in words for the user
 */
public record MavenClassPath(List<Path> jars, List<String> missing) {
    static final MavenClassPath NONE = new MavenClassPath(List.of(), List.of());

    /** The POMs of the folders that the sources lie in, up to the root of the project. */
    static Set<Path> poms(Project project) {
        Set<Path> poms = new TreeSet<>();
        Set<Path> seen = new HashSet<>();
        for (Source source : project.sources()) {
            Path at = source.file().getParent();
            while (at != null && at.startsWith(project.root()) && seen.add(at)) {
                if (Files.isRegularFile(at.resolve("pom.xml"))) {
                    poms.add(at.resolve("pom.xml"));
                }
                at = at.getParent();
            }
        }
        return poms;
    }

    static MavenClassPath of(Set<Path> poms, LocalRepository repository) {
        Models models = new Models(repository);
        Set<String> missing = new TreeSet<>();
        List<Model> modules = new ArrayList<>();
        for (Path pom : poms) {
            try {
                modules.add(models.ofModule(pom));
            } catch (ModelBuildingException e) {
                missing.add(pom + ": " + firstLine(e));
            }
        }
        Map<String, Path> jars = new LinkedHashMap<>();
        for (Model module : modules) {
            for (Coordinates artifact : new DependencyTree(models).of(module)) {
                if (!models.isModule(artifact)) {
                    repository
                            .jar(artifact)
                            .ifPresentOrElse(
                                    jar -> jars.putIfAbsent(key(artifact), jar),
                                    () -> missing.add(artifact.toString()));
                }
            }
        }
        return new MavenClassPath(List.copyOf(jars.values()), List.copyOf(missing));
    }

    private static String key(Coordinates artifact) {
        return artifact.group() + ":" + artifact.artifact() + ":" + artifact.classifier();
    }

    private static String firstLine(ModelBuildingException e) {
        return e.getProblems().isEmpty()
                ? String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                : e.getProblems().get(0).getMessage();
    }
}
