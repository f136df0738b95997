package com.example.orders.shipping;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The carrier's side of the conversation, so that the service runs on its own: answers on a port of this machine. */
public final class CarrierPeer implements AutoCloseable {

    private final HttpServer server;

    private CarrierPeer(HttpServer server) {
        this.server = server;
    }

    public static CarrierPeer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/parcels/", CarrierPeer::parcel);
        server.createContext("/hooks/", CarrierPeer::hook);
        server.start();
        return new CarrierPeer(server);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void parcel(HttpExchange exchange) throws IOException {
        String order = exchange.getRequestURI().getPath().substring("/parcels/".length());
        String answer = exchange.getRequestMethod().equals("POST") ? "TRK-" + order : "in transit";
        respond(exchange, answer);
    }

    private static void hook(HttpExchange exchange) throws IOException {
        respond(exchange, "noted");
    }

    private static void respond(HttpExchange exchange, String answer) throws IOException {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
