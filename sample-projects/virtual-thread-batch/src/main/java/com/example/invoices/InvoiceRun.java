package com.example.invoices;

import com.example.invoices.archive.Archive;
import com.example.invoices.mail.Outbox;
import com.example.invoices.orders.Order;
import com.example.invoices.orders.OrderFiles;
import com.example.invoices.rates.LockedRates;
import com.example.invoices.rates.RateClient;
import com.example.invoices.rates.RateServer;
import com.example.invoices.rates.Rates;
import com.example.invoices.render.Invoice;
import com.example.invoices.render.Printer;
import com.example.invoices.support.Progress;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Makes an invoice of every order of the day: a virtual thread for each, and few things that they share. */
public final class InvoiceRun implements AutoCloseable {

    private static final Logger LOG = System.getLogger(InvoiceRun.class.getName());

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Printer printer = new Printer();
    private final Progress progress = new Progress();
    private final OrderFiles files = new OrderFiles(workers);
    private final RateClient bank;
    private final Rates rates;
    private final LockedRates closingRates;
    private final Archive archive;
    private final Outbox outbox;

    private InvoiceRun(RateClient client, Path home) throws IOException {
        this.bank = client;
        this.rates = new Rates(client);
        this.closingRates = new LockedRates(client);
        this.archive = new Archive(workers, home);
        this.outbox = new Outbox(workers, Files.createDirectories(home.resolve("spool")));
    }

    public static void main(String[] args) throws Exception {
        int orders = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        Path home = Files.createTempDirectory("invoices");
        System.out.println(run(orders, home) + " in " + home);
    }

    /** Writes orders, makes invoices of them, and says how that went. */
    public static String run(int count, Path home) throws Exception {
        Path file = writeOrders(count, home);
        try (RateServer bank = RateServer.start();
                InvoiceRun run = new InvoiceRun(new RateClient(bank.uri()), home)) {
            run.printer.heat();
            run.day(file, home);
            return run.progress.toString();
        }
    }

    private void day(Path file, Path home) throws Exception {
        CompletableFuture<Long> counted = files.count(file);
        List<Order> orders = files.read(file).get(1, TimeUnit.MINUTES);
        List<Invoice> invoices = invoices(orders);
        evening(orders, invoices, home);
        String count = counted.handle(
                        (lines, failure) -> failure == null ? lines + " orders" : "not counted: " + failure)
                .get(1, TimeUnit.MINUTES);
        LOG.log(Level.INFO, count);
    }

    /** An invoice per order; an order that fails is counted and left out. */
    private List<Invoice> invoices(List<Order> orders) throws InterruptedException {
        List<Future<Invoice>> running = orders.stream()
                .map(order -> workers.submit(() -> invoice(order)))
                .toList();
        List<Invoice> invoices = new ArrayList<>();
        for (Future<Invoice> invoice : running) {
            try {
                invoices.add(invoice.get(1, TimeUnit.MINUTES));
                progress.done();
            } catch (ExecutionException | TimeoutException e) {
                LOG.log(Level.WARNING, "an order without an invoice", e);
                progress.failed();
            }
        }
        return invoices;
    }

    private Invoice invoice(Order order) throws InterruptedException {
        BigDecimal euros = rates.inEuros(order.currency(), order.amount());
        Invoice invoice = Invoice.of(order, euros);
        archive.store(invoice);
        printer.print(invoice);
        outbox.send(invoice);
        return invoice;
    }

    /** What comes after the last invoice. */
    private void evening(List<Order> orders, List<Invoice> invoices, Path home) throws Exception {
        Thread cover = Thread.startVirtualThread(this::cover);
        Future<Integer> indexed = archive.index(invoices);
        archive.totals(invoices);
        archive.copy(invoices, Files.createDirectories(home.resolve("copy")));
        if (!outbox.thank(orders.stream().map(Order::customer).distinct().toList())) {
            LOG.log(Level.WARNING, "not everybody has been thanked yet");
        }
        outbox.register(invoices.stream().filter(InvoiceRun::isLarge).toList());
        outbox.remind(List.of("customer-7", "customer-13"));
        try {
            LOG.log(Level.INFO, "{0} invoices in the index", indexed.get(1, TimeUnit.MINUTES));
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "the index is not complete", e.getCause());
        }
        int closed = bank.closeDay().join();
        LOG.log(Level.INFO, "the bank says {0}", closed);
        Future<BigDecimal> total = workers.submit(() -> total(orders));
        outbox.close("total: " + total.get(1, TimeUnit.MINUTES));
        if (!cover.join(Duration.ofMinutes(1))) {
            LOG.log(Level.WARNING, "there is no cover");
        }
    }

    /** Waits for what the outbox is still sending. */
    @Override
    public void close() {
        workers.close();
        printer.stop();
    }

    private static boolean isLarge(Invoice invoice) {
        return invoice.euros().compareTo(BigDecimal.valueOf(1_000)) > 0;
    }

    private void cover() {
        try {
            printer.cover("Invoices of the day");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BigDecimal total(List<Order> orders) {
        return orders.stream()
                .map(order -> closingRates.inEuros(order.currency(), order.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Path writeOrders(int count, Path home) throws IOException {
        List<String> currencies = List.of("EUR", "USD", "CHF");
        List<String> lines = IntStream.range(0, count)
                .mapToObj(number -> new Order(
                                String.valueOf(1000 + number),
                                "customer-" + number % 50,
                                currencies.get(number % 3),
                                BigDecimal.valueOf(100 + number))
                        .line())
                .toList();
        return Files.write(home.resolve("orders.csv"), lines);
    }
}
