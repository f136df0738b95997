package dev.asynclint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Competitors that take turns, so that what else the machine does hits all of them.
 *
 * @param medians what each has taken
 * @param count how often each was run
 */
record Rounds(Map<String, Cost> medians, int count) {
    private static final int LEAST = 3;
    private static final int MOST = 7;

    /**
     * Runs each command in turn, seven times, or as often as the time allows, but three times at least.
     *
     * @param competitors commands by name
     * @param share how long this may take
     */
    static Rounds of(Map<String, List<String>> competitors, Duration share, Path log)
            throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        long start = System.nanoTime();
        int count = 0;
        while (count < LEAST || count < MOST && System.nanoTime() - start < share.toNanos()) {
            for (Map.Entry<String, List<String>> competitor : competitors.entrySet()) {
                costs.computeIfAbsent(competitor.getKey(), name -> new ArrayList<>())
                        .add(Cost.of(competitor.getValue(), log));
            }
            count++;
        }
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(name, Cost.median(all)));
        return new Rounds(medians, count);
    }

    Cost cost(String name) {
        return medians.get(name);
    }

    /** How many times the processor time of one the other takes. */
    double ratio(String name, String to) {
        return cost(name).cpu() / cost(to).cpu();
    }
}
