package dev.asynclint.cli.run;

import java.io.PrintWriter;

/** A line at the bottom of a terminal that is overwritten, at most ten times a second. */
public final class ProgressLine implements Progress {
    private static final long INTERVAL_NANOS = 100_000_000;
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private long shownAt = start;
    private boolean shown;

    public ProgressLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void at(String step, int done, int all) {
        long now = System.nanoTime();
        if (now - shownAt < INTERVAL_NANOS) {
            return;
        }
        shownAt = now;
        shown = true;
        int filled = all == 0 ? BAR : (int) ((long) BAR * done / all);
        out.print(CLEAR + "=".repeat(filled) + "-".repeat(BAR - filled) + " " + step + " " + done + "/" + all);
        out.flush();
    }

    @Override
    public synchronized void end() {
        if (shown) {
            out.print(CLEAR);
            out.flush();
            shown = false;
        }
    }
}
