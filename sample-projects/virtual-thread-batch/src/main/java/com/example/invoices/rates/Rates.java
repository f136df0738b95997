package com.example.invoices.rates;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Rates, each asked for once. While one thread asks, the others wait, and keep the carriers they run on. */
public final class Rates {

    private final Map<String, BigDecimal> known = new HashMap<>();
    private final RateClient client;

    public Rates(RateClient client) {
        this.client = client;
    }

    public synchronized BigDecimal inEuros(String currency, BigDecimal amount) {
        BigDecimal rate = known.get(currency);
        if (rate == null) {
            rate = client.fetch(currency);
            known.put(currency, rate);
        }
        return amount.multiply(rate);
    }
}
