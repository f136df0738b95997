package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Counts;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of one project.
 *
 * @param notes lines for the user about the front end
 * @param isKept whether it is good for the next run: no rule crashed
 */
record Judged(
        List<Finding> findings,
        List<Skip> skips,
        Counts counts,
        List<String> notes,
        List<PlacedRemark> remarks,
        boolean isKept) {
    /** The files whose text a report shows. */
    static Set<String> shownPaths(List<Finding> findings) {
        Set<String> paths = new TreeSet<>();
        for (Finding finding : findings) {
            paths.add(finding.path());
            finding.trace().stream().map(Note::path).forEach(paths::add);
            finding.fixes().stream()
                    .map(Fix::edits)
                    .flatMap(List::stream)
                    .map(Edit::path)
                    .forEach(paths::add);
        }
        return paths;
    }

    /** Whether nothing is missing, as it is where a file of another version was read. */
    boolean isWhole() {
        return findings != null
                && skips != null
                && counts != null
                && notes != null
                && remarks != null
                && findings.stream()
                        .allMatch(finding -> finding.rule() != null
                                && finding.severity() != null
                                && finding.span() != null
                                && finding.trace() != null
                                && finding.fixes() != null
                                && finding.identity() != null);
    }
}
