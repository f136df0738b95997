package dev.asynclint.cli.baseline;

import java.io.IOException;
import java.nio.file.Path;

/** Names of files, from where one looks. */
final class Paths {
    private Paths() {}

    /** The path without links; as it is where there is no such file. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** As a user in the current folder would write it. */
    static Path seenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    /** {@code file} from {@code folder}, with {@code /}. */
    static String relative(Path folder, Path file) {
        Path real = real(file);
        boolean sameDisk = real.getRoot().equals(folder.getRoot());
        return (sameDisk ? folder.relativize(real) : real).toString().replace('\\', '/');
    }
}
