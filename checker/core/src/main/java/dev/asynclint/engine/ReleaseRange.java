package dev.asynclint.engine;

import java.util.Optional;

/**
 * Java feature releases, both ends included: {@code 21..25}.
 *
 * @param first the lowest
 * @param last the highest
 */
public record ReleaseRange(int first, int last) {
    /** What code runs on when nobody says: the newest long-term release. */
    public static final ReleaseRange DEFAULT = new ReleaseRange(25, 25);

    /** Reads {@code 21} or {@code 21..25}; empty when it is neither. */
    public static Optional<ReleaseRange> parse(String text) {
        try {
            int dots = text.indexOf("..");
            int first = Integer.parseInt((dots < 0 ? text : text.substring(0, dots)).strip());
            int last =
                    dots < 0 ? first : Integer.parseInt(text.substring(dots + 2).strip());
            return 8 <= first && first <= last && last < 100
                    ? Optional.of(new ReleaseRange(first, last))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
