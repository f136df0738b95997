package dev.asynclint.cli.discovery;

import dev.asynclint.engine.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Configuration files inside of a build, which is checked as one: the one nearest to what the user named counts. */
public final class UnusedSettings {
    private UnusedSettings() {}

    /** A line for each file that does not count. */
    public static List<String> of(SourceTree tree, List<Project> projects) {
        List<String> lines = new ArrayList<>();
        for (Path file : tree.settingsFiles()) {
            Optional<Project> project = projects.stream()
                    .filter(candidate -> candidate.sources().stream()
                            .anyMatch(source -> source.file().startsWith(file.getParent())))
                    .findFirst();
            Optional<Path> used = project.flatMap(found -> Settings.find(found.settingsFolder()));
            if (project.isPresent() && !used.equals(Optional.of(file))) {
                lines.add(file + " is not used: " + project.get().root() + " is checked as one, by "
                        + used.map(Path::toString).orElse("the rules' own severities")
                        + "; the compiler plugin uses it");
            }
        }
        return lines;
    }
}
