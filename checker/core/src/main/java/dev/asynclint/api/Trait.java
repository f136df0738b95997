package dev.asynclint.api;

import java.util.List;
import java.util.Set;

/**
 * What a call is that several rules ask about, or what the values of a type are.
 *
 * @param is what it is
 * @param ifArg constants of which one must be an argument for the fact to hold; empty: no condition
 */
public record Trait(MethodPattern pattern, Set<Is> is, List<String> ifArg, Origin origin) implements Fact, SymbolFact {
    private static final Set<Is> INTERESTING = Set.of(
            Is.OWNS_THREADS,
            Is.REUSES_THREADS,
            Is.COSTLY,
            Is.FAILS_ON_VIRTUAL,
            Is.USELESS_ON_VIRTUAL,
            Is.SUBSCRIBES,
            Is.UNFINISHED,
            Is.UNCHECKED,
            Is.OUTCOME,
            Is.UNBOUNDED,
            Is.SIGNALS,
            Is.NOT_STARTED,
            Is.LOCKS_ENTRY,
            Is.MAY_LOCK_ENTRY);

    public enum Is {
        /** Makes an object with threads that live until somebody ends them. */
        OWNS_THREADS,
        /** Ends what such an object has: its threads, its connections. */
        ENDS,
        /** Makes an object that keeps the threads which it gets from a factory, to use them again. */
        REUSES_THREADS,
        /** Lets those go on who wait for the object. */
        SIGNALS,
        /** Makes a pool with a fixed number of threads, where tasks wait for their turn. */
        BOUNDED,
        /** Says how many tasks such a pool lets wait: with room for none it makes more threads. */
        SIZES_QUEUE,
        /** Says how many threads a pool has, or the one that a builder makes. */
        SIZES_THREADS,
        /** Values of this type tell a framework which threads to use. */
        CHOOSES_THREADS,
        /** Makes an object, with threads or connections of its own, of which an application wants one. */
        COSTLY,
        /** Throws when it is called on a virtual thread. */
        FAILS_ON_VIRTUAL,
        /** Does nothing, or gives nothing of use, when it is called on a virtual thread. */
        USELESS_ON_VIRTUAL,
        /** Gives the thread that makes the call, or what tells it from others. */
        NAMES_THREAD,
        /** Values of this type are kept per thread because they cost much to make. */
        HEAVY,
        /** Reads what was left for the current thread. */
        THREAD_BOUND,
        /** Leaves something for the current thread. */
        BINDS_THREAD,
        /** Throws when a test fails. */
        ASSERTS,
        /** Ends a chain: it subscribes, and gives back no more than a handle. */
        SUBSCRIBES,
        /** Subscribes, and has nobody who wants to know of a failure. */
        DROPS_FAILURE,
        /** Is a step of a chain that deals with failures, or with some. */
        HANDLES_FAILURE,
        /** Says for the whole program what is done about failures that nobody handles. */
        HANDLES_DROPPED,
        /** Is a step of a chain that lets all who subscribe share one run. */
        SHARES,
        /** Calls its first function for an element, so never where there is none. */
        NEEDS_ELEMENT,
        /** Combines an element of each source: there is no result where one of them has none. */
        NEEDS_EACH,
        /** Gives a publisher without elements. */
        GIVES_NONE,
        /** Gives a function that gives back what it is called with, unread. */
        RELEASES,
        /** Fails when what it is given, or what its function gives, is null. */
        REJECTS_NULL,
        /** Takes what is for the case that nothing else comes; as an argument it is evaluated in any case. */
        FALLBACK,
        /** Makes a lazy publisher of a future, which is running by then. */
        WRAPS_STARTED,
        /** Takes a supplier of what it takes, too. */
        TAKES_SUPPLIER,
        /** Waits for a while, or tries once; its result tells whether what was wanted has come. */
        OUTCOME,
        /** Tells afterwards what became of a wait, or deals with its failure. */
        ASKS_OUTCOME,
        /** Throws when something that was begun on the same object before has failed. */
        TELLS_EARLIER,
        /** Gives the text of what it is given, or puts that into a text. */
        STRINGIFIES,
        /** Makes a lazy publisher of a value, or of a function that gives it. */
        WRAPS_VALUE,
        /** Subscribes to what its function gives, for as many elements at once as it pleases. */
        FANS_OUT,
        /** Makes something that grows, with threads or elements, for as long as more comes than goes. */
        UNBOUNDED,
        /** Gives a thread that somebody has to start. */
        NOT_STARTED,
        /** Calls its function while it keeps an entry of the object locked. */
        LOCKS_ENTRY,
        /** Does so on objects of some classes. */
        MAY_LOCK_ENTRY,
        /** Waits until nobody keeps the entry locked. */
        WRITES_ENTRY,
        /** Values of this type do nothing before the last call on them. */
        UNFINISHED,
        /** Values of this type collect what a test is to look at. */
        UNCHECKED,
        /** Values of this type gather commands, those of what they give too, and report the failures of all in the end. */
        GATHERS
    }

    /** Whether a body that makes such a call must be lowered for it. */
    boolean isInteresting() {
        return is.stream().anyMatch(INTERESTING::contains);
    }
}
