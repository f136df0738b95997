package dev.asynclint.cli;

import dev.asynclint.cli.baseline.BaselineCheck;
import dev.asynclint.cli.changes.Touched;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.engine.Counts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which findings of a run are reported.
 *
 * @param change only those of a change
 * @param baseline only those that are not accepted
 */
record Selection(Optional<Touched> change, Optional<BaselineCheck> baseline) {
    /** Runs, and keeps what is to be reported. No run where the change cannot have touched anything. */
    Outcome check(Checker checker, List<Path> paths, List<String> rules) {
        boolean needless = change.filter(Touched::isEmpty).isPresent()
                && baseline.filter(BaselineCheck::isStrict).isEmpty();
        Outcome outcome = needless
                ? new Outcome(List.of(), List.of(), List.of(), new Counts(0, 0, 0), Map.of(), 0)
                : checker.check(
                        paths,
                        (report, program) -> {
                            change.ifPresent(touched -> touched.look(report, program));
                            return report.findings();
                        },
                        change.map(Touched::texts).orElse(Map.of()));
        if (baseline.isPresent() && !needless) {
            outcome = baseline.get()
                    .apply(
                            outcome,
                            paths,
                            rules,
                            finding -> change.filter(touched -> touched.contains(finding))
                                    .isPresent());
        }
        return change.isPresent() ? change.get().restrict(outcome) : outcome;
    }

    /** Whether the run fails because the baseline lists what is fixed. */
    boolean isOutdated() {
        return baseline.filter(BaselineCheck::isOutdated).isPresent();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        change.ifPresent(touched -> notes.addAll(touched.notes()));
        baseline.ifPresent(check -> notes.addAll(check.notes()));
        return notes;
    }

    /** Lines that say what is not reported. */
    List<String> summary(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        change.ifPresent(touched -> lines.add(touched.summary()));
        baseline.filter(any -> outcome.baseline().isPresent()).ifPresent(check -> lines.add(check.summary(outcome)));
        return lines;
    }
}
