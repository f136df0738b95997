package com.example.invoices.rates;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The bank that knows what a currency is worth, here in this process. */
public final class RateServer implements AutoCloseable {

    private static final Map<String, String> RATES = Map.of("EUR", "1", "USD", "0.92", "CHF", "1.05", "close", "0");

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    private RateServer(HttpServer server) {
        this.server = server;
    }

    public static RateServer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RateServer rates = new RateServer(server);
        server.createContext("/rates/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String rate = RATES.get(path.substring(path.lastIndexOf('/') + 1));
            byte[] body = String.valueOf(rate).getBytes(StandardCharsets.US_ASCII);
            try (exchange) {
                exchange.sendResponseHeaders(rate == null ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.setExecutor(rates.workers);
        server.start();
        return rates;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/rates/");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
