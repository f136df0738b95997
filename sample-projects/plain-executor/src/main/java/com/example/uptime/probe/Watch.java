package com.example.uptime.probe;

import com.example.uptime.Probe;
import com.example.uptime.Site;
import com.example.uptime.alert.Alerts;
import com.example.uptime.history.History;
import com.example.uptime.support.Guard;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What happens again and again. */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Watch.class.getName());

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final List<Site> sites;
    private final Rounds rounds;
    private final History history;
    private final Alerts alerts;

    public Watch(List<Site> sites, Rounds rounds, History history, Alerts alerts) {
        this.sites = sites;
        this.rounds = rounds;
        this.history = history;
        this.alerts = alerts;
    }

    public void start() {
        timer.scheduleAtFixedRate(this::round, 0, 1, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(() -> history.trim(1_000), 1, 60, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(Guard.logging("releases", this::releases), 2, 60, TimeUnit.SECONDS);
        timer.scheduleAtFixedRate(
                () -> {
                    try {
                        alerts.digest(history.lines());
                        alerts.note();
                    } catch (Exception e) {
                        LOG.log(Level.WARNING, "no digest this time", e);
                    }
                },
                5,
                60,
                TimeUnit.SECONDS);
    }

    /** Completes with the state of every site right now. */
    public CompletableFuture<List<Probe>> look() {
        return rounds.all(sites);
    }

    private void round() {
        List<Probe> probes = rounds.frontPages(sites);
        history.append(probes);
        for (Probe probe : probes) {
            if (!probe.isUp()) {
                alerts.raise(probe);
            }
        }
    }

    private void releases() {
        try {
            history.append(rounds.releases(sites));
            Site first = sites.get(0);
            if (!rounds.confirmDown(first)
                    && alerts.allClear(List.of(first.name())).get(5, TimeUnit.SECONDS)) {
                LOG.log(Level.INFO, "everybody knows that {0} is up", first.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the releases are unknown", e);
        }
    }

    /** Waits for the round that runs. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            LOG.log(Level.WARNING, "closed in a hurry", e);
            timer.shutdownNow();
        }
    }
}
