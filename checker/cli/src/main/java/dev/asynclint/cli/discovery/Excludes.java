package dev.asynclint.cli.discovery;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The globs of {@code exclude=}, relative to the folder of the configuration file. */
public final class Excludes {
    private final Path folder;
    private final List<PathMatcher> matchers = new ArrayList<>();

    /**
     * Compiles the globs. {@code generated} and {@code generated/} exclude a folder of that name anywhere; a glob with a
     * slash inside counts from {@code folder}.
     *
     * @throws PatternSyntaxException when a glob is malformed
     */
    public Excludes(Path folder, List<String> globs) {
        this.folder = folder;
        for (String written : globs) {
            String glob = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
            boolean rooted = glob.contains("/");
            glob = glob.startsWith("./") ? glob.substring(2) : glob.startsWith("/") ? glob.substring(1) : glob;
            add(glob);
            if (!rooted) {
                add("**/" + glob);
            } else if (glob.startsWith("**/")) {
                add(glob.substring("**/".length()));
            }
        }
    }

    /** Whether {@code file}, absolute and normalised, is excluded. */
    public boolean contains(Path file) {
        if (!file.startsWith(folder)) {
            return false;
        }
        Path relative = folder.relativize(file);
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    private void add(String glob) {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob + "/**"));
    }
}
