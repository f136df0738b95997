package com.example.uptime.alert;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** The receiver of alerts. */
public final class Hook {

    private final HttpClient http;
    private final URI target;

    public Hook(HttpClient http, URI target) {
        this.http = http;
        this.target = target;
    }

    /** Completes with the status that the receiver answers, when it does. */
    public CompletableFuture<Integer> post(String text) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .POST(BodyPublishers.ofString(text))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(response -> response.statusCode());
    }
}
