package dev.asynclint.cli.discovery;

import java.util.Comparator;

/**
 * A file or folder that was not analysed, so that the result is not complete.
 *
 * @param line where reading it failed, from 1; 0 when it is no single line
 * @param reason one line, a lower-case sentence without a full stop
 */
public record Skip(String path, int line, String reason) {
    public static final Comparator<Skip> ORDER =
            Comparator.comparing(Skip::path).thenComparing(Skip::line).thenComparing(Skip::reason);

    /** {@code path:line}, or the path alone. */
    public String place() {
        return line > 0 ? path + ":" + line : path;
    }
}
