package dev.asynclint.cli.discovery;

import dev.asynclint.engine.Settings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything found under the given paths: Java files, folders with build files, and what could not be read.
 *
 * <p>Hidden folders and folders of build output are passed over. A link to a folder is followed unless that folder is
 * reached without it, so that no file is seen twice and a circle of links ends.
 */
public final class SourceTree {
    private static final Set<String> OUTPUT_FOLDERS = Set.of("target", "build", "out", "node_modules");

    private Path given = Path.of("");
    private final List<Path> realRoots = new ArrayList<>();
    private final Set<Path> linkedFolders = new HashSet<>();
    private final Map<Path, Source> sources = new LinkedHashMap<>();
    private final Set<Path> buildFolders = new TreeSet<>();
    private final Set<Path> settingsFiles = new TreeSet<>();
    private final List<Skip> skips = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private SourceTree() {}

    /** Walks the paths, which must exist; each is a folder or a Java file. */
    public static SourceTree of(List<Path> paths) {
        SourceTree tree = new SourceTree();
        for (Path path : paths) {
            tree.realRoots.add(tree.real(path));
        }
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                tree.given = absolute;
                tree.walk(path, shown(path));
            } else {
                tree.given = absolute.getParent();
                tree.add(path, shown(path), true);
            }
        }
        return tree;
    }

    /** The Java files, in the order of the paths and then by name. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** Absolute, normalised paths of the folders that hold a build file. */
    public Set<Path> buildFolders() {
        return buildFolders;
    }

    /** Absolute, normalised paths of the configuration files. */
    public Set<Path> settingsFiles() {
        return settingsFiles;
    }

    public List<Skip> skips() {
        return skips;
    }

    /** Lines for the user that do not make the result incomplete. */
    public List<String> notes() {
        return notes;
    }

    /** Whether a folder is looked into: it is neither hidden nor a build's output. */
    public static boolean isSearched(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !name.startsWith(".") && !OUTPUT_FOLDERS.contains(name);
    }

    /** How reports name a path: as given, without {@code ./}, with {@code /}. Empty for the current folder. */
    static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    private void walk(Path folder, String shown) {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted().toList();
        } catch (IOException e) {
            skips.add(new Skip(shown.isEmpty() ? "." : shown, 0, reason(e)));
            return;
        }
        if (BuildFiles.isBuildFolder(entries)) {
            buildFolders.add(folder.toAbsolutePath().normalize());
        }
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            visit(entry, name, shown.isEmpty() ? name : shown.endsWith("/") ? shown + name : shown + "/" + name);
        }
    }

    private void visit(Path entry, String name, String shown) {
        if (name.startsWith(".")) {
            return;
        }
        if (name.equals(Settings.FILE_NAME)) {
            settingsFiles.add(entry.toAbsolutePath().normalize());
        }
        boolean java = name.endsWith(".java");
        try {
            BasicFileAttributes own = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean link = own.isSymbolicLink();
            BasicFileAttributes attributes = link ? Files.readAttributes(entry, BasicFileAttributes.class) : own;
            if (attributes.isDirectory()) {
                if (isSearched(entry) && (!link || follow(entry, shown))) {
                    walk(entry, shown);
                }
            } else if (java && attributes.isRegularFile()) {
                add(entry, shown, false);
            } else if (java) {
                skips.add(new Skip(shown, 0, "no regular file"));
            }
        } catch (IOException e) {
            if (java) {
                skips.add(new Skip(shown, 0, reason(e)));
            } else if (reason(e).startsWith("circular")) {
                notes.add(shown + ": circular symbolic link, not followed");
            }
        }
    }

    private boolean follow(Path link, String shown) throws IOException {
        Path target = link.toRealPath();
        if (link.toAbsolutePath().normalize().startsWith(target)
                || real(link.getParent()).startsWith(target)) {
            notes.add(shown + ": symbolic link leads back to a folder that holds it, not followed");
            return false;
        }
        return realRoots.stream().noneMatch(target::startsWith) && linkedFolders.add(target);
    }

    private void add(Path file, String shown, boolean explicit) {
        Path absolute = file.toAbsolutePath().normalize();
        sources.merge(
                real(file),
                new Source(absolute, shown, given, explicit, Optional.empty()),
                (old, now) -> new Source(
                        old.file(), old.shown(), old.given(), old.explicit() || now.explicit(), Optional.empty()));
    }

    private Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** What went wrong with a file, without its path. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "symbolic link to nothing";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason().contains("symbolic links")
                    ? "circular symbolic link"
                    : "cannot be read: " + f.getReason();
        }
        if (e instanceof CharacterCodingException) {
            return "not UTF-8 text";
        }
        String message = e.getMessage();
        return "cannot be read" + (message == null ? "" : ": " + message);
    }
}
