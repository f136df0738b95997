package dev.asynclint.api;

import java.util.List;
import java.util.Optional;

/**
 * A method that the code of a fix calls.
 *
 * @param as what for
 * @param of binary names of the types that it is for; the owner itself when empty
 * @param via the method of {@code of} that gives the object it is called on: {@code createFrom}
 * @param level qualified name of the constant that is its argument of type {@code Level}
 */
public record Helper(
        MethodPattern pattern, Role as, List<String> of, Optional<String> via, Optional<String> level, Origin origin)
        implements Fact, SymbolFact {
    public enum Role {
        /** Makes an awaitable that has failed with what it is given. */
        FAILED,
        /** Makes an awaitable that is complete and has no value. */
        EMPTY,
        /** Gives threads that may wait, or the scheduler that has them. */
        WORKERS,
        /** The step of a chain that shows each failure to a function, and lets the chain go on. */
        HANDLER,
        /** The step of a chain after which another publisher is subscribed to. */
        AFTER,
        /** Makes a publisher of a function that gives one, when it is subscribed to. */
        DEFERRED,
        /** Makes a publisher of a function that gives its element. */
        SUPPLIED,
        /** Waits for the ends of all publishers that it is given. */
        ALL,
        /** The step of that name with a limit for what is under way at once, as its last argument. */
        LIMITED,
        /** Does what has been described to its end. */
        END,
        /** Does what has been described, and takes for granted that it ends well. */
        SUCCESS,
        /** Writes a failure to a log. */
        LOG
    }

    /** Whether it is for a type. */
    boolean isFor(String type) {
        return of.isEmpty() ? pattern.owner().equals(type) : of.contains(type);
    }
}
