package dev.asynclint.cli.fix;

import dev.asynclint.cli.report.Outcome;
import dev.asynclint.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What can be mended.
 *
 * @param before what was found
 * @param after what is found in the changed texts
 * @param changes the changed files by path, sorted
 * @param made the fixes that hold, in the order of their places
 * @param dropped those that do not
 * @param unfinished whether the last pass left something to do
 */
public record Fixes(
        Outcome before,
        Outcome after,
        Map<String, Change> changes,
        List<Mended> made,
        List<Dropped> dropped,
        boolean unfinished) {
    /** The text of a file before and after. */
    public record Change(String before, String after) {}

    /**
     * A finding that a fix removes.
     *
     * @param first the offset of its place before all fixes
     * @param last the same after them
     */
    public record Mended(Finding finding, String title, int first, int last) {}

    /**
     * A fix that is not made.
     *
     * @param reason what would happen otherwise
     */
    public record Dropped(Mended fix, String reason) {}
}
