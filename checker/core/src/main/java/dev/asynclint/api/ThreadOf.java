package dev.asynclint.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value (executor, scheduler, options) that denotes a thread kind: what the method returns or creates, the value it
 * is called on when it returns that, or every value of the type when the pattern names no member.
 *
 * @param on the thread kind
 * @param onArg index of the argument that decides, where the kind is resolved by argument
 * @param ifArg constants of which one must be an argument for the fact to hold, as they are written without a
 *     qualifier; empty: no condition
 * @param block overrides the policy of the kind
 */
public record ThreadOf(
        MethodPattern pattern, String on, OptionalInt onArg, List<String> ifArg, Optional<Policy> block, Origin origin)
        implements Fact, SymbolFact {}
