package com.example.uptime.support;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Tasks that may fail and are told to go on. */
public final class Guard {

    private static final Logger LOG = System.getLogger(Guard.class.getName());

    private Guard() {}

    /** The same task, except that a failure goes to the log and no further. */
    public static Runnable logging(String name, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (Exception e) {
                LOG.log(Level.WARNING, name + " failed", e);
            }
        };
    }
}
