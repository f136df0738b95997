package com.example.uptime.status;

import com.example.uptime.Probe;
import com.example.uptime.Site;
import com.example.uptime.alert.Alerts;
import com.example.uptime.history.History;
import com.example.uptime.probe.Releases;
import com.example.uptime.probe.Watch;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Shows people how the sites are. */
public final class StatusPage implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StatusPage.class.getName());

    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;
    private final List<Site> sites;
    private final Watch watch;
    private final History history;
    private final Releases releases;
    private final Alerts alerts;

    private StatusPage(
            HttpServer server, List<Site> sites, Watch watch, History history, Releases releases, Alerts alerts) {
        this.server = server;
        this.sites = sites;
        this.watch = watch;
        this.history = history;
        this.releases = releases;
        this.alerts = alerts;
    }

    public static StatusPage start(
            int port, List<Site> sites, Watch watch, History history, Releases releases, Alerts alerts)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        StatusPage page = new StatusPage(server, sites, watch, history, releases, alerts);
        server.createContext("/status", page::status);
        server.createContext("/release", page::release);
        server.createContext("/quick", page::quick);
        server.createContext("/releases", page::releases);
        server.createContext("/names", exchange -> answer(exchange, releases.names(sites)));
        server.createContext("/test", page::test);
        server.createContext("/history", page::history);
        server.setExecutor(page.workers);
        server.start();
        return page;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Waits for the sites, none of which takes longer than the prober lets it. */
    private void status(HttpExchange exchange) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Probe probe : watch.look().join()) {
            text.append(probe).append('\n');
        }
        answer(exchange, 200, text.toString());
    }

    /** Sends a test alert. Four receivers that do not answer are enough, and nobody gets a page any more. */
    private void test(HttpExchange exchange) throws IOException {
        int status = alerts.test().join();
        answer(exchange, 200, "the receiver says " + status);
    }

    private void release(HttpExchange exchange) throws IOException {
        answer(exchange, releases.onPool(sites.get(0)));
    }

    private void quick(HttpExchange exchange) throws IOException {
        answer(exchange, releases.of(sites.get(0)));
    }

    /** Waits for three seconds at most. */
    private static void answer(HttpExchange exchange, CompletableFuture<String> release) throws IOException {
        try {
            answer(exchange, 200, release.get(3, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.WARNING, "no release", e);
            answer(exchange, 504, "nobody knows");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer(exchange, 503, "closing");
        }
    }

    private void releases(HttpExchange exchange) throws IOException {
        answer(exchange, 200, String.join("\n", releases.ofAll(sites)));
    }

    private void history(HttpExchange exchange) throws IOException {
        answer(exchange, 200, String.join("\n", history.lines()));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
