package com.example.invoices.rates;

import com.example.invoices.support.Retry;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks the bank. */
public final class RateClient {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI rates;

    public RateClient(URI rates) {
        this.rates = rates;
    }

    /** What one unit of the currency is worth in euros. */
    public BigDecimal fetch(String currency) {
        return Retry.times(3, () -> ask(currency));
    }

    /** Tells the bank that nothing more is to come; completes when it has closed the day. */
    public CompletableFuture<Integer> closeDay() {
        HttpRequest request = HttpRequest.newBuilder(rates.resolve("close")).build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private BigDecimal ask(String currency) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(rates.resolve(currency))
                .timeout(Duration.ofSeconds(5))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("no rate for " + currency + ": " + response.statusCode());
        }
        return new BigDecimal(response.body());
    }
}
