package dev.asynclint.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which thread runs a piece of code.
 *
 * @param how what the code is: an argument, or the body of an implementing or annotated method
 * @param arg which arguments, for {@link How#ARGUMENT}
 * @param on the thread kind
 * @param onArg index of the argument that decides, where the kind is resolved by argument
 * @param block overrides the policy of the kind
 * @param present types or artifacts of which one must be present for the fact to hold; empty: no condition
 * @param absent types or artifacts none of which may be present
 * @param ifValue {@code element:value}: what the annotation must say for the fact to hold; empty: no condition
 * @param explicit whether the annotation is there to choose the thread, and so outdoes those that imply one
 */
public record Runs(
        MethodPattern pattern,
        How how,
        Arg arg,
        String on,
        OptionalInt onArg,
        Optional<Policy> block,
        List<String> present,
        List<String> absent,
        List<String> ifValue,
        boolean explicit,
        Origin origin)
        implements Fact, SymbolFact {
    public enum How {
        /** A function or object that is passed to the method. */
        ARGUMENT,
        /** The body of a method that overrides or implements this one, and a lambda of the interface. */
        IMPL,
        /** The body of every overriding method of a class that implements the type. */
        IMPL_TYPE,
        /** The body of a method that carries the annotation, or whose class does. */
        ANNOTATION
    }
}
