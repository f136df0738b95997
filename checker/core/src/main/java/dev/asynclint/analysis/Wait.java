package dev.asynclint.analysis;

/**
 * Something that may hold the calling thread.
 *
 * @param what how a person would name it: {@code Thread.sleep}
 * @param kind what it waits for, as the model says: {@code sleep}, {@code future}, {@code jdbc}, …
 * @param alternative what to use instead; empty when none is known
 */
public record Wait(String what, String kind, String alternative) {
    /** The kind of a wait for the result of asynchronous work. */
    public static final String FUTURE = "future";
}
