package dev.asynclint.javaparser.planting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every planting, and how often it is done. */
final class Catalog {
    static final List<Planting> ALL = Stream.of(
                    DroppedResults.all(),
                    LoopBlocks.all(),
                    Interrupts.all(),
                    LostTasks.all(),
                    Pools.all(),
                    Stages.all(),
                    Callbacks.all(),
                    Waiting.all(),
                    Periodic.all(),
                    Promises.all(),
                    Locks.all(),
                    Signals.all(),
                    Tasks.all(),
                    Lifecycles.all(),
                    Values.all(),
                    Reactive.all(),
                    VirtualThreads.all(),
                    Contexts.all(),
                    TestCode.all())
            .flatMap(List::stream)
            .toList();

    private static final int PER_RULE = 28;
    private static final int AT_LEAST = 4;

    private Catalog() {}

    /** How many defects each planting of the rules is to plant. */
    static Map<Planting, Integer> wanted(List<String> rules) {
        Map<String, Long> ways = ALL.stream().collect(Collectors.groupingBy(Planting::rule, Collectors.counting()));
        Map<Planting, Integer> wanted = new LinkedHashMap<>();
        for (Planting planting : ALL) {
            if (rules.contains(planting.rule())) {
                int ofRule = ways.get(planting.rule()).intValue();
                wanted.put(planting, Math.max(AT_LEAST, (PER_RULE + ofRule - 1) / ofRule));
            }
        }
        return wanted;
    }
}
