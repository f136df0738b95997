package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** What is to be checked, as a user names it. */
final class SourcePaths {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders and .java files. Default: the current folder.")
    private List<Path> named = new ArrayList<>();

    /**
     * What is to be checked.
     *
     * @throws UsageException as {@link #requireUsable} does
     */
    List<Path> usable() {
        return usable(named);
    }

    /**
     * The same, of paths that a command takes itself: the current folder where the user names nothing.
     *
     * @throws UsageException as {@link #requireUsable} does
     */
    static List<Path> usable(List<Path> named) {
        List<Path> paths = named.isEmpty() ? List.of(Path.of(".")) : named;
        requireUsable(paths);
        return paths;
    }

    /** @throws UsageException with a line for each path that is neither a readable folder nor a Java file */
    static void requireUsable(List<Path> paths) {
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isSymbolicLink(path) && !Files.exists(path)) {
                problems.add("`" + path + "` is a symbolic link that leads nowhere");
            } else if (!Files.exists(path)) {
                problems.add("no such file or folder: `" + path + "`" + near(path));
            } else if (!Files.isReadable(path)) {
                problems.add("cannot read `" + path + "`: permission denied");
            } else if (!Files.isDirectory(path) && !path.toString().endsWith(".java")) {
                problems.add("`" + path + "` is neither a folder nor a .java file");
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
    }

    private static String near(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return Nearest.suggestion(
                    String.valueOf(path.getFileName()),
                    siblings.map(sibling -> String.valueOf(sibling.getFileName()))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            return "";
        }
    }
}
