package dev.asynclint.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a facts file.
 *
 * @param name what messages call it
 * @param text its lines
 */
public record FactFile(String name, String text) {
    /** Reads a UTF-8 file. */
    public static FactFile read(Path path) throws IOException {
        return new FactFile(path.toString(), Files.readString(path));
    }
}
