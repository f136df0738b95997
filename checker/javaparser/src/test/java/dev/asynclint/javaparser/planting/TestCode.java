package dev.asynclint.javaparser.planting;

import java.util.List;

/** Adds tests of real methods that check nothing. */
final class TestCode {
    private static final String DETACHED = "AssertionInDetachedTask";
    private static final String UNVERIFIED = "StepVerifierNotVerified";
    private static final String CHECK = "org.junit.jupiter.api.Assertions.#assertNotNull(";

    private TestCode() {}

    static List<Planting> all() {
        return List.of(
                test(DETACHED, "on a thread", Fresh.Kind.FUTURE, "new Thread(() -> " + CHECK + "$real)).start();"),
                test(
                        DETACHED,
                        "in a task of a pool",
                        Fresh.Kind.FUTURE,
                        "java.util.concurrent.Executors.newCachedThreadPool().execute(() -> " + CHECK + "$real));"),
                test(
                        DETACHED,
                        "in a stage of a real future",
                        Fresh.Kind.STAGE,
                        "$real.thenAccept(planted -> " + CHECK + "planted));"),
                test(
                        DETACHED,
                        "in a subscriber of a real publisher",
                        Fresh.Kind.PUBLISHER,
                        "reactor.core.publisher.Flux.from($real)"
                                + ".subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic())\n            .subscribe(planted -> "
                                + CHECK + "planted));"),
                test(UNVERIFIED, "a real publisher's end is expected", "expectComplete();"),
                test(UNVERIFIED, "a real publisher's elements are expected", "expectNextCount(1L);"),
                test(UNVERIFIED, "a real publisher's failure is expected", "expectError(java.io.IOException.class);"));
    }

    private static Planting test(String rule, String way, String expectation) {
        return test(
                rule,
                way,
                Fresh.Kind.PUBLISHER,
                "reactor.test.StepVerifier.#create($real)\n            .#" + expectation);
    }

    /** What the real method needs stands as parameters, as it would be made by the test. */
    private static Planting test(String rule, String way, Fresh.Kind kind, String statement) {
        return Template.caller(
                rule,
                way,
                kind,
                "@org.junit.jupiter.api.Test\n    $typedvoid planted($parameters) {\n        " + statement + "\n    }");
    }
}
