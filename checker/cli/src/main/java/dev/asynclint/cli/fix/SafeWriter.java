package dev.asynclint.cli.fix;

import dev.asynclint.cli.discovery.SourceTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Replaces the text of files. Whatever stops the process, and wherever: a file holds the old text or the new one, whole.
 * What a stopped process may leave is a file with a name of its own beside it, which the next run deletes.
 */
final class SafeWriter {
    private static final String SUFFIX = ".asynclint-fix";

    private final Disk disk;

    SafeWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes {@code after} to a file that holds {@code before}; through a link, to the file that it leads to.
     *
     * @return why it was not written
     */
    Optional<String> replace(Path link, String before, String after) {
        try {
            Path file = link.toRealPath();
            if (!Files.isWritable(file)) {
                return Optional.of("the file is read-only");
            }
            Path temporary = file.resolveSibling("." + file.getFileName() + SUFFIX);
            try {
                disk.write(temporary, after.getBytes(StandardCharsets.UTF_8));
                disk.copyPermissions(file, temporary);
                Optional<String> objection = difference(disk.read(file), before);
                if (objection.isEmpty()) {
                    disk.move(temporary, file);
                    disk.sync(file.getParent());
                }
                return objection;
            } finally {
                disk.delete(temporary);
            }
        } catch (IOException e) {
            return Optional.of("it cannot be written: " + e);
        }
    }

    /** Why a file must not be replaced: its bytes are not those of the text that was checked. */
    static Optional<String> difference(byte[] found, String checked) {
        if (Arrays.equals(found, checked.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(found));
            return Optional.of("the file has changed since it was checked");
        } catch (CharacterCodingException e) {
            return Optional.of("the file is not in UTF-8; convert it first");
        }
    }

    /** As {@link #difference(byte[], String)}, for what is on the disk now. */
    static Optional<String> difference(Path file, String checked) {
        try {
            return difference(Files.readAllBytes(file), checked);
        } catch (IOException e) {
            return Optional.of("the file " + SourceTree.reason(e));
        }
    }

    /** Deletes what stopped runs have left in a folder. */
    void clean(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path file : left) {
                disk.delete(file);
            }
        }
    }
}
