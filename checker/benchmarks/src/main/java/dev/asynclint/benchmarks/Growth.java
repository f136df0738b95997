package dev.asynclint.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the costs of a line change with the number of lines. */
final class Growth {
    private final Map<Long, Rounds> byLines = new TreeMap<>();

    void add(long lines, Rounds rounds) {
        byLines.put(lines, rounds);
    }

    boolean isKnown() {
        return byLines.size() > 1;
    }

    /** How many times the processor time of a line in the smallest tree it takes in the largest. */
    double fromSmallestToLargest(String competitor) {
        List<Long> sizes = List.copyOf(byLines.keySet());
        return microseconds(competitor, sizes.get(sizes.size() - 1)) / microseconds(competitor, sizes.get(0));
    }

    /** A table with a row for each number of lines. */
    String table(String one, String other) {
        StringBuilder table = new StringBuilder("""

                ## How it grows

                | lines | %s: CPU µs a line | MB | %s: CPU µs a line | MB |
                | ---: | ---: | ---: | ---: | ---: |
                """.formatted(one, other));
        byLines.forEach((lines, rounds) -> table.append(String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.1f | %.0f |%n",
                lines,
                microseconds(one, lines),
                rounds.cost(one).megabytes(),
                microseconds(other, lines),
                rounds.cost(other).megabytes())));
        return table.toString();
    }

    private double microseconds(String competitor, long lines) {
        return byLines.get(lines).cost(competitor).cpu() * 1e6 / lines;
    }
}
