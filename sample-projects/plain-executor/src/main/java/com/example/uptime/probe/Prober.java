package com.example.uptime.probe;

import com.example.uptime.Probe;
import com.example.uptime.Probe.State;
import com.example.uptime.Site;
import com.example.uptime.support.Causes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends one request to a site. */
public final class Prober {

    private static final Duration LIMIT = Duration.ofMillis(400);

    private final HttpClient http;

    public Prober(HttpClient http) {
        this.http = http;
    }

    /** Completes with what the site's front page says; a site that takes its time is slow, not down. */
    public CompletableFuture<Probe> probe(Site site) {
        return http.sendAsync(request(site.uri()), BodyHandlers.discarding())
                .thenApply(response -> Probe.of(site, state(response)))
                .exceptionally(failure -> {
                    if (failure instanceof HttpTimeoutException) {
                        return Probe.of(site, State.SLOW);
                    }
                    return Probe.of(site, State.DOWN);
                });
    }

    /** Completes with what the site says about its release; knows what failures come wrapped in. */
    public CompletableFuture<Probe> probeRelease(Site site) {
        return http.sendAsync(request(site.releaseUri()), BodyHandlers.discarding())
                .thenApply(response -> Probe.of(site, state(response)))
                .exceptionally(failure -> {
                    boolean late = Causes.of(failure) instanceof HttpTimeoutException;
                    return Probe.of(site, late ? State.SLOW : State.DOWN);
                });
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(LIMIT).build();
    }

    private static State state(HttpResponse<?> response) {
        return response.statusCode() < 400 ? State.UP : State.DOWN;
    }
}
