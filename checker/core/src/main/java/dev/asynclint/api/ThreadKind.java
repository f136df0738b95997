package dev.asynclint.api;

/**
 * A kind of thread and whether code may block on it.
 *
 * @param name what other facts call it
 * @param policy whether code may block there
 * @param resolve how the real thread is found where this kind is used
 * @param mayBeVirtual whether a setting of the application makes these virtual threads
 * @param title what a person would call it: "the Netty event loop"
 */
public record ThreadKind(String name, Policy policy, Resolve resolve, boolean mayBeVirtual, String title, Origin origin)
        implements Fact {
    /** The small pool that a JVM has for everybody. */
    public static final String COMMON_POOL = "common-pool";
    /** Whoever completes a future. */
    public static final String COMPLETER = "completer";
    /** A virtual thread, for certain. */
    public static final String VIRTUAL = "virtual";

    /** How the real thread is decided at a use. */
    public enum Resolve {
        /** It is what it says. */
        NONE,
        /** By the value of an argument: an executor, a scheduler, options. */
        ARGUMENT,
        /** By the value the method is called on. */
        RECEIVER,
        /** The thread that makes the call. */
        CALLER,
        /** The thread of whoever signals: the nearest switch upstream in the chain, else its source. */
        UPSTREAM,
        /** The thread that subscribes: the switch for upstream nearest to the source, else the subscriber. */
        SUBSCRIPTION,
        /** The thread that completes the futures which the call continues. */
        COMPLETER,
        /** What the surrounding component was deployed on; the policy is that of the usual deployment. */
        CONTEXT
    }
}
