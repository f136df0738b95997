package dev.asynclint.analysis;

import dev.asynclint.api.ThreadKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something that may hold the calling thread.
 *
 * @param what how a person would name it: {@code Thread.sleep}
 * @param kind what it waits for, as the model says: {@code sleep}, {@code future}, {@code jdbc}, …
 * @param except the kind of thread that it does not hold, because it asks which one it is on; empty when there is none
 * @param alternative what to use instead; empty when none is known
 * @param via the calls inside the called method that lead to it, as is known of compiled code; empty where the call waits
 * @param atMost how long it lasts at the longest; empty where that is not constant
 */
public record Wait(
        String what, String kind, String except, String alternative, List<String> via, Optional<Duration> atMost) {
    /** The kind of a wait for the result of asynchronous work. */
    public static final String FUTURE = "future";

    /** The kind of a question to a name server. */
    public static final String NAME_SERVER = "dns";

    /** Whether it holds a thread of that kind. */
    public boolean holds(ThreadKind thread) {
        return !thread.name().equals(except);
    }
}
