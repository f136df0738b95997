package com.example.quotes.api;

/** What was sold is written down. */
public interface Ledger {

    void record(Quote quote);
}
