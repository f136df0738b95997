package com.example.orders.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long named pieces of work took, in total. */
public final class Timings {

    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    /** Does the work, measures it, and answers what it answered. */
    public <T> T record(String name, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.computeIfAbsent(name, unused -> new LongAdder()).add(System.nanoTime() - start);
        }
    }

    public long totalMillis(String name) {
        LongAdder total = nanos.get(name);
        return total == null ? 0 : total.sum() / 1_000_000;
    }
}
