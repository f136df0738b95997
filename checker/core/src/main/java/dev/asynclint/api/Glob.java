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
            if (matches(glob, 0, name, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String glob, int g, String name, int n) {
        if (g == glob.length()) {
            return n == name.length();
        }
        if (glob.charAt(g) == '*') {
            return matches(glob, g + 1, name, n) || n < name.length() && matches(glob, g, name, n + 1);
        }
        return n < name.length() && glob.charAt(g) == name.charAt(n) && matches(glob, g + 1, name, n + 1);
    }
}
