package dev.asynclint.javac;

import dev.asynclint.engine.IoReason;
import java.io.IOException;
import java.nio.file.Path;

/** What is left beside the classes cannot be written: the user's disk or rights, and no defect of the plugin. */
final class UnwritableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnwritableFile(Path file, IOException cause) {
        super("cannot write `" + file + "`: " + IoReason.of(cause), cause);
    }
}
