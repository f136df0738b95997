package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pipelines of the JDK's streams: lazy, so each element runs through all stages before the next begins. */
final class Streams {
    static final String TYPE = "java.util.stream.BaseStream";

    private static final int LONGEST = 64;
    /** Stages that take in all elements before they hand on the first, and those that make the pipeline parallel. */
    private static final Set<String> BARRIERS = Set.of("sorted", "parallel", "parallelStream");
    /** Sources that make each element from the one before, or without end. */
    private static final Set<String> GENERATORS = Set.of("iterate", "generate");
    /** Stages and ends that are there to leave work undone. */
    private static final Set<String> SHORT_CUTS = Set.of(
            "findFirst",
            "findAny",
            "anyMatch",
            "allMatch",
            "noneMatch",
            "limit",
            "takeWhile",
            "iterator",
            "spliterator");

    private Streams() {}

    /** The stages before {@code stage}, nearest first, down to the call that makes the stream. */
    static List<Call> before(Call stage, BodyContext body) {
        List<Call> stages = new ArrayList<>();
        Expr at = stage.receiver().map(body.facts()::source).orElse(null);
        while (at instanceof Call call && stages.size() < LONGEST) {
            stages.add(call);
            if (!isStream(call.receiverType(), body)) {
                break;
            }
            at = call.receiver().map(body.facts()::source).orElse(null);
        }
        return stages;
    }

    /** Whether {@code stage} runs for one element after the other, and for all of them. */
    static boolean isSequentialToTheEnd(Call stage, BodyContext body) {
        for (Call call : before(stage, body)) {
            if (call.name().startsWith("parallel") || GENERATORS.contains(call.name())) {
                return false;
            }
        }
        Expr at = stage;
        for (int i = 0; i < LONGEST; i++) {
            if (!(body.facts().finalUse(at) instanceof Use.Receiver next)
                    || !isStream(next.call().receiverType(), body)) {
                break;
            }
            if (next.call().name().equals("parallel")
                    || SHORT_CUTS.contains(next.call().name())) {
                return false;
            }
            at = next.call();
        }
        return true;
    }

    static boolean isBarrier(Call stage) {
        return BARRIERS.contains(stage.name());
    }

    static boolean isStream(String type, BodyContext body) {
        return body.api().isSubtype(type, TYPE);
    }
}
