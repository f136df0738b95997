package com.example.orders.shipping;

import com.example.orders.Order;
import com.example.orders.support.Backoff;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Talks to the carrier's HTTP interface. */
public final class HttpShipping implements Shipping {

    private static final int ATTEMPTS = 3;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI carrier;

    public HttpShipping(URI carrier) {
        this.carrier = carrier;
    }

    @Override
    public String book(Order order) {
        HttpRequest request = HttpRequest.newBuilder(carrier.resolve("/parcels/" + order.id()))
                .timeout(Duration.ofSeconds(5))
                .POST(BodyPublishers.ofString(order.sku() + " x " + order.quantity()))
                .build();
        return call(request);
    }

    @Override
    public String track(String orderId) {
        return call(HttpRequest.newBuilder(carrier.resolve("/parcels/" + orderId))
                .timeout(Duration.ofSeconds(5))
                .GET()
                .build());
    }

    private String call(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = exchange(request);
            if (response.statusCode() < 400) {
                return response.body();
            }
            if (attempt == ATTEMPTS) {
                throw new ShippingException("the carrier answered " + response.statusCode());
            }
            Backoff.pause(attempt);
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new ShippingException("the carrier cannot be reached", e);
        }
    }
}
