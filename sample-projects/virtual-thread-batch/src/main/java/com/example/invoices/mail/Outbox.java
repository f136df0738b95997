package com.example.invoices.mail;

import com.example.invoices.render.Invoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends invoices: a file each, for the mail relay to pick up. */
public final class Outbox {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    private final ExecutorService workers;
    private final Path spool;

    public Outbox(ExecutorService workers, Path spool) {
        this.workers = workers;
        this.spool = spool;
    }

    /** Sends one. Where the disk is full, nobody hears of it. */
    public void send(Invoice invoice) {
        workers.submit(() -> write(invoice.number(), invoice.text()));
    }

    /** Sends them once more, as registered letters, and says how many that were. */
    public void register(List<Invoice> invoices) {
        List<CompletableFuture<Void>> letters = new ArrayList<>();
        for (Invoice invoice : invoices) {
            letters.add(
                    CompletableFuture.runAsync(() -> write(invoice.number() + "-registered", invoice.text()), workers));
        }
        LOG.log(Level.INFO, "{0} letters are on their way", letters.size());
    }

    /** Tells accounting that the run is over. */
    public void close(String summary) {
        CompletableFuture.runAsync(() -> write("accounting", summary), workers);
    }

    /** Reminds everybody; returns when the last reminder is written. */
    public void remind(List<String> customers) throws InterruptedException {
        CountDownLatch written = new CountDownLatch(customers.size());
        for (String customer : customers) {
            workers.execute(() -> {
                try {
                    write("reminder-" + customer, "Please pay.");
                } finally {
                    written.countDown();
                }
            });
        }
        written.await();
    }

    /** Thanks everybody, and waits for a minute at most. */
    public boolean thank(List<String> customers) throws InterruptedException {
        CountDownLatch written = new CountDownLatch(customers.size());
        for (String customer : customers) {
            workers.execute(() -> {
                try {
                    write("thanks-" + customer, "Thank you.");
                } finally {
                    written.countDown();
                }
            });
        }
        return written.await(1, TimeUnit.MINUTES);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(spool.resolve(name + ".eml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
