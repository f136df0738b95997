package com.example.orders.audit;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Who did what and when, one line each, in a file that only grows. */
public final class AuditTrail {

    private final Vertx vertx;
    private final Path file;

    public AuditTrail(Vertx vertx, Path file) {
        this.vertx = vertx;
        this.file = file;
    }

    /** Appends a line before it returns. */
    public void append(String what) {
        try {
            Files.writeString(file, line(what), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the audit trail", e);
        }
    }

    /** Appends a line without holding the calling thread. */
    public Future<Void> appendAsync(String what) {
        OpenOptions append = new OpenOptions().setAppend(true).setCreate(true);
        return vertx.fileSystem()
                .open(file.toString(), append)
                .compose(open -> open.write(Buffer.buffer(line(what))).eventually(() -> open.close()));
    }

    private static String line(String what) {
        return Instant.now() + " " + what + System.lineSeparator();
    }
}
