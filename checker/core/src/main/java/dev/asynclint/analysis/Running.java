package dev.asynclint.analysis;

import dev.asynclint.api.Policy;
import dev.asynclint.api.ThreadKind;

/** Which thread runs a piece of code, seen from the code around it. */
public sealed interface Running {
    /** The thread that runs the code around it, before that goes on. */
    record Inline() implements Running {}

    /**
     * A thread of a known kind.
     *
     * @param policy whether the code may block there; it can differ from the kind's own
     */
    record On(ThreadKind kind, Policy policy) implements Running {}

    /** Whoever subscribes to the publisher that the method returns. */
    record Deferred() implements Running {}

    /** Not known. */
    record Unknown() implements Running {}

    Running INLINE = new Inline();
    Running DEFERRED = new Deferred();
    Running UNKNOWN = new Unknown();

    /** The thread of code inside this code. */
    default Running around(Running inner) {
        return inner instanceof Inline ? this : inner;
    }

    /** Whether it is certain that code must not block here. */
    default boolean mustNotBlock() {
        return this instanceof On on && on.policy() == Policy.NEVER;
    }
}
