package com.example.quotes.server;

import com.example.quotes.api.Ledger;
import com.example.quotes.api.Quote;
import com.example.quotes.api.QuoteException;
import com.example.quotes.api.Quotes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** What is done with quotes. */
final class Shop {

    private static final Logger LOG = System.getLogger(Shop.class.getName());

    private final Quotes quotes;
    private final Ledger ledger;
    private final ExecutorService workers;

    Shop(Quotes quotes, Ledger ledger, ExecutorService workers) {
        this.quotes = quotes;
        this.ledger = ledger;
        this.workers = workers;
    }

    /** Sells, and waits until the ledger has it. */
    void sell(Quote quote) {
        ledger.record(quote);
    }

    /** Completes with what was sold. The thread that brings the quote is held up by the ledger. */
    CompletableFuture<Quote> order(String symbol) {
        return quotes.latestAsync(symbol).thenApply(quote -> {
            ledger.record(quote);
            return quote;
        });
    }

    /** Completes with what was sold; the ledger is asked on a worker. */
    CompletableFuture<Quote> orderOnWorker(String symbol) {
        return quotes.latestAsync(symbol)
                .thenApplyAsync(
                        quote -> {
                            ledger.record(quote);
                            return quote;
                        },
                        workers);
    }

    /** Completes with two quotes in a line. */
    CompletableFuture<String> pair(String first, String second) {
        return quotes.latestAsync(first)
                .thenCombine(quotes.latestAsync(second), (one, other) -> one.line() + ", " + other.line());
    }

    /** Completes with the second quote, if the first is a cheap one. */
    CompletableFuture<Quote> cheaper(String first, String second) {
        return quotes.latestAsync(first)
                .thenCompose(quote ->
                        quote.cents() < 1_000 ? quotes.latestAsync(second) : CompletableFuture.completedFuture(quote));
    }

    /** Completes with the quote's price, and with nought where there is none, for whatever reason. */
    CompletableFuture<Long> cents(String symbol) {
        return quotes.latestAsync(symbol).thenApply(Quote::cents).exceptionally(failure -> 0L);
    }

    /** Completes with the quote's price; an unknown share is meant to cost nothing, and is told like a failure. */
    CompletableFuture<Long> centsIfKnown(String symbol) {
        return quotes.latestAsync(symbol).thenApply(Quote::cents).exceptionally(failure -> {
            if (failure instanceof QuoteException) {
                return 0L;
            }
            LOG.log(Level.WARNING, "no price for " + symbol, failure);
            return -1L;
        });
    }

    /** Meant to complete when the exchange has agreed to follow; completes when it has been asked. */
    CompletableFuture<CompletableFuture<Void>> followIfKnown(String symbol) {
        return quotes.latestAsync(symbol).thenApply(quote -> quotes.follow(quote.symbol()));
    }
}
