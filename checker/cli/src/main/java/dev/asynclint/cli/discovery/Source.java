package dev.asynclint.cli.discovery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A Java file to analyse.
 *
 * @param file the absolute, normalised path
 * @param shown the path as the user gave it, with {@code /} as separator: what reports say
 * @param given the folder that the user named, or the folder of the file that the user named; absolute, normalised
 * @param explicit whether the user named this very file, so that no exclusion applies to it
 * @param text what to analyse instead of what is in the file
 */
public record Source(Path file, String shown, Path given, boolean explicit, Optional<String> text) {
    /** As this one, with another text. */
    public Source withText(String other) {
        return new Source(file, shown, given, explicit, Optional.of(other));
    }
}
