package com.example.shop.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Remembers the slowest run of each named piece of work. */
@Component
public class Stopwatch {

    private final Map<String, Long> slowest = new ConcurrentHashMap<>();

    public <T> T time(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        slowest.merge(name, System.nanoTime() - start, Math::max);
        return result;
    }

    public long slowestMillis(String name) {
        return slowest.getOrDefault(name, 0L) / 1_000_000;
    }
}
