package dev.asynclint.cli.fix;

import dev.asynclint.cli.discovery.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings fixes to the files, or shows what would change. */
public final class FixedTree {
    private FixedTree() {}

    /** A diff of a tree; the note says what its names are relative to where that is not the current folder. */
    public record Diff(String text, Optional<String> note) {}

    /**
     * Writes the changed files and deletes what a stopped run has left under {@code paths}.
     *
     * @return the files that were not written, and why
     */
    public static Map<String, String> write(List<Path> paths, Fixes fixes) {
        SafeWriter writer = new SafeWriter(new Disk());
        Set<Path> folders = new TreeSet<>();
        SourceTree.of(paths)
                .sources()
                .forEach(source -> folders.add(source.file().getParent()));
        for (Path folder : folders) {
            try {
                writer.clean(folder);
            } catch (IOException e) {
                // Nobody misses what is left: it holds nothing that is not elsewhere.
            }
        }
        Map<String, String> unwritten = new TreeMap<>();
        fixes.changes()
                .forEach((path, change) -> writer.replace(absolute(path), change.before(), change.after())
                        .ifPresent(reason -> unwritten.put(path, reason)));
        return unwritten;
    }

    public static Diff diff(List<Path> paths, Fixes fixes) {
        Path here = Path.of("").toAbsolutePath();
        Path root = here;
        for (String path : fixes.changes().keySet()) {
            if (!absolute(path).startsWith(here)) {
                root = shared(paths);
            }
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Fixes.Change> change : fixes.changes().entrySet()) {
            text.append(TreeDiff.of(root, absolute(change.getKey()), change.getValue()));
        }
        return new Diff(
                text.toString(),
                root.equals(here) ? Optional.empty() : Optional.of("apply the diff in `" + root + "`"));
    }

    /** The folder that holds all of them. */
    private static Path shared(List<Path> paths) {
        Path shared = null;
        for (Path path : paths) {
            Path folder = Files.isDirectory(path)
                    ? path.toAbsolutePath().normalize()
                    : path.toAbsolutePath().normalize().getParent();
            shared = shared == null ? folder : shared;
            while (!folder.startsWith(shared)) {
                shared = shared.getParent();
            }
        }
        return shared;
    }

    static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
