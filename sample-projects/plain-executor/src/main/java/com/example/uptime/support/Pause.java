package com.example.uptime.support;

/** Pauses between attempts, each twice as long as the one before. */
public final class Pause {

    private Pause() {}

    public static void before(int attempt) {
        try {
            Thread.sleep(25L << attempt);
        } catch (InterruptedException ignored) {
            // then the pause is shorter
        }
    }
}
