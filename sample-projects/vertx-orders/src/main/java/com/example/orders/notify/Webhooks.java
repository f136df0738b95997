package com.example.orders.notify;

import com.example.orders.Order;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Tells other systems about orders. */
public final class Webhooks {

    private static final Logger LOG = System.getLogger(Webhooks.class.getName());

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI target;

    public Webhooks(URI target) {
        this.target = target;
    }

    public void placed(Order order) {
        http.sendAsync(request("/hooks/placed", order.id()), BodyHandlers.discarding())
                .thenAccept(response -> LOG.log(Level.DEBUG, "hook answered {0}", response.statusCode()));
    }

    public void shipped(Order order) {
        http.sendAsync(request("/hooks/shipped", order.id()), BodyHandlers.discarding())
                .thenAccept(response -> LOG.log(Level.DEBUG, "hook answered {0}", response.statusCode()))
                .exceptionally(failure -> {
                    LOG.log(Level.WARNING, "the hook for " + order.id() + " failed", failure);
                    return null;
                });
    }

    /** Completes with whether the other side is there. */
    public CompletableFuture<Boolean> ping() {
        return http.sendAsync(request("/hooks/ping", ""), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode() < 400);
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(target.resolve(path))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
