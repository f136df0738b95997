package com.example.shop.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what may work the next time. */
public final class Retry {

    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);

    private final int attempts;
    private final long pauseMillis;

    public Retry(int attempts, long pauseMillis) {
        this.attempts = attempts;
        this.pauseMillis = pauseMillis;
    }

    /** Something that may fail for a while. */
    @FunctionalInterface
    public interface Attempt<T> {
        T make() throws IOException;
    }

    public <T> T call(Attempt<T> work) {
        IOException last = new IOException("never tried");
        for (int attempt = 1; attempt <= attempts; attempt++) {
            try {
                return work.make();
            } catch (IOException e) {
                LOG.info("attempt {} of {} failed", attempt, attempts, e);
                last = e;
                pause();
            }
        }
        throw new UncheckedIOException(last);
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            LOG.debug("woken up early");
        }
    }
}
