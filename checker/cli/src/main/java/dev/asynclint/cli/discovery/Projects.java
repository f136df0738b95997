package dev.asynclint.cli.discovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Divides files into projects, so that the libraries of one say nothing about another. Folders with a build file belong
 * together when a Maven module list, a Maven parent or Gradle settings join them. Builds above the given paths count
 * only for files that have none within.
 */
public final class Projects {
    private final Set<Path> buildFolders;
    private final Map<Path, Path> rootsByFolder = new HashMap<>();
    private final Map<Path, Path> rootsByBuild = new HashMap<>();
    private final Map<Path, Set<Path>> modules = new HashMap<>();

    private Projects(Collection<Path> buildFolders) {
        this.buildFolders = new TreeSet<>(buildFolders);
    }

    /** The projects of {@code tree}, ordered by root. */
    public static List<Project> of(SourceTree tree) {
        Projects projects = new Projects(tree.buildFolders());
        Path shared = sharedFolder(tree.sources().stream().map(Source::given).toList());
        Map<Path, List<Source>> byRoot = new TreeMap<>();
        for (Source source : tree.sources()) {
            Path root = projects.root(source.file().getParent(), source.given(), shared);
            byRoot.computeIfAbsent(root, any -> new ArrayList<>()).add(source);
        }
        List<Project> found = new ArrayList<>();
        byRoot.forEach((root, sources) -> {
            Path given = sharedFolder(sources.stream().map(Source::given).toList());
            found.add(new Project(root, given.startsWith(root) ? given : root, projects.artifacts(root), sources));
        });
        return found;
    }

    /** The root of the build that {@code folder} (absolute, normalised) belongs to; itself when there is none. */
    public static Path rootOf(Path folder) {
        return new Projects(Set.of()).root(folder, folder, folder);
    }

    private Path root(Path folder, Path given, Path otherwise) {
        return rootsByFolder.computeIfAbsent(folder, at -> {
            Path build = nearestBuildFolder(at);
            return build == null ? otherwise : rootOfBuild(build, given);
        });
    }

    private Path nearestBuildFolder(Path folder) {
        for (Path at = folder; at != null; at = aboveInTree(at)) {
            if (isBuildFolder(at)) {
                return at;
            }
        }
        return null;
    }

    /** The topmost build folder that builds {@code build}; not above {@code given} when {@code build} lies within. */
    private Path rootOfBuild(Path build, Path given) {
        return rootsByBuild.computeIfAbsent(build, start -> {
            Path top = start;
            for (Path at = aboveInTree(start); at != null; at = aboveInTree(at)) {
                if (start.startsWith(given) && !at.startsWith(given)) {
                    break;
                }
                if (isBuildFolder(at) && joins(at, top)) {
                    top = at;
                }
            }
            return top;
        });
    }

    /** The parent folder; null at the top of a version-controlled tree, whose surroundings are somebody else's. */
    private static Path aboveInTree(Path folder) {
        return Files.exists(folder.resolve(".git")) ? null : folder.getParent();
    }

    private boolean isBuildFolder(Path folder) {
        return buildFolders.contains(folder) || BuildFiles.isBuildFolder(folder) && buildFolders.add(folder);
    }

    private boolean joins(Path above, Path below) {
        if (BuildFiles.isGradle(below) && !BuildFiles.isGradleRoot(below)) {
            return BuildFiles.isGradle(above) || BuildFiles.isGradleRoot(above);
        }
        return modules.computeIfAbsent(above, BuildFiles::modules).contains(below)
                || BuildFiles.inheritsFrom(below, above);
    }

    private Set<String> artifacts(Path root) {
        Set<String> artifacts = new TreeSet<>(BuildFiles.artifacts(root));
        for (Path folder : List.copyOf(buildFolders)) {
            if (root.equals(rootsByBuild.get(folder)) || folder.startsWith(root) && joinsUpTo(folder, root)) {
                artifacts.addAll(BuildFiles.artifacts(folder));
            }
        }
        // What a Maven parent above declares holds for its children.
        Path child = root;
        for (Path at = aboveInTree(root); at != null; at = aboveInTree(at)) {
            if (BuildFiles.inheritsFrom(child, at)) {
                artifacts.addAll(BuildFiles.artifacts(at));
                child = at;
            }
        }
        return artifacts;
    }

    private boolean joinsUpTo(Path build, Path root) {
        return rootOfBuild(build, root).equals(root);
    }

    private static Path sharedFolder(List<Path> folders) {
        Path shared = folders.isEmpty() ? Path.of("").toAbsolutePath() : folders.get(0);
        for (Path folder : folders) {
            while (!folder.startsWith(shared)) {
                shared = shared.getParent();
            }
        }
        return shared;
    }
}
