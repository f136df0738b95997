package dev.asynclint.cli.baseline;

import dev.asynclint.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The findings of a run beside a baseline.
 *
 * @param matched the findings that each entry stands for, by entry in order; none where there is no such finding
 * @param introduced findings that no entry stands for
 * @param stale entries that stand for more findings than there are, with how many are gone
 */
record Comparison(Map<Entry, List<Finding>> matched, List<Finding> introduced, Map<Entry, Integer> stale) {
    /**
     * Compares.
     *
     * @param folder what the entries' paths are relative to
     * @param mine findings that are rather new than others of the same entry
     */
    static Comparison of(Baseline baseline, Path folder, List<Finding> findings, Predicate<Finding> mine, Scope scope) {
        Map<Entry.Key, List<Finding>> left = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.<Finding, Boolean>comparing(mine::test).thenComparing(Finding.ORDER))
                .forEach(finding -> left.computeIfAbsent(key(finding, folder), any -> new ArrayList<>())
                        .add(finding));
        Map<Entry, List<Finding>> matched = new LinkedHashMap<>();
        for (Entry entry : baseline.entries()) {
            matched.put(entry, take(entry.count(), left.getOrDefault(entry.key(), List.of())));
        }
        new Renames(baseline, path -> Files.exists(folder.resolve(path)), left).match(matched);
        Map<Entry, Integer> stale = new LinkedHashMap<>();
        matched.forEach((entry, found) -> {
            if (found.size() < entry.count()
                    && scope.covers(
                            entry.key().rule(),
                            folder.resolve(entry.key().path()).normalize())) {
                stale.put(entry, entry.count() - found.size());
            }
        });
        List<Finding> introduced = new ArrayList<>();
        left.values().forEach(introduced::addAll);
        introduced.sort(Finding.ORDER);
        return new Comparison(matched, introduced, stale);
    }

    static Entry.Key key(Finding finding, Path folder) {
        return new Entry.Key(
                finding.rule(),
                Paths.relative(folder, Path.of(finding.path())),
                finding.identity().member(),
                finding.identity().snippet());
    }

    /** The first of {@code from}, taken out of it. */
    static List<Finding> take(int count, List<Finding> from) {
        if (from.isEmpty()) {
            return new ArrayList<>();
        }
        List<Finding> first = from.subList(0, Math.min(count, from.size()));
        List<Finding> taken = new ArrayList<>(first);
        first.clear();
        return taken;
    }

    /** Findings that an entry stands for, whose time has passed or has not. */
    List<Finding> of(boolean expired, LocalDate today) {
        return matched.entrySet().stream()
                .filter(match -> match.getKey().isExpired(today) == expired)
                .flatMap(match -> match.getValue().stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /** The entries without what is gone. */
    Baseline pruned() {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : matched.keySet()) {
            int count = entry.count() - stale.getOrDefault(entry, 0);
            if (count > 0) {
                kept.add(entry.withCount(count));
            }
        }
        return Baseline.of(kept);
    }

    /** The entries of what is there now, and of what the run did not see; people's words stay. */
    Baseline updated(Path folder, LocalDate today) {
        Map<Entry.Key, Entry> now = new LinkedHashMap<>();
        matched.forEach((entry, found) -> {
            int unseen = entry.count() - found.size() - stale.getOrDefault(entry, 0);
            if (unseen > 0) {
                add(now, entry.withCount(unseen));
            }
            found.forEach(finding -> add(now, entry.at(key(finding, folder), 1)));
        });
        introduced.forEach(finding -> add(now, new Entry(key(finding, folder), 1, today, null, null)));
        return Baseline.of(now.values());
    }

    private static void add(Map<Entry.Key, Entry> entries, Entry more) {
        entries.merge(more.key(), more, (old, one) -> old.withCount(old.count() + one.count()));
    }
}
