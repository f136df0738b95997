package com.example.invoices.rates;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** The same as {@link Rates}, with a lock that lets a virtual thread leave its carrier. */
public final class LockedRates {

    private final Map<String, BigDecimal> known = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final RateClient client;

    public LockedRates(RateClient client) {
        this.client = client;
    }

    public BigDecimal inEuros(String currency, BigDecimal amount) {
        lock.lock();
        try {
            BigDecimal rate = known.get(currency);
            if (rate == null) {
                rate = client.fetch(currency);
                known.put(currency, rate);
            }
            return amount.multiply(rate);
        } finally {
            lock.unlock();
        }
    }
}
