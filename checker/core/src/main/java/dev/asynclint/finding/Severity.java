package dev.asynclint.finding;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    /** The rule does not run. */
    OFF;

    /** The word in configuration and reports: {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> parse(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
