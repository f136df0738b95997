package com.example.quotes.client;

import com.example.quotes.api.Ledger;
import com.example.quotes.api.Quote;
import com.example.quotes.api.QuoteException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A ledger that somebody else keeps. */
public final class HttpLedger implements Ledger {

    private final HttpClient http;
    private final URI ledger;

    public HttpLedger(HttpClient http, URI ledger) {
        this.http = http;
        this.ledger = ledger;
    }

    /** Returns when the ledger has it. */
    @Override
    public void record(Quote quote) {
        HttpRequest request = HttpRequest.newBuilder(ledger)
                .timeout(Duration.ofSeconds(2))
                .POST(BodyPublishers.ofString(quote.line()))
                .build();
        try {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new QuoteException("the ledger does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuoteException("nobody waits for the ledger any more", e);
        }
    }
}
