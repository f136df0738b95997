package dev.asynclint.javaparser;

/**
 * A file that was not, or not wholly, analysed.
 *
 * @param path as the user gave it
 * @param reason one line for the user
 * @param line the line in the file, from 1; 0 when no line is to blame
 */
public record Skipped(String path, String reason, int line) {}
