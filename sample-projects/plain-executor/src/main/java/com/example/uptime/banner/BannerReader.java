package com.example.uptime.banner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the line that mail servers and their like greet with. */
public final class BannerReader implements AutoCloseable {

    private static final Logger LOG = System.getLogger(BannerReader.class.getName());

    private final ExecutorService pool = Executors.newCachedThreadPool();

    /** Completes with the banner; never does when there is nobody, or nothing to read. */
    public CompletableFuture<String> read(String host, int port) {
        CompletableFuture<String> banner = new CompletableFuture<>();
        pool.execute(() -> {
            try (Socket socket = new Socket(host, port)) {
                String line = firstLine(socket);
                if (line == null) {
                    return;
                }
                banner.complete(line);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "no banner at " + host, e);
            }
        });
        return banner;
    }

    /** Completes with the banner, or with what went wrong. */
    public CompletableFuture<String> readOrFail(String host, int port) {
        CompletableFuture<String> banner = new CompletableFuture<>();
        pool.execute(() -> {
            try (Socket socket = new Socket(host, port)) {
                String line = firstLine(socket);
                banner.complete(line == null ? "" : line);
            } catch (Throwable e) {
                banner.completeExceptionally(e);
            }
        });
        return banner;
    }

    private static String firstLine(Socket socket) throws IOException {
        socket.setSoTimeout(2_000);
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
