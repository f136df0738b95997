package com.example.orders.support;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Pauses between attempts: 100 ms, 200 ms, 400 ms … */
public final class Backoff {

    private static final Logger LOG = System.getLogger(Backoff.class.getName());

    private Backoff() {}

    public static void pause(int attempt) {
        try {
            Thread.sleep(50L << attempt);
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "pause cut short");
        }
    }
}
