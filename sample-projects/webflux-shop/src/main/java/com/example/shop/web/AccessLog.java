package com.example.shop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One line per request, in a file. */
@Component
class AccessLog {

    private final Path file;

    AccessLog(@Value("${shop.access-log:}") String file) throws IOException {
        this.file = file.isEmpty() ? Files.createTempFile("access", ".log") : Path.of(file);
    }

    void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the access log", e);
        }
    }
}
