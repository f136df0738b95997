package com.example.shop.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the operators have to say, from a file that they edit by hand. */
@RestController
class NoticeController {

    private final Path file;

    NoticeController(@Value("${shop.notice:notice.txt}") Path file) {
        this.file = file;
    }

    // A line in the page cache, asked for by one monitor a minute: a thread of its own costs more.
    @SuppressWarnings("BlockingCallOnEventLoop")
    @GetMapping("/notice")
    String notice() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "all is well";
    }
}
