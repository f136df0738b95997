package com.example.quotes.api;

/** What a share costs, in cents. */
public record Quote(String symbol, long cents) {

    /** From {@code symbol cents}. */
    public static Quote parse(String line) {
        String[] fields = line.strip().split(" ");
        return new Quote(fields[0], Long.parseLong(fields[1]));
    }

    public String line() {
        return symbol + " " + cents;
    }
}
