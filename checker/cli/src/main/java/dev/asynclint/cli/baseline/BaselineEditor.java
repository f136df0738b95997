package dev.asynclint.cli.baseline;

import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.report.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the `baseline` commands do to the file. Each gives a line that says what was done. */
public final class BaselineEditor {
    private final BaselineFile file;
    private final List<Path> checked;
    private final List<String> rules;
    private final LocalDate today = LocalDate.now();

    private BaselineEditor(BaselineFile file, List<Path> checked, List<String> rules) {
        this.file = file;
        this.checked = checked;
        this.rules = rules;
    }

    /**
     * The baseline of these sources.
     *
     * @param named the file that the user names, null for the nearest or, where there is none, the usual place
     * @param rules the only rules that run; empty for all
     */
    public static BaselineEditor of(
            @Nullable Path named, List<Path> checked, Optional<Path> config, List<String> rules) {
        BaselineFile file =
                BaselineOptions.find(named, checked, config).orElseGet(() -> BaselineOptions.home(checked, config));
        return new BaselineEditor(file, checked, rules);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return file.exists();
    }

    /** @throws UsageException when there is one already */
    public void requireAbsent() {
        if (file.exists()) {
            throw new UsageException(file.path() + " exists already; `asynclint baseline update` renews it and keeps"
                    + " reasons and dates, and --force replaces it");
        }
    }

    /** @throws UsageException when there is none, or it cannot be read */
    public void requireUsable(boolean merges) {
        if (merges) {
            file.readMerged();
        } else {
            file.read();
        }
    }

    public String create(Outcome outcome) {
        return written(
                Baseline.of(List.of()), compare(Baseline.of(List.of()), outcome).updated(file.folder(), today));
    }

    public String update(Outcome outcome) {
        Baseline before = file.readMerged();
        return written(before, compare(before, outcome).updated(file.folder(), today));
    }

    public String prune(Outcome outcome) {
        Baseline before = file.read();
        return written(before, compare(before, outcome).pruned());
    }

    public String stats() {
        Baseline baseline = file.read();
        Path folder = file.folder();
        List<Path> roots = checked.stream().map(Paths::real).toList();
        Baseline shown = Baseline.of(baseline.entries().stream()
                .filter(entry -> roots.stream()
                        .anyMatch(folder.resolve(entry.key().path()).normalize()::startsWith))
                .toList());
        return file.path() + ": " + findings(shown.findings()) + "\n" + BaselineStats.of(shown, today);
    }

    private Comparison compare(Baseline before, Outcome outcome) {
        return Comparison.of(
                before, file.folder(), outcome.findings(), any -> false, Scope.of(checked, rules, outcome));
    }

    private String written(Baseline before, Baseline after) {
        file.write(after);
        int more = 0;
        int fewer = 0;
        for (Entry entry : after.entries()) {
            more += Math.max(0, entry.count() - count(before, entry));
        }
        for (Entry entry : before.entries()) {
            fewer += Math.max(0, entry.count() - count(after, entry));
        }
        return file.path() + ": " + findings(after.findings()) + ", " + more + " added, " + fewer + " removed";
    }

    private static int count(Baseline baseline, Entry like) {
        return baseline.entries().stream()
                .filter(entry -> entry.key().equals(like.key()))
                .mapToInt(Entry::count)
                .sum();
    }

    private static String findings(int count) {
        return count + (count == 1 ? " finding" : " findings");
    }
}
