package dev.asynclint.api;

/**
 * Where a fact stands.
 *
 * @param file name of the facts file
 * @param line line number, from 1
 */
public record Origin(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
