package dev.asynclint.api;

import java.util.List;
import java.util.OptionalInt;

/**
 * The call may hold the calling thread.
 *
 * @param kind what it waits for: {@code sleep}, {@code future}, {@code lock}, {@code jdbc}, {@code net-io}, …
 * @param timeoutArg index of the argument that bounds the wait: a duration, or a number whose unit is the next argument
 *     or, where there is none, milliseconds
 * @param except the thread kind that the call knows and does not hold; empty when there is none
 * @param alternative what to use instead, as code or text; empty when none is known
 * @param via the calls inside the method that lead to the wait, which is the last; empty where the call itself waits
 */
public record Blocking(
        MethodPattern pattern,
        String kind,
        Certainty certainty,
        OptionalInt timeoutArg,
        String except,
        String alternative,
        List<String> via,
        Origin origin)
        implements Fact, SymbolFact {}
