package dev.asynclint.engine;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Globs of files and folders. {@code generated} and {@code generated/} mean what has that name anywhere, with all that
 * is in it; a glob with a slash inside counts from the folder of the configuration.
 */
public final class PathGlobs {
    private final Path folder;
    private final List<String> globs;
    private final List<PathMatcher> matchers = new ArrayList<>();

    /**
     * Compiles the globs.
     *
     * @throws PatternSyntaxException when one is malformed
     */
    public PathGlobs(Path folder, List<String> globs) {
        this.folder = folder.toAbsolutePath().normalize();
        this.globs = List.copyOf(globs);
        for (String written : globs) {
            for (String glob : forms(written)) {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob + "/**"));
            }
        }
    }

    /** A glob and, as {@code **}{@code /} does not match nothing here, what it is without. */
    private static Set<String> forms(String written) {
        String glob = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        boolean isName =
                !written.substring(0, Math.max(0, written.length() - 1)).contains("/");
        glob = glob.startsWith("./") ? glob.substring(2) : glob.startsWith("/") ? glob.substring(1) : glob;
        Set<String> forms = new LinkedHashSet<>(List.of(glob, glob.replace("/**/", "/")));
        if (isName) {
            forms.add("**/" + glob);
        }
        for (String form : List.copyOf(forms)) {
            if (form.startsWith("**/")) {
                forms.add(form.substring("**/".length()));
            }
        }
        return forms;
    }

    public List<String> globs() {
        return globs;
    }

    /** Whether a file is meant. One outside the folder of the configuration counts from the root of its file system. */
    public boolean matches(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path from = absolute.startsWith(folder) ? folder : absolute.getRoot();
        Path relative = from.relativize(absolute);
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    /** The same, of a path as a report names it. */
    boolean matches(String path) {
        try {
            return matches(Path.of(path));
        } catch (InvalidPathException e) {
            return false; // a source that is no file
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathGlobs same && folder.equals(same.folder) && globs.equals(same.globs);
    }

    @Override
    public int hashCode() {
        return globs.hashCode();
    }

    @Override
    public String toString() {
        return folder + ": " + String.join(", ", globs);
    }
}
