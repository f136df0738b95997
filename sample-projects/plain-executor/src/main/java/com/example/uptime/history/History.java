package com.example.uptime.history;

import com.example.uptime.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** All probes there were, a line each. */
public final class History {

    private final Path file;

    public History(Path file) {
        this.file = file;
    }

    public synchronized void append(List<Probe> probes) {
        List<String> lines = probes.stream().map(Probe::toString).toList();
        try {
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Keeps the newest lines. */
    public synchronized void trim(int keep) {
        try {
            List<String> lines = lines();
            Files.write(file, lines.subList(Math.max(0, lines.size() - keep), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
