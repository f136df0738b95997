package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Failure;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which calls into code that is not in sight can fail. Every dereference and index can; those do not count. A call that
 * could not be resolved is unknown, and does not count either.
 */
final class Failing {
    /** What runs code for its effect; a supplier or a predicate seldom throws. */
    private static final Set<String> FOREIGN = Set.of("run", "call", "accept");

    private static final List<String> PLATFORM =
            List.of("java.", "jdk.", "javax.crypto.", "javax.management.", "javax.net.", "javax.security.");

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "java.lang.String");

    /** What nobody throws on purpose. */
    private static final Set<String> BUGS = Set.of("java.lang.NullPointerException", "java.lang.AssertionError");

    /** What fails a promise throws nothing itself: who waits for the promise has failures of their own. */
    private static final String FAILS_PROMISE = "completeExceptionally";

    private static final Set<String> FAILED =
            Set.of("isCompletedExceptionally", "isCompletedAbnormally", "isFailed", "failed");
    private static final Set<String> SUCCEEDED = Set.of("isSuccess", "isCompletedNormally", "succeeded");

    private static final Pattern HARMLESS_NAMES = Pattern.compile(
            "(is|has|contains|equals|size|get|to|of|check|require|trace|debug|info|warn|error)([A-Z].*)?");

    private final ProgramFacts program;

    Failing(ProgramFacts program) {
        this.program = program;
    }

    /** A call that nobody could resolve, of which the name says that it only looks, notes down or checks. */
    static boolean isHarmlessByName(Call call) {
        return HARMLESS_NAMES.matcher(call.name()).matches();
    }

    /** What is known not to throw, what only starts work elsewhere, and what gives its failure to a future. */
    boolean isHarmless(Call call) {
        return program.facts(call).does(Failure.Does.NEVER_FAILS)
                || call.name().equals(FAILS_PROMISE)
                || program.facts(call).result().isPresent()
                || program.facts(call).runs().stream()
                        .anyMatch(runs -> !runs.on().equals(Api.CALLER_KIND));
    }

    /**
     * What a call of a method without a body in sight may throw. The JDK's own methods are known to be quiet, save
     * those that say what they throw, run foreign code or hand on a future's failure.
     */
    Optional<TypeRef> thrownBy(Body body, Call call, MethodRef target) {
        if (handsOnFailure(call)) {
            if (hasSucceeded(body, call)) {
                return Optional.empty();
            }
            return Optional.of(declared(target).orElse(TypeRef.of("java.util.concurrent.CompletionException")));
        }
        if (PLATFORM.stream().anyMatch(target.owner()::startsWith)) {
            return program.isFunctional(target.owner()) && FOREIGN.contains(target.name())
                    ? Optional.of(TypeRef.UNKNOWN)
                    : declared(target);
        }
        return isQuestion(call, target) || isBuilder(target) || isImplicit(target)
                ? Optional.empty()
                : Optional.of(TypeRef.UNKNOWN);
    }

    private boolean handsOnFailure(Call call) {
        return program.facts(call)
                .blocking()
                .filter(fact -> fact.kind().equals("future"))
                .isPresent();
    }

    /** Whether a test before the call says that the future has not failed. */
    private static boolean hasSucceeded(Body body, Call call) {
        return call.receiver().orElse(null) instanceof Read future
                && Guards.hold(
                        body,
                        call,
                        (test, outcome) -> (outcome ? SUCCEEDED : FAILED).contains(test.name())
                                && test.receiver().orElse(null) instanceof Read asked
                                && asked.variable().equals(future.variable()));
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

    /** Whether a call only asks for something, as far as its form tells. */
    boolean isQuestion(Call call, MethodRef target) {
        boolean plain = PRIMITIVES.contains(target.returnType());
        boolean fixed = !call.args().isEmpty() && call.args().stream().allMatch(Literal.class::isInstance);
        return (target.isStatic() && (plain || fixed && !target.returnType().equals("void"))
                        || call.args().isEmpty() && (plain || call.name().startsWith("get")))
                && declared(target).isEmpty();
    }

    /** A step that only notes down what is to be built, or the first of them. */
    private static boolean isBuilder(MethodRef target) {
        return target.returnType().endsWith("Builder")
                && (target.owner().endsWith("Builder") || target.parameters().isEmpty());
    }

    /** What the compiler adds to a type of the sources: the accessors of a record, the values of an enum. */
    private boolean isImplicit(MethodRef target) {
        return program.declaration(target.owner()).isPresent();
    }

    /**
     * Whether a {@code throw} is there for those who do it wrong: null pointers, and further away checks of arguments
     * and of state, and methods that a kind of object does not have. Such code is called rightly, as a dereference is of
     * something.
     *
     * @param calls how many calls away it is
     */
    boolean isCheck(Body body, Throw raised, int calls) {
        String type = raised.value().type().name();
        if (BUGS.contains(type)
                || isOfReflection(body, raised)
                || calls > 0 && program.api().isSubtype(type, "java.lang.UnsupportedOperationException")) {
            return true;
        }
        Optional<Branch> branch = branchOf(body, raised);
        boolean wrongArgument = program.api().isSubtype(type, "java.lang.IllegalArgumentException")
                || program.api().isSubtype(type, "java.lang.IndexOutOfBoundsException");
        boolean wrongState = type.equals("java.lang.IllegalStateException");
        return branch.isPresent()
                && (wrongArgument && calls > 1
                        || wrongState && calls > 2
                        || (wrongArgument || wrongState) && calls > 0 && isLastCase(branch.get(), raised));
    }

    /** Whether all that goes wrong here is that a class is not what the program knows it to be. */
    private boolean isOfReflection(Body body, Throw raised) {
        Optional<Node> block = body.parentOf(raised);
        return block.flatMap(body::parentOf)
                .filter(Try.class::isInstance)
                .flatMap(attempt -> ((Try) attempt)
                        .catches().stream()
                                .filter(clause -> clause.body() == block.get())
                                .findFirst())
                .filter(clause -> clause.types().stream()
                        .allMatch(
                                type -> program.api().isSubtype(type.name(), "java.lang.ReflectiveOperationException")))
                .isPresent();
    }

    /** The condition right around a statement. */
    private static Optional<Branch> branchOf(Body body, Throw raised) {
        Optional<Node> parent = body.parentOf(raised);
        return parent.filter(Block.class::isInstance)
                .flatMap(body::parentOf)
                .or(() -> parent)
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast);
    }

    /** Whether a statement is what is left when a value is of none of the types, or a switch knows it not. */
    private static boolean isLastCase(Branch branch, Throw raised) {
        boolean distinction = branch.condition() instanceof TypeTest
                || branch.branches().size() > 2
                || branch.condition().type().isKnown()
                        && !branch.condition().type().name().equals("boolean");
        return distinction
                && branch.branches().get(branch.branches().size() - 1).span().contains(raised.span());
    }
}
