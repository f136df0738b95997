package com.example.uptime.probe;

import com.example.uptime.Probe;
import com.example.uptime.Site;
import com.example.uptime.support.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks several sites. */
public final class Rounds {

    private final Prober prober;

    public Rounds(Prober prober) {
        this.prober = prober;
    }

    /** Asks every site. It looks as if all of them were asked at once; the stream asks one, waits, asks the next. */
    public List<Probe> frontPages(List<Site> sites) {
        return sites.stream().map(prober::probe).map(CompletableFuture::join).toList();
    }

    /** Asks every site for its release, one after the other. */
    public List<Probe> releases(List<Site> sites) throws InterruptedException, ExecutionException, TimeoutException {
        List<Probe> probes = new ArrayList<>();
        for (Site site : sites) {
            probes.add(prober.probeRelease(site).get(2, TimeUnit.SECONDS));
        }
        return probes;
    }

    /** Completes when all sites have been asked, all of them at once. */
    public CompletableFuture<List<Probe>> all(List<Site> sites) {
        List<CompletableFuture<Probe>> running =
                sites.stream().map(prober::probe).toList();
        return CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
                .thenApply(done -> running.stream().map(CompletableFuture::join).toList());
    }

    /** Asks until the site is up, at most three times: each answer decides whether there is a next question. */
    public boolean confirmDown(Site site) throws InterruptedException, ExecutionException, TimeoutException {
        for (int attempt = 1; attempt <= 3; attempt++) {
            if (prober.probe(site).get(2, TimeUnit.SECONDS).isUp()) {
                return false;
            }
            Pause.before(attempt);
        }
        return true;
    }
}
