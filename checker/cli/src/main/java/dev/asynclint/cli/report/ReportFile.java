package dev.asynclint.cli.report;

import dev.asynclint.cli.UsageException;
import dev.asynclint.engine.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that a report or a baseline goes to. It holds the old text or the whole new one, never a part. */
public final class ReportFile {
    private final String option;
    private final Path named;
    private final Path file;

    private ReportFile(String option, Path named, Path file) {
        this.option = option;
        this.named = named;
        this.file = file;
    }

    /**
     * Makes sure that the file can be written, and makes its folder where it is missing.
     *
     * @throws UsageException when it cannot be written
     */
    public static ReportFile at(Path named) {
        return at(named, "--format");
    }

    /** The same; {@code option} is what the user said it with. */
    public static ReportFile at(Path named, String option) {
        try {
            // A link stays a link: what it leads to is replaced.
            Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new UsageException(option + ": `" + named + "` is a folder; name a file in it");
            }
            ReportFile report = new ReportFile(option, named, file);
            if (report.isStream()) {
                if (!Files.isWritable(file)) {
                    throw new UsageException(option + ": cannot write `" + named + "`: permission denied");
                }
            } else {
                Files.createDirectories(report.folder());
                Files.delete(Files.createTempFile(report.folder(), ".asynclint", ".tmp"));
            }
            return report;
        } catch (IOException e) {
            throw cannotWrite(option, named, e);
        }
    }

    /** @throws UsageException when it cannot be written after all */
    public void write(String text) {
        try {
            if (isStream()) {
                Files.writeString(file, text, StandardOpenOption.WRITE);
                return;
            }
            // Not one of createTempFile, which nobody but the user could read.
            Path whole = folder().resolve("." + file.getFileName() + "."
                    + ProcessHandle.current().pid() + "-"
                    + Thread.currentThread().getId() + ".tmp");
            try {
                Files.writeString(whole, text);
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw cannotWrite(option, named, e);
        }
    }

    /** The file itself, links resolved. */
    public Path path() {
        return file;
    }

    /** A pipe or a device is written as it is. */
    private boolean isStream() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private Path folder() {
        return file.toAbsolutePath().getParent();
    }

    private static UsageException cannotWrite(String option, Path file, IOException e) {
        return new UsageException(option + ": cannot write `" + file + "`: " + IoReason.of(e));
    }
}
