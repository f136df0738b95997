package dev.asynclint.cli.baseline;

import dev.asynclint.cli.report.Outcome;
import dev.asynclint.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One run of `check` beside a baseline. */
public final class BaselineCheck {
    private static final int MOST_LINES = 10;

    private final BaselineFile file;
    private final Baseline baseline;
    private final boolean strict;
    private final boolean show;
    private final LocalDate today;
    private final List<String> notes = new ArrayList<>();
    private boolean outdated;

    BaselineCheck(BaselineFile file, Baseline baseline, boolean strict, boolean show, LocalDate today) {
        this.file = file;
        this.baseline = baseline;
        this.strict = strict;
        this.show = show;
        this.today = today;
    }

    /**
     * The outcome without the findings that the baseline accepts, or with them marked.
     *
     * @param checked what the run looked at
     * @param rules the only rules that ran; empty for all
     * @param mine findings that are rather new than others of the same entry
     */
    public Outcome apply(Outcome outcome, List<Path> checked, List<String> rules, Predicate<Finding> mine) {
        Comparison comparison =
                Comparison.of(baseline, file.folder(), outcome.findings(), mine, Scope.of(checked, rules, outcome));
        List<Finding> known = comparison.of(false, today);
        List<Finding> reported = new ArrayList<>(comparison.introduced());
        reported.addAll(comparison.of(true, today));
        if (show) {
            reported.addAll(known);
        }
        reported.sort(Finding.ORDER);
        tellExpired(comparison);
        tellStale(comparison);
        int fixed =
                comparison.stale().values().stream().mapToInt(count -> count).sum();
        return outcome.with(reported, Optional.of(new Outcome.Known(new HashSet<>(known), fixed)));
    }

    /** Whether it also matters what is fixed. */
    public boolean isStrict() {
        return strict;
    }

    /** Whether the run fails because the baseline lists what is fixed. */
    public boolean isOutdated() {
        return outdated;
    }

    /** Lines for the user: entries whose time is over and, when strict, those that are fixed. */
    public List<String> notes() {
        return notes;
    }

    /** One line: introduced, fixed, pre-existing. */
    public String summary(Outcome outcome) {
        Outcome.Known known = outcome.baseline().orElseThrow();
        return "baseline " + file.path() + ": " + outcome.introduced().size() + " introduced, " + known.fixed()
                + " fixed, " + known.findings().size() + " pre-existing"
                + (known.fixed() > 0 ? "; `asynclint baseline prune` drops what is fixed" : "");
    }

    private void tellExpired(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison.matched().forEach((entry, found) -> {
            if (entry.isExpired(today) && !found.isEmpty()) {
                lines.add(file.path() + ": expired on " + entry.expires() + ", so it counts as new: " + entry);
            }
        });
        tell(lines);
    }

    private void tellStale(Comparison comparison) {
        outdated = strict && !comparison.stale().isEmpty();
        if (outdated) {
            List<String> lines = new ArrayList<>();
            comparison
                    .stale()
                    .forEach((entry, count) ->
                            lines.add(file.path() + ": fixed, but still listed: " + entry.withCount(count)));
            tell(lines);
        }
    }

    private void tell(List<String> lines) {
        notes.addAll(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES) {
            notes.add(file.path() + ": and " + (lines.size() - MOST_LINES) + " more like this");
        }
    }
}
