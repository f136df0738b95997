package dev.asynclint.cli.lsp;

import dev.asynclint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/**
 * What is known of a file.
 *
 * @param text the text that the findings are about
 * @param findings in the order of the file
 * @param diagnostics the same, each at the same index
 * @param methods for each finding, where the name is of the method around it that may carry an annotation
 * @param isOutdated whether the file does not parse at the moment, so that this is about an older text
 */
record Judged(
        Path path,
        CharSequence text,
        List<Finding> findings,
        List<Diagnostic> diagnostics,
        List<Optional<Integer>> methods,
        boolean isOutdated) {
    /** Names this state of the diagnostics. */
    String id() {
        return Integer.toHexString(diagnostics.hashCode());
    }
}
