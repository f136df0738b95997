package dev.asynclint.engine;

import dev.asynclint.finding.Finding;
import java.util.List;

/**
 * The outcome of one run.
 *
 * @param findings in {@link Finding#ORDER}, without those that the code or the configuration suppresses
 * @param suppressed those that the code itself asks not to hear
 * @param problems crashes; when there is one, the findings are not complete
 * @param remarks about the suppressions in the code, in {@link Remark#ORDER}
 */
public record Report(
        List<Finding> findings, List<Finding> suppressed, List<Problem> problems, Counts counts, List<Remark> remarks) {
    /** A report without remarks. */
    public Report(List<Finding> findings, List<Finding> suppressed, List<Problem> problems, Counts counts) {
        this(findings, suppressed, problems, counts, List.of());
    }
}
