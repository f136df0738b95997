package com.example.invoices.support;

import java.util.concurrent.Callable;

/** Tries again what may go wrong. */
public final class Retry {

    private Retry() {}

    /** The result of the first attempt that works; the last failure when none does. */
    public static <T> T times(int attempts, Callable<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception e) {
                if (attempt == attempts) {
                    throw new IllegalStateException("gave up after " + attempts + " attempts", e);
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(20L << attempt);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }
}
