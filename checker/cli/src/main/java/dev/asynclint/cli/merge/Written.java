package dev.asynclint.cli.merge;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import java.util.List;

/**
 * A report as it is written: places are lines and columns, as the sources need not be there any more.
 *
 * @param accepted how many findings are left out, as a baseline accepts them
 */
record Written(
        List<Entry> findings, List<Skip> skips, List<Problem> problems, Counts counts, long millis, int accepted) {
    /** A range in a file; lines and columns from 1, the end exclusive. */
    record Place(String path, int line, int column, int endLine, int endColumn) {}

    /** A step of a path. */
    record Step(Place place, String message) {}

    /** A replacement of a fix. */
    record Change(Place place, String text) {}

    /** A fix; without changes where the report tells only what it does. */
    record Repair(String title, Fix.Safety safety, List<Change> changes) {}

    /** A finding. */
    record Entry(
            String rule,
            Severity severity,
            Place place,
            String message,
            String hint,
            String fingerprint,
            List<Step> trace,
            List<Repair> repairs) {}
}
