package dev.asynclint.cli.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was not seen, so that findings may be missing: a file that was skipped or a rule that crashed.
 *
 * @param path empty when it is about no one file
 * @param line from 1; 0 when it is about the whole file
 */
record Gap(String path, int line, String message) {
    /** What stands for the rule where a format wants one. */
    static final String ID = "NotChecked";

    static List<Gap> of(Outcome outcome) {
        return Stream.concat(
                        outcome.skips().stream()
                                .map(skip -> new Gap(skip.path(), skip.line(), "not checked: " + skip.reason())),
                        outcome.problems().stream().map(problem -> new Gap(problem.path(), 0, Problems.line(problem))))
                .toList();
    }
}
