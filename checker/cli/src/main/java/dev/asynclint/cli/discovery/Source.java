package dev.asynclint.cli.discovery;

import java.nio.file.Path;

/**
 * A Java file to analyse.
 *
 * @param file the absolute, normalised path
 * @param shown the path as the user gave it, with {@code /} as separator: what reports say
 * @param given the folder that the user named, or the folder of the file that the user named; absolute, normalised
 * @param explicit whether the user named this very file, so that no exclusion applies to it
 */
public record Source(Path file, String shown, Path given, boolean explicit) {}
