package com.example.orders.notify;

import com.example.orders.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Puts mails into the spool directory, where the mail relay picks them up. */
public final class Mailer {

    private final Path spool;

    public Mailer(Path spool) {
        this.spool = spool;
    }

    public void confirm(Order order) throws IOException {
        spool(order.id() + "-confirmed", order.customer(), "Thank you for order " + order.id());
    }

    public void announce(Order order) throws IOException {
        spool(order.id() + "-shipped", order.customer(), "Order " + order.id() + " is on its way");
    }

    public void remind(String customer) throws IOException {
        spool("reminder-" + customer, customer, "Your order waits for you");
    }

    private void spool(String name, String to, String subject) throws IOException {
        String mail = "To: " + to + "\nSubject: " + subject + "\n";
        Files.writeString(spool.resolve(name + ".eml"), mail, StandardOpenOption.CREATE);
    }
}
