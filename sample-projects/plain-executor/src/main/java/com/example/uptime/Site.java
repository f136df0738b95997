package com.example.uptime;

import java.net.URI;

/** Something that should answer. */
public record Site(String name, URI uri) {

    /** Where the site tells which release it runs. */
    public URI releaseUri() {
        return uri.resolve("/release");
    }
}
