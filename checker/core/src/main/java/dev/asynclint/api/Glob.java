package dev.asynclint.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of simple names with {@code *}, some of them excluded by {@code !}: {@code *Client,!*AsyncClient}.
 *
 * @param included patterns of which one must match; empty: all names
 * @param excluded patterns of which none may match
 */
public record Glob(List<String> included, List<String> excluded) {
    public static final Glob ALL = new Glob(List.of(), List.of());

    static Glob parse(String text) {
        List<String> included = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (String part : text.split(",")) {
            if (part.startsWith("!")) {
                excluded.add(part.substring(1));
            } else {
                included.add(part);
            }
        }
        return new Glob(List.copyOf(included), List.copyOf(excluded));
    }

    boolean matches(String name) {
        return (included.isEmpty() || any(included, name)) && !any(excluded, name);
    }

    private static boolean any(List<String> globs, String name) {
        for (String glob : globs) {
            if (matches(glob, name)) {
                return true;
            }
        }
        return false;
    }

    /** Only the last {@code *} takes more when the rest does not fit, so that many of them take no longer. */
    private static boolean matches(String glob, String name) {
        int g = 0;
        int n = 0;
        int star = -1;
        int taken = 0;
        while (n < name.length()) {
            if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                taken = n;
            } else if (g < glob.length() && glob.charAt(g) == name.charAt(n)) {
                g++;
                n++;
            } else if (star >= 0) {
                g = star + 1;
                n = ++taken;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') {
            g++;
        }
        return g == glob.length();
    }
}
