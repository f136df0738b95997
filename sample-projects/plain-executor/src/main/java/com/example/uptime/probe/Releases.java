package com.example.uptime.probe;

import com.example.uptime.Site;
import com.example.uptime.support.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Which release the sites run. */
public final class Releases implements AutoCloseable {

    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final HttpClient http;

    public Releases(HttpClient http) {
        this.http = http;
    }

    /** Completes with the release of one site. Takes a thread of the common pool for as long as the site takes. */
    public CompletableFuture<String> of(Site site) {
        return CompletableFuture.supplyAsync(() -> ask(site));
    }

    /** The releases of all sites, in their order. */
    public List<String> ofAll(List<Site> sites) {
        return sites.parallelStream().map(site -> site.name() + " " + ask(site)).toList();
    }

    /** Completes with the release of one site; has threads of its own for it. */
    public CompletableFuture<String> onPool(Site site) {
        return CompletableFuture.supplyAsync(() -> ask(site), pool);
    }

    /** Completes with all names; putting letters together is what the common pool is for. */
    public CompletableFuture<String> names(List<Site> sites) {
        return CompletableFuture.supplyAsync(
                () -> sites.stream().map(Site::name).sorted().collect(Collectors.joining(", ")));
    }

    private String ask(Site site) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = fetch(site);
            if (response.statusCode() < 500 || attempt == 3) {
                return response.body().strip();
            }
            Pause.before(attempt);
        }
    }

    private HttpResponse<String> fetch(Site site) {
        HttpRequest request = HttpRequest.newBuilder(site.releaseUri())
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody waits for " + site.name() + " any more", e);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
