package com.example.shop.peer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The other companies' side of the conversation, so that the shop runs on its own: bank, warehouse and mail relay. */
@Component
public class BankPeer implements AutoCloseable {

    private final HttpServer server;

    public BankPeer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rates/", exchange -> respond(exchange, "1.25"));
        server.createContext("/charges/", exchange -> respond(exchange, "PAY-" + lastSegment(exchange)));
        server.createContext("/refunds/", exchange -> respond(exchange, "REF-" + lastSegment(exchange)));
        server.createContext("/stock/", exchange -> respond(exchange, "RES-" + lastSegment(exchange)));
        server.createContext("/mails/", exchange -> respond(exchange, "queued"));
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String lastSegment(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void respond(HttpExchange exchange, String answer) throws IOException {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
