package dev.asynclint.cli.maven;

import dev.asynclint.cli.discovery.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The class paths of Maven projects, each found out once until one of its POMs changes. */
public final class MavenClassPaths {
    private final Map<Map<Path, Long>, MavenClassPath> known = new HashMap<>();

    /** That of a project, from the user's local repository; empty where it is not built by Maven. */
    public MavenClassPath of(Project project) {
        Set<Path> poms = MavenClassPath.poms(project);
        if (poms.isEmpty()) {
            return MavenClassPath.NONE;
        }
        Map<Path, Long> state = new TreeMap<>();
        poms.forEach(pom -> state.put(pom, lastChange(pom)));
        return known.computeIfAbsent(state, any -> MavenClassPath.of(poms, LocalRepository.ofUser()));
    }

    private static long lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
