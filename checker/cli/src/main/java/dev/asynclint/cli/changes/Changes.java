package dev.asynclint.cli.changes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change touches.
 *
 * @param what in words, like {@code since main}
 * @param files the changed Java files that are there, by real path
 * @param newFolders folders of which everything is new, real paths
 * @param texts what to read in place of files, by real path
 * @param notes lines for the user
 */
record Changes(
        String what,
        Map<Path, ChangedLines> files,
        List<Path> newFolders,
        Map<Path, String> texts,
        List<String> notes) {
    /** The changes of several repositories. */
    static Changes all(List<Changes> parts) {
        Map<Path, ChangedLines> files = new HashMap<>();
        List<Path> folders = new ArrayList<>();
        Map<Path, String> texts = new HashMap<>();
        List<String> notes = new ArrayList<>();
        for (Changes part : parts) {
            files.putAll(part.files());
            folders.addAll(part.newFolders());
            texts.putAll(part.texts());
            notes.addAll(part.notes());
        }
        return new Changes(parts.get(0).what(), files, folders, texts, notes);
    }

    Optional<ChangedLines> in(Path file) {
        return newFolders.stream().anyMatch(file::startsWith)
                ? Optional.of(ChangedLines.ALL)
                : Optional.ofNullable(files.get(file));
    }

    /** Whether nothing under these paths has changed. */
    boolean isEmpty(List<Path> checked) {
        return checked.stream()
                .noneMatch(root -> files.keySet().stream().anyMatch(file -> file.startsWith(root))
                        || newFolders.stream().anyMatch(folder -> folder.startsWith(root) || root.startsWith(folder)));
    }
}
