package dev.asynclint.cli.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.engine.Settings;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Changes under folders, also in those that are made later, of files that a check reads. */
public final class FolderChanges implements Changes, AutoCloseable {
    /** An editor or a checkout writes many files; what follows within this time belongs together. */
    private static final long QUIET_MILLIS = 100;

    private static final Set<String> NAMES = Set.of(
            Settings.FILE_NAME,
            "asynclint-baseline.json",
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts");

    private final WatchService service;
    /** Files that the user named: of their folders nothing else counts. */
    private final Set<Path> files;

    /** @param paths folders and files, as the user named them */
    public FolderChanges(List<Path> paths) {
        try {
            service = Path.of("").getFileSystem().newWatchService();
            files = Set.copyOf(paths.stream()
                    .filter(Files::isRegularFile)
                    .map(path -> path.toAbsolutePath().normalize())
                    .toList());
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    register(path.toAbsolutePath().normalize());
                }
            }
            for (Path file : files) {
                file.getParent().register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        } catch (IOException e) {
            // Linux: fs.inotify.max_user_watches
            throw new UsageException("--watch: the folders cannot be watched: " + e.getMessage());
        }
    }

    @Override
    public boolean await() {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
            }
            for (WatchKey key = next(); key != null; key = next()) {
                take(key);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // nothing more is asked of it
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether an event is about a file that is read. */
    private boolean take(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                changed = true;
                continue;
            }
            Path path = folder.resolve((Path) event.context());
            boolean isFolder = files.isEmpty() && Files.isDirectory(path) && SourceTree.isSearched(path);
            if (isFolder && event.kind() == ENTRY_CREATE) {
                registerNew(path);
            }
            changed |= isFolder || isRead(path) || event.kind() == ENTRY_DELETE && isFolderName(path);
        }
        key.reset();
        return changed;
    }

    private boolean isRead(Path path) {
        String name = String.valueOf(path.getFileName());
        return NAMES.contains(name)
                || name.endsWith(".facts")
                || name.endsWith(".java") && (files.isEmpty() || files.contains(path));
    }

    /** What is gone can no longer be asked whether it was a folder. */
    private boolean isFolderName(Path path) {
        return files.isEmpty() && !String.valueOf(path.getFileName()).contains(".") && SourceTree.isSearched(path);
    }

    private void registerNew(Path folder) {
        try {
            register(folder);
        } catch (IOException e) {
            // gone again
        }
    }

    private void register(Path top) throws IOException {
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(top) && !SourceTree.isSearched(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(top, visitor);
    }
}
