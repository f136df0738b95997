package com.example.orders.pricing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Prices from a text file that the sales department edits while the service runs: {@code sku=cents} per line. */
public final class PriceList {

    private final Path file;

    public PriceList(Path file) {
        this.file = file;
    }

    /** The price of so many pieces, in euro cents; ten or more are five per cent off. */
    public long quote(String sku, int quantity) {
        long cents = piecePrices().getOrDefault(sku, 1_000L) * quantity;
        return quantity >= 10 ? cents * 95 / 100 : cents;
    }

    private Map<String, Long> piecePrices() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> Long.valueOf(pair[1].strip())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the prices", e);
        }
    }
}
