package dev.asynclint.cli.changes;

import java.util.BitSet;
import java.util.List;

/** Which lines of a file are new, and where lines are gone. */
final class ChangedLines {
    /** Every line of a new file. */
    static final ChangedLines ALL = all();

    private final BitSet lines = new BitSet();
    /** The lines after which some are gone. */
    private final BitSet gaps = new BitSet();

    static ChangedLines of(List<Hunk> hunks) {
        ChangedLines changed = new ChangedLines();
        for (Hunk hunk : hunks) {
            if (hunk.count() == 0) {
                changed.gaps.set(hunk.line());
            } else {
                changed.lines.set(hunk.line(), hunk.line() + hunk.count());
            }
        }
        return changed;
    }

    /** Whether one of the lines from {@code first} to {@code last} is new. */
    boolean isNew(int first, int last) {
        int next = lines.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    /** Whether a line is gone between {@code first} and {@code last}. */
    boolean isGone(int first, int last) {
        int next = gaps.nextSetBit(first);
        return next >= 0 && next < last;
    }

    private static ChangedLines all() {
        ChangedLines all = new ChangedLines();
        all.lines.set(0, 1 << 20);
        return all;
    }
}
