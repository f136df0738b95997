package dev.asynclint.bytecode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a method waits for.
 *
 * @param kind what the wait is for, as the model says
 * @param isTimed whether the wait is over after some time at the latest
 * @param via how a person would name the calls on the way, the wait last
 */
record Inferred(String kind, boolean isTimed, List<String> via) {
    /** The first is told: a wait without an end, then the first by name, so that it is always the same. */
    static final Comparator<Inferred> ORDER =
            Comparator.comparing(Inferred::isTimed).thenComparing(way -> String.join(",", way.via()));

    /** What a method waits for that calls {@code callee}, which waits for this. */
    Inferred through(String callee) {
        List<String> longer = new ArrayList<>(via.size() + 1);
        longer.add(callee);
        longer.addAll(via);
        return new Inferred(kind, isTimed, List.copyOf(longer));
    }
}
