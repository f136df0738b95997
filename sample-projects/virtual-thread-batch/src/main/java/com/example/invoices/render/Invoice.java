package com.example.invoices.render;

import com.example.invoices.orders.Order;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a customer owes, in euros. */
public record Invoice(String number, String customer, BigDecimal euros) {

    public static Invoice of(Order order, BigDecimal euros) {
        return new Invoice("I-" + order.id(), order.customer(), euros.setScale(2, RoundingMode.HALF_UP));
    }

    public String text() {
        return "Invoice " + number + "\n" + customer + " owes EUR " + euros + "\n";
    }
}
