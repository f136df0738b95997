package dev.asynclint.api;

/** How sure it is that a blocking call waits. */
public enum Certainty {
    /** Waits by design. */
    ALWAYS,
    /** Waits when the state is not ready. */
    MAY,
    /** Waits at most as long as its timeout says. */
    TIMED,
    /** Bounded and quick: a system call, a short lock. Off by default. */
    BRIEF,
    /** Depends on the receiver or an argument, such as the wrapped stream. */
    DEPENDS,
    /** The library itself throws when this is called on one of its own non-blocking threads. */
    THROWS
}
