package com.example.orders.notify;

import com.example.orders.Order;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tells customers and other systems what happened to an order. */
public final class Notifications implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Notifications.class.getName());

    private final ExecutorService sender = Executors.newFixedThreadPool(2);
    private final Mailer mailer;
    private final Webhooks webhooks;

    public Notifications(Mailer mailer, Webhooks webhooks) {
        this.mailer = mailer;
        this.webhooks = webhooks;
    }

    public void placed(Order order) {
        sender.submit(() -> {
            mailer.confirm(order);
            return order.id();
        });
        webhooks.placed(order);
    }

    public void shipped(Order order) {
        sender.execute(() -> {
            try {
                mailer.announce(order);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "no mail for order " + order.id(), e);
            }
        });
        webhooks.shipped(order);
    }

    /** Reminds customers, whoever can be reached. */
    public void remind(List<String> customers) {
        for (String customer : customers) {
            sender.execute(() -> {
                try {
                    mailer.remind(customer);
                } catch (Exception ignored) {
                    // the next round tries again
                }
            });
        }
    }

    @Override
    public void close() {
        sender.shutdown();
        try {
            if (!sender.awaitTermination(5, TimeUnit.SECONDS)) {
                sender.shutdownNow();
            }
        } catch (InterruptedException e) {
            sender.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
