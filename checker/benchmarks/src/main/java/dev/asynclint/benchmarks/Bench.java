package dev.asynclint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What all parts share.
 *
 * @param place where everything lies
 * @param report for what they have measured
 */
record Bench(Workplace place, Report report) {
    Path log() {
        return place.work().resolve("last.log");
    }

    /** Measures competitors beside each other, and makes a table of it. */
    Rounds measure(String title, Map<String, Competitor> competitors) throws IOException, InterruptedException {
        System.err.println(title + " …");
        Rounds rounds = Rounds.of(competitors, log());
        report.section(title, rounds);
        return rounds;
    }
}
