package com.example.uptime;

import java.time.Instant;

/** What one request to a site showed. */
public record Probe(String site, State state, Instant at) {

    public enum State {
        UP,
        SLOW,
        DOWN
    }

    public static Probe of(Site site, State state) {
        return new Probe(site.name(), state, Instant.now());
    }

    public boolean isUp() {
        return state == State.UP;
    }

    @Override
    public String toString() {
        return at + " " + site + " " + state;
    }
}
