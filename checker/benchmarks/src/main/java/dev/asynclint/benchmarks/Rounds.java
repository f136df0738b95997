package dev.asynclint.benchmarks;

import dev.asynclint.benchmarks.Competitor.Turns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Competitors that take turns, so that what else the machine does hits all of them.
 *
 * @param costs what each has taken in each of its runs
 */
record Rounds(Map<String, List<Cost>> costs) {
    private static final int MANY = 7;
    private static final int FEW = 3;

    /** A round that takes longer is done a few times only; a run that does is slow. */
    private static final double LONG_SECONDS = 60;

    /** Runs each command in turn, seven times, or three times where a round takes more than a minute. */
    static Rounds of(Map<String, Competitor> competitors, Path log) throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        competitors.keySet().forEach(name -> costs.put(name, new ArrayList<>()));
        double seconds = 0;
        for (int count = 0; count < FEW || count < MANY && seconds < LONG_SECONDS; count++) {
            seconds = 0;
            for (Map.Entry<String, Competitor> competitor : competitors.entrySet()) {
                List<Cost> known = costs.get(competitor.getKey());
                if (known.isEmpty() || runsAgain(competitor.getValue().turns(), known.get(0))) {
                    Cost cost = Cost.of(competitor.getValue(), log);
                    known.add(cost);
                    seconds += cost.seconds();
                }
            }
        }
        return new Rounds(costs);
    }

    private static boolean runsAgain(Turns turns, Cost first) {
        return turns == Turns.EACH || turns == Turns.FIRST_IF_SLOW && first.seconds() < LONG_SECONDS;
    }

    /** How often those were run that were run in each round. */
    int count() {
        return costs.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The median of what a competitor has taken. */
    Cost cost(String name) {
        return Cost.median(costs.get(name));
    }

    /** How many times the processor time of one the other takes. */
    double ratio(String name, String to) {
        return cost(name).cpu() / cost(to).cpu();
    }
}
