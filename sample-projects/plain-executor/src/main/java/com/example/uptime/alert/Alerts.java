package com.example.uptime.alert;

import com.example.uptime.Probe;
import com.example.uptime.history.History;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tells people. */
public final class Alerts implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Alerts.class.getName());

    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private final Hook hook;
    private final History history;

    public Alerts(Hook hook, History history) {
        this.hook = hook;
        this.history = history;
    }

    /** A site is down: the people on duty hear of it, and it is on record. */
    public void raise(Probe probe) {
        hook.post("down: " + probe.site());
        sender.submit(() -> history.append(List.of(probe)));
    }

    /** Completes with what the receiver of alerts answers to a test. */
    public CompletableFuture<Integer> test() {
        return hook.post("test, please ignore");
    }

    /** The service has said hello. */
    public void greet(String banner) {
        hook.post("hello: " + banner).whenComplete((status, failure) -> {
            if (failure != null) {
                LOG.log(Level.WARNING, "the greeting did not arrive", failure);
            }
        });
    }

    /** Sends the last lines, a message each. */
    public void digest(List<String> lines) {
        List<CompletableFuture<Integer>> posts = new ArrayList<>();
        for (String line : lines.subList(Math.max(0, lines.size() - 10), lines.size())) {
            posts.add(hook.post(line));
        }
        LOG.log(Level.INFO, "sent a digest of {0} lines", posts.size());
    }

    /** Completes when everybody has been told; how it went is in the result. */
    public CompletableFuture<Boolean> allClear(List<String> sites) {
        List<CompletableFuture<Integer>> posts =
                sites.stream().map(site -> hook.post("up: " + site)).toList();
        return CompletableFuture.allOf(posts.toArray(CompletableFuture[]::new)).handle((done, failure) -> {
            if (failure != null) {
                LOG.log(Level.WARNING, "not everybody knows", failure);
            }
            return failure == null;
        });
    }

    /** Puts the history's size on record, some time. */
    public void note() {
        sender.execute(() -> {
            try {
                LOG.log(Level.INFO, "{0} lines so far", history.lines().size());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the history cannot be read", e);
            }
        });
    }

    /** Sends what is left. */
    @Override
    public void close() {
        CompletableFuture<Integer> farewell = hook.post("bye");
        sender.shutdown();
        try {
            if (!sender.awaitTermination(5, TimeUnit.SECONDS)) {
                sender.shutdownNow();
            }
        } catch (InterruptedException e) {
            sender.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
