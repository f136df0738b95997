package com.example.quotes.server;

import com.example.quotes.client.HttpQuotes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What happens again and again. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final HttpQuotes quotes;

    Housekeeping(HttpQuotes quotes) {
        this.quotes = quotes;
    }

    void start() {
        timer.submit(() -> quotes.latest("ACME"));
        timer.scheduleWithFixedDelay(quotes::refresh, 10, 10, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(this::sayHowMany, 10, 10, TimeUnit.SECONDS);
    }

    private void sayHowMany() {
        try {
            LOG.log(Level.INFO, "ACME costs {0}", quotes.latest("ACME").cents());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ACME has no price", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
