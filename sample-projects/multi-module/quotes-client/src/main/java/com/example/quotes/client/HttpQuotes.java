package com.example.quotes.client;

import com.example.quotes.api.Quote;
import com.example.quotes.api.QuoteException;
import com.example.quotes.api.Quotes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Quotes from an exchange that speaks HTTP. */
public final class HttpQuotes implements Quotes {

    private final Map<String, Quote> seen = new ConcurrentHashMap<>();
    private final HttpClient http;
    private final URI exchange;

    public HttpQuotes(HttpClient http, URI exchange) {
        this.http = http;
        this.exchange = exchange;
    }

    @Override
    public Quote latest(String symbol) {
        return Attempts.three(() -> ask(symbol));
    }

    @Override
    public Quote remembered(String symbol) {
        return seen.get(symbol);
    }

    @Override
    public CompletableFuture<Quote> latestAsync(String symbol) {
        return http.sendAsync(get(symbol), BodyHandlers.ofString()).thenApply(response -> keep(symbol, response));
    }

    @Override
    public CompletableFuture<Void> follow(String symbol) {
        HttpRequest request = HttpRequest.newBuilder(exchange.resolve("/follow"))
                .timeout(Duration.ofSeconds(2))
                .POST(BodyPublishers.ofString(symbol))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(response -> {
            if (response.statusCode() != 204) {
                throw new QuoteException("the exchange does not know " + symbol);
            }
            return null;
        });
    }

    /** Asks again for everything that was ever asked for. */
    public void refresh() {
        for (String symbol : seen.keySet()) {
            latest(symbol);
        }
    }

    private Quote ask(String symbol) {
        try {
            return keep(symbol, http.send(get(symbol), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new QuoteException("the exchange does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuoteException("nobody waits for " + symbol + " any more", e);
        }
    }

    private Quote keep(String symbol, HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new QuoteException("no quote for " + symbol);
        }
        Quote quote = Quote.parse(response.body());
        seen.put(symbol, quote);
        return quote;
    }

    private HttpRequest get(String symbol) {
        return HttpRequest.newBuilder(exchange.resolve("/quotes/" + symbol))
                .timeout(Duration.ofSeconds(2))
                .build();
    }
}
