package dev.asynclint.cli.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The accepted findings of a project.
 *
 * @param entries in {@link Entry#ORDER}, one per key
 */
record Baseline(List<Entry> entries) {
    /** The version of the format: it changes when an older Asynclint could not read a file right. */
    static final int VERSION = 1;

    /** The entries in order; where a key comes twice, the higher count and what people have said of either. */
    static Baseline of(Collection<Entry> entries) {
        Map<Entry.Key, Entry> byKey = new TreeMap<>(Entry.Key.ORDER);
        entries.forEach(entry -> byKey.merge(entry.key(), entry, Baseline::both));
        return new Baseline(List.copyOf(byKey.values()));
    }

    int findings() {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    private static Entry both(Entry one, Entry other) {
        return new Entry(
                one.key(),
                Math.max(one.count(), other.count()),
                one.added() == null ? other.added() : one.added(),
                one.expires() == null ? other.expires() : one.expires(),
                one.reason() == null ? other.reason() : one.reason());
    }
}
