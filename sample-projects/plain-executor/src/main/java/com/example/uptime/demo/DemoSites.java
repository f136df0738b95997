package com.example.uptime.demo;

import com.example.uptime.Site;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Three sites, the receiver of alerts and an old line-based service, all of them in this process. */
public final class DemoSites implements AutoCloseable {

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final ServerSocket banner;

    private DemoSites(HttpServer server, ServerSocket banner) {
        this.server = server;
        this.banner = banner;
    }

    public static DemoSites start() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
        DemoSites sites = new DemoSites(server, new ServerSocket(0, 50, here));
        server.createContext("/steady", exchange -> answer(exchange, 200, "here"));
        server.createContext("/broken", exchange -> answer(exchange, 503, "later"));
        server.createContext("/slow", exchange -> {
            sites.dawdle();
            answer(exchange, 200, "at last");
        });
        server.createContext("/release", exchange -> answer(exchange, 200, "1.4.2"));
        server.createContext("/hooks", exchange -> answer(exchange, 204, ""));
        server.setExecutor(sites.workers);
        server.start();
        Thread greeter = new Thread(sites::greet, "banner");
        greeter.setDaemon(true);
        greeter.start();
        return sites;
    }

    public List<Site> sites() {
        return List.of(
                new Site("steady", uri("/steady")), new Site("slow", uri("/slow")), new Site("broken", uri("/broken")));
    }

    public URI hookUri() {
        return uri("/hooks");
    }

    public int bannerPort() {
        return banner.getLocalPort();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void dawdle() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says hello to everybody who connects, until the socket is closed. */
    private void greet() {
        while (!banner.isClosed()) {
            try (Socket client = banner.accept();
                    OutputStream out = client.getOutputStream()) {
                out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                System.getLogger("demo").log(System.Logger.Level.DEBUG, "nobody to greet", e);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        try {
            banner.close();
        } catch (IOException e) {
            System.getLogger("demo").log(System.Logger.Level.WARNING, "the banner does not close", e);
        }
    }
}
