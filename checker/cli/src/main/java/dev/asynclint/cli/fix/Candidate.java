package dev.asynclint.cli.fix;

import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fix that may be made.
 *
 * @param findings those that it removes, in the order of reports; several may share a fix
 */
record Candidate(Fix fix, List<Finding> findings) {
    Finding finding() {
        return findings.get(0);
    }

    /** The files that it changes. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Edit edit : fix.edits()) {
            paths.add(edit.path());
        }
        return paths;
    }
}
