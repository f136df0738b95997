package com.example.invoices.orders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** Orders come in files, one per line. */
public final class OrderFiles {

    private final ExecutorService workers;

    public OrderFiles(ExecutorService workers) {
        this.workers = workers;
    }

    /** Completes with the number of orders. The reader is closed before anybody counts. */
    public CompletableFuture<Long> count(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return CompletableFuture.supplyAsync(() -> in.lines().count(), workers);
        }
    }

    /** Completes with the orders; whoever reads them opens the file and closes it. */
    public CompletableFuture<List<Order>> read(Path file) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Stream<String> lines = Files.lines(file)) {
                        return lines.map(Order::parse).toList();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                workers);
    }
}
