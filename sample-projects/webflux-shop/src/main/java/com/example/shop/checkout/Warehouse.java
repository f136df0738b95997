package com.example.shop.checkout;

import com.example.shop.peer.BankPeer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** The warehouse's stock, over HTTP. */
@Component
public class Warehouse {

    private final HttpClient http = HttpClient.newHttpClient();
    private final BankPeer peer;

    public Warehouse(BankPeer peer) {
        this.peer = peer;
    }

    /** Completes with the number of the reservation. */
    public CompletableFuture<String> reserve(String cart) {
        return http.sendAsync(request("/stock/" + cart), BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }

    /** Completes once the warehouse has answered. */
    public CompletableFuture<Void> ping() {
        return http.sendAsync(request("/stock/ping"), BodyHandlers.discarding()).thenAccept(answered -> {});
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(peer.uri().resolve(path))
                .timeout(Duration.ofSeconds(5))
                .build();
    }
}
