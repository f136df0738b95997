package com.example.quotes.api;

import java.util.concurrent.CompletableFuture;

/** Where quotes come from. Nothing here says which of these methods wait. */
public interface Quotes {

    /** The newest quote. */
    Quote latest(String symbol);

    /** What was asked for before, or nothing. */
    Quote remembered(String symbol);

    /** Completes with the newest quote. */
    CompletableFuture<Quote> latestAsync(String symbol);

    /** Asks for news of a share from now on; completes when the exchange has agreed. */
    CompletableFuture<Void> follow(String symbol);
}
