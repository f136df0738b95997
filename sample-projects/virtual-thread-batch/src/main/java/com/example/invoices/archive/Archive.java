package com.example.invoices.archive;

import com.example.invoices.render.Invoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where invoices stay for ten years. */
public final class Archive {

    private final ExecutorService workers;
    private final Path home;

    public Archive(ExecutorService workers, Path home) {
        this.workers = workers;
        this.home = home;
    }

    public void store(Invoice invoice) {
        try {
            Files.writeString(home.resolve(invoice.number() + ".txt"), invoice.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the index. Whoever waits for the result finds that the writer was closed long ago. */
    public Future<Integer> index(List<Invoice> invoices) throws IOException {
        try (Writer out = Files.newBufferedWriter(home.resolve("index.txt"))) {
            return workers.submit(() -> {
                for (Invoice invoice : invoices) {
                    out.write(invoice.number() + "\n");
                }
                return invoices.size();
            });
        }
    }

    /** Writes the totals, and keeps the writer open until they are written. */
    public int totals(List<Invoice> invoices) throws IOException, InterruptedException, ExecutionException {
        try (Writer out = Files.newBufferedWriter(home.resolve("totals.txt"))) {
            Future<Integer> written = workers.submit(() -> {
                for (Invoice invoice : invoices) {
                    out.write(invoice.customer() + " " + invoice.euros() + "\n");
                }
                return invoices.size();
            });
            return written.get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("the totals take too long", e);
        }
    }

    /** Copies every invoice, and waits for all of them at the end of the block. */
    public void copy(List<Invoice> invoices, Path target) throws InterruptedException, ExecutionException {
        List<Future<Path>> copies = new ArrayList<>();
        try (ExecutorService copiers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Invoice invoice : invoices) {
                String name = invoice.number() + ".txt";
                copies.add(copiers.submit(() -> Files.copy(home.resolve(name), target.resolve(name))));
            }
        }
        for (Future<Path> copy : copies) {
            copy.get();
        }
    }
}
