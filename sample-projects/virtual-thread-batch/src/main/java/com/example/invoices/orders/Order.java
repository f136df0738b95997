package com.example.invoices.orders;

import java.math.BigDecimal;

/** What a customer ordered, in the customer's currency. */
public record Order(String id, String customer, String currency, BigDecimal amount) {

    /** From {@code id;customer;currency;amount}. */
    public static Order parse(String line) {
        String[] fields = line.split(";");
        return new Order(fields[0], fields[1], fields[2], new BigDecimal(fields[3]));
    }

    public String line() {
        return String.join(";", id, customer, currency, amount.toPlainString());
    }
}
