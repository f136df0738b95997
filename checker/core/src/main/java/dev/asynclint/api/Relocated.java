package dev.asynclint.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Libraries that a project carries under names of its own, as shading does: {@code com.acme.shaded.org.lib.Futures} does
 * what {@code org.lib.Futures} does.
 */
final class Relocated {
    private static final Pattern RELOCATED = Pattern.compile(
            ".+?\\.(?:shaded?|shadow(?:ed)?|repackaged|relocated)\\.(?:[a-z0-9_]+\\.)?((?:com|org|io|net|reactor|rx)\\.[a-z].*)");

    private Relocated() {}

    /** The name that a type has in its own library; empty when it is not known to be relocated. */
    static Optional<String> original(String type) {
        if (!type.contains(".shad") && !type.contains(".repackaged.") && !type.contains(".relocated.")) {
            return Optional.empty(); // most are neither, and that is quickly seen
        }
        Matcher name = RELOCATED.matcher(type);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }
}
