package dev.asynclint.javaparser.planting;

import java.util.List;
import java.util.function.Function;

/** Adds tests of real methods that check nothing. */
final class TestCode {
    private static final String DETACHED = "AssertionInDetachedTask";
    private static final String UNVERIFIED = "StepVerifierNotVerified";
    private static final String CHECK = "org.junit.jupiter.api.Assertions.#assertNotNull(";

    private TestCode() {}

    static List<Planting> all() {
        return List.of(
                test(DETACHED, "on a thread", Fresh::futures, ".*", "new Thread(() -> " + CHECK + "$real)).start();"),
                test(
                        DETACHED,
                        "in a task of a pool",
                        Fresh::futures,
                        ".*",
                        "java.util.concurrent.Executors.newCachedThreadPool().execute(() -> " + CHECK + "$real));"),
                test(
                        DETACHED,
                        "in a stage of a real future",
                        Fresh::futures,
                        "java.*",
                        "$real.thenAccept(planted -> " + CHECK + "planted));"),
                test(
                        DETACHED,
                        "in a subscriber of a real publisher",
                        Fresh::publishers,
                        "reactor.*",
                        "reactor.core.publisher.Flux.from($real)"
                                + ".subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic())\n            .subscribe(planted -> "
                                + CHECK + "planted));"),
                test(UNVERIFIED, "a real publisher's end is expected", "reactor.*", "expectComplete();"),
                test(UNVERIFIED, "a real publisher's elements are expected", "reactor.*", "expectNextCount(1L);"),
                test(
                        UNVERIFIED,
                        "a real publisher's failure is expected",
                        "reactor.*",
                        "expectError(java.io.IOException.class);"));
    }

    private static Planting test(String rule, String way, String types, String expectation) {
        return test(
                rule,
                way,
                Fresh::publishers,
                types,
                "reactor.test.StepVerifier.#create($real)\n            .#" + expectation);
    }

    /** What the real method needs stands as parameters, as it would be made by the test. */
    private static Planting test(
            String rule, String way, Function<Code, List<Fresh.Result>> results, String types, String statement) {
        return Template.caller(
                rule,
                way,
                results,
                types,
                "@org.junit.jupiter.api.Test\n    $typedvoid planted($parameters) {\n        " + statement + "\n    }");
    }
}
