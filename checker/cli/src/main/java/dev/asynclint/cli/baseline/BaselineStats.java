package dev.asynclint.cli.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** What a baseline holds, as tables. */
final class BaselineStats {
    private static final int MOST_FOLDERS = 15;
    private static final int MOST_ENTRIES = 5;

    private final Baseline baseline;
    private final LocalDate today;
    private final StringBuilder text = new StringBuilder();

    private BaselineStats(Baseline baseline, LocalDate today) {
        this.baseline = baseline;
        this.today = today;
    }

    static String of(Baseline baseline, LocalDate today) {
        BaselineStats stats = new BaselineStats(baseline, today);
        stats.table("by rule", entry -> entry.key().rule(), Integer.MAX_VALUE);
        stats.table("by folder", BaselineStats::folder, MOST_FOLDERS);
        stats.ages();
        List<Entry> limited = baseline.entries().stream()
                .filter(entry -> entry.expires() != null)
                .toList();
        stats.list(
                "expired",
                Entry::expires,
                limited.stream().filter(stats::isExpired).toList());
        stats.list(
                "expiring next",
                Entry::expires,
                limited.stream().filter(entry -> !stats.isExpired(entry)).toList());
        return stats.text.toString();
    }

    private boolean isExpired(Entry entry) {
        return entry.isExpired(today);
    }

    private static String folder(Entry entry) {
        int name = entry.key().path().lastIndexOf('/');
        return name < 0 ? "." : entry.key().path().substring(0, name);
    }

    private void table(String title, Function<Entry, String> group, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        baseline.entries().forEach(entry -> counts.merge(group.apply(entry), entry.count(), Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(row -> text.append("%6d  %s%n".formatted(row.getValue(), row.getKey())));
        if (counts.size() > most) {
            text.append("        and %d more%n".formatted(counts.size() - most));
        }
    }

    private void ages() {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        baseline.entries().stream()
                .filter(entry -> entry.added() != null)
                .forEach(entry -> counts.merge(Objects.requireNonNull(entry.added()), entry.count(), Integer::sum));
        if (!counts.isEmpty()) {
            text.append("\noldest:\n");
            counts.entrySet().stream()
                    .limit(MOST_ENTRIES)
                    .forEach(day -> text.append("%6d  added on %s%n".formatted(day.getValue(), day.getKey())));
        }
    }

    private void list(String title, Function<Entry, LocalDate> date, List<Entry> entries) {
        List<Entry> dated = entries.stream()
                .filter(entry -> Objects.nonNull(date.apply(entry)))
                .sorted(Comparator.comparing(date).thenComparing(Entry.ORDER))
                .limit(MOST_ENTRIES)
                .toList();
        if (dated.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n");
        dated.forEach(entry -> text.append("%6d  %s: %s in %s%s%n"
                .formatted(
                        entry.count(),
                        date.apply(entry),
                        entry.key().rule(),
                        entry.key().path(),
                        entry.reason() == null ? "" : ": " + entry.reason())));
    }
}
