package com.example.invoices.support;

/** How far a run is. Holds its monitor for as long as an addition takes. */
public final class Progress {

    private int done;
    private int failed;

    public synchronized void done() {
        done++;
    }

    public synchronized void failed() {
        failed++;
    }

    @Override
    public synchronized String toString() {
        return done + " invoices, " + failed + " failures";
    }
}
