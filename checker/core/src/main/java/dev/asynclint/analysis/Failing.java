package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Failure;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls into code that is not in sight can fail. Every dereference and index can; those do not count. A call that
 * could not be resolved is unknown, and does not count either.
 */
final class Failing {
    /** What runs code for its effect; a supplier or a predicate seldom throws. */
    private static final Set<String> FOREIGN = Set.of("run", "call", "accept");

    private static final List<String> PLATFORM =
            List.of("java.", "javax.crypto.", "javax.management.", "javax.net.", "javax.security.");

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "java.lang.String");

    private final ProgramFacts program;

    Failing(ProgramFacts program) {
        this.program = program;
    }

    /** What is known not to throw, what only starts work elsewhere, and what gives its failure to a future. */
    boolean isHarmless(Call call) {
        return program.facts(call).does(Failure.Does.NEVER_FAILS)
                || program.facts(call).result().isPresent()
                || program.facts(call).runs().stream()
                        .anyMatch(runs -> !runs.on().equals(Api.CALLER_KIND));
    }

    /**
     * What a call of a method without a body in sight may throw. The JDK's own methods are known to be quiet, save
     * those that say what they throw, run foreign code or hand on a future's failure.
     */
    Optional<TypeRef> thrownBy(Call call, MethodRef target) {
        if (handsOnFailure(call)) {
            return Optional.of(declared(target).orElse(TypeRef.of("java.util.concurrent.CompletionException")));
        }
        if (PLATFORM.stream().anyMatch(target.owner()::startsWith)) {
            return program.isFunctional(target.owner()) && FOREIGN.contains(target.name())
                    ? Optional.of(TypeRef.UNKNOWN)
                    : declared(target);
        }
        return isQuestion(call, target) || isImplicit(target) ? Optional.empty() : Optional.of(TypeRef.UNKNOWN);
    }

    private boolean handsOnFailure(Call call) {
        return program.facts(call)
                .blocking()
                .filter(fact -> fact.kind().equals("future"))
                .isPresent();
    }

    /** A checked exception that the method declares; being interrupted is no failure. */
    private Optional<TypeRef> declared(MethodRef target) {
        return program.program().types().thrownBy(target).stream()
                .filter(type -> !type.equals("java.lang.InterruptedException"))
                .filter(type -> program.api().isSubtype(type, "java.lang.Exception")
                        && !program.api().isSubtype(type, "java.lang.RuntimeException"))
                .findFirst()
                .map(TypeRef::of);
    }

    private boolean isQuestion(Call call, MethodRef target) {
        return call.args().isEmpty()
                && (PRIMITIVES.contains(target.returnType()) || call.name().startsWith("get"))
                && declared(target).isEmpty();
    }

    /** What the compiler adds to a type of the sources: the accessors of a record, the values of an enum. */
    private boolean isImplicit(MethodRef target) {
        return program.declaration(target.owner()).isPresent();
    }

    /** What nobody throws on purpose. */
    static boolean isBug(TypeRef thrown) {
        return thrown.name().equals("java.lang.NullPointerException")
                || thrown.name().equals("java.lang.AssertionError");
    }

    static boolean isWrongState(TypeRef thrown) {
        return thrown.name().equals("java.lang.IllegalStateException");
    }

    boolean isWrongArgument(TypeRef thrown) {
        return program.api().isSubtype(thrown.name(), "java.lang.IllegalArgumentException")
                || program.api().isSubtype(thrown.name(), "java.lang.IndexOutOfBoundsException");
    }
}
