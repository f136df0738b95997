package com.example.quotes.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An exchange and a ledger to try things with, in this process. */
public final class DemoExchange implements AutoCloseable {

    private static final Map<String, Integer> CENTS = Map.of("ACME", 1250, "ECHO", 880, "ZULU", 40_075);

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    private DemoExchange(HttpServer server) {
        this.server = server;
    }

    public static DemoExchange start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        DemoExchange exchange = new DemoExchange(server);
        server.createContext("/quotes/", request -> {
            String path = request.getRequestURI().getPath();
            String symbol = path.substring(path.lastIndexOf('/') + 1);
            Integer cents = CENTS.get(symbol);
            answer(request, cents == null ? 404 : 200, symbol + " " + cents);
        });
        server.createContext("/follow", request -> answer(request, 204, ""));
        server.createContext("/ledger", request -> answer(request, 204, ""));
        server.setExecutor(exchange.workers);
        server.start();
        return exchange;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange request, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        try (request) {
            request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            request.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
