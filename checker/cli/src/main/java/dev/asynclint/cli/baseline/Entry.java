package dev.asynclint.cli.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Accepted findings that cannot be told apart.
 *
 * @param count how many there are
 * @param added when the first of them was accepted
 * @param expires the last day on which they are accepted; null for always
 * @param reason why they are accepted, for people
 */
record Entry(
        Key key,
        int count,
        @Nullable LocalDate added,
        @Nullable LocalDate expires,
        @Nullable String reason) {
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key, Key.ORDER);

    /**
     * What makes two findings the same: no line, since lines move.
     *
     * @param path relative to the folder of the baseline, with {@code /}
     * @param member the method, as in {@link dev.asynclint.finding.Identity}
     * @param snippet the code, as in {@link dev.asynclint.finding.Identity}
     */
    record Key(String rule, String path, String member, String snippet) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::path)
                .thenComparing(Key::rule)
                .thenComparing(Key::member)
                .thenComparing(Key::snippet);
    }

    Entry withCount(int other) {
        return new Entry(key, other, added, expires, reason);
    }

    /** What a person has said of this entry, said of another. */
    Entry at(Key other, int itsCount) {
        return new Entry(other, itsCount, added, expires, reason);
    }

    boolean isExpired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    @Override
    public String toString() {
        return key.rule() + " in " + key.path() + " (" + key.member() + "): `" + key.snippet() + "`"
                + (count == 1 ? "" : ", " + count + " times");
    }
}
