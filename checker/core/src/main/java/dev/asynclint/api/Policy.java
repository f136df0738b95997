package dev.asynclint.api;

/** Whether code may block on threads of a kind; from the strictest to the most lenient. */
public enum Policy {
    /** An event loop or the like: few threads serve everyone. */
    NEVER,
    /** A small shared pool or somebody else's thread: unwise. */
    DISCOURAGED,
    /** Not known without looking further; if nothing more is found out: say nothing. */
    DEPENDS,
    /** Made for it. */
    OK
}
