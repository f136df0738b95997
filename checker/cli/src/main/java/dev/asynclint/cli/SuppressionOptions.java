package dev.asynclint.cli;

import dev.asynclint.cli.report.Columns;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.PlacedRemark;
import dev.asynclint.finding.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is said of suppressions in the code. */
final class SuppressionOptions {
    @Option(
            names = "--unused-suppressions",
            description = "Also report `@SuppressWarnings` and `asynclint:ignore` that suppress nothing.")
    private boolean unused;

    void configure(Checker checker) {
        if (unused) {
            checker.tellUnusedSuppressions();
        }
    }

    static void tell(List<PlacedRemark> remarks, PrintWriter err, Style style) {
        for (PlacedRemark remark : remarks) {
            err.println(Columns.printable(remark.place()) + ": " + style.severity(Severity.WARNING, "warning") + ": "
                    + Columns.printable(remark.message()));
        }
    }

    /** Whether they fail the run: a suppression in vain weighs as much as a warning. */
    static boolean fail(List<PlacedRemark> remarks, Optional<Severity> threshold) {
        return threshold.filter(Severity.WARNING::isAtLeast).isPresent()
                && remarks.stream().anyMatch(PlacedRemark::isUnused);
    }
}
