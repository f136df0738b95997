package dev.asynclint.api;

/**
 * What a method, or an exception type, has to do with the interruption of a thread.
 *
 * @param does what it does or says
 */
public record Interrupt(MethodPattern pattern, Does does, Origin origin) implements Fact, SymbolFact {
    public enum Does {
        /** The exception says that the thread was interrupted, and its flag was cleared. */
        SIGNALS_CLEARED,
        /** The exception says that the thread was interrupted; its flag is still set. */
        SIGNALS_KEPT,
        /** The exception is a subtype of such a one and says something else. */
        UNRELATED,
        /** Sets the flag of the thread it is called on. */
        INTERRUPTS_RECEIVER,
        /** Sets the flag of the calling thread again. */
        RESTORES,
        /** Clears the flag of the calling thread. */
        CLEARS,
        /** Ends the process, and with it every thread. */
        ENDS_PROCESS,
        /** Returns the calling thread. */
        CURRENT_THREAD
    }
}
