package dev.asynclint.analysis;

import dev.asynclint.api.Runs;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pools of threads, whichever variables hold them, and whether tasks wait for their turn there. */
public final class Pools {
    private static final String EXECUTOR = "java.util.concurrent.Executor";
    private static final String QUEUE = "java.util.concurrent.BlockingQueue";
    private static final Set<String> HOLDING = Set.of(
            "java.util.concurrent.LinkedBlockingQueue",
            "java.util.concurrent.LinkedBlockingDeque",
            "java.util.concurrent.ArrayBlockingQueue",
            "java.util.concurrent.PriorityBlockingQueue");

    private final ProgramFacts program;

    Pools(ProgramFacts program) {
        this.program = program;
    }

    /**
     * A pool.
     *
     * @param identity the variable that holds it, or the method that makes it as a bean for all who ask for one
     * @param name what the code calls it
     */
    public record Pool(Object identity, String name) {
        /** Whether other methods can hold it, too. */
        public boolean isShared() {
            return !(identity instanceof Var variable) || variable.isField();
        }

        public boolean isSame(Pool other) {
            return identity.equals(other.identity);
        }
    }

    /** The pool that a variable holds. */
    public Pool of(BodyFacts body, Read executor) {
        Var variable = executor.variable();
        Object identity = bean(body, variable)
                .filter(program.beans()::isShared)
                .map(Object.class::cast)
                .orElse(variable);
        return new Pool(identity, variable.name());
    }

    /** The pool whose threads run a method because a framework hands it there. */
    public Optional<Pool> of(MethodDecl method) {
        return program.api().entries(method).stream()
                .filter(runs -> runs.how() == Runs.How.ANNOTATION)
                .findFirst()
                .flatMap(runs -> program.beans().executor(method, runs))
                .map(maker -> new Pool(maker, maker.ref().name()));
    }

    /** Whether values of a type are pools, or whatever else runs tasks. */
    public boolean isPool(String type) {
        return program.api().isSubtype(type, EXECUTOR) || program.threads().ofType(type) instanceof Running.On;
    }

    private Optional<MethodDecl> bean(BodyFacts body, Var variable) {
        if (!variable.isField()) {
            return program.beans().maker(body.body().method(), variable);
        }
        Optional<ProgramFacts.Located> given = program.fieldValue(variable);
        return given.isEmpty()
                ? program.beans().maker(variable)
                : given.filter(source -> source.value() instanceof Read)
                        .flatMap(source -> program.beans()
                                .maker(source.body().body().method(), ((Read) source.value()).variable()));
    }

    /** Whether the pool is known to have a number of threads, and to let further tasks wait for one of them. */
    public boolean isBounded(BodyFacts body, Pool pool) {
        if (pool.identity() instanceof MethodDecl maker) {
            return maker.body().map(program::of).filter(this::givesBounded).isPresent();
        }
        Var variable = (Var) pool.identity();
        return variable.isField()
                ? program.fieldValue(variable)
                        .filter(made -> isBounded(made.body(), made.value()))
                        .isPresent()
                : body.reads()
                        .soleValue(variable)
                        .filter(made -> isBounded(body, made))
                        .isPresent();
    }

    /** Whether the pool, one that is made for a framework, is known to have a single thread. */
    public boolean isSingle(Pool pool) {
        return pool.identity() instanceof MethodDecl maker
                && maker.body().map(program::of).filter(this::givesSingle).isPresent();
    }

    private boolean givesSingle(BodyFacts maker) {
        return givesBounded(maker) && maker.results().stream().allMatch(result -> isSingle(maker, result));
    }

    private boolean isSingle(BodyFacts maker, Expr pool) {
        Stream<Call> sizes =
                maker.source(pool) instanceof Call made && program.facts(made).is(Trait.Is.SIZES_THREADS, made)
                        ? Stream.of(made)
                        : Stream.empty();
        if (pool instanceof Read read) {
            sizes = Stream.concat(sizes, told(maker, read, Trait.Is.SIZES_THREADS));
        }
        return sizes.allMatch(call -> number(call).equals(Optional.of(1L)))
                && !(pool instanceof Read read && isHandedOn(maker, read));
    }

    /** Whether somebody else may tell the pool what it is to be like. */
    private static boolean isHandedOn(BodyFacts maker, Read pool) {
        return maker.calls().stream()
                .flatMap(call -> call.args().stream())
                .anyMatch(arg -> arg instanceof Read read && read.variable().equals(pool.variable()));
    }

    private boolean givesBounded(BodyFacts maker) {
        List<Expr> results = maker.results();
        return !results.isEmpty()
                && results.stream().allMatch(result -> isBounded(maker, maker.source(result)) && !grows(maker, result));
    }

    /** A queue that it is given must be known to hold tasks: others hand them on, and the pool grows. */
    private boolean isBounded(BodyFacts body, Expr made) {
        return made instanceof Call call
                && (program.facts(call).is(Trait.Is.BOUNDED, call) || isBuiltBounded(body, call))
                && call.args().stream()
                        .filter(arg -> program.api().isSubtype(arg.type().name(), QUEUE))
                        .map(body::source)
                        .allMatch(queue -> queue instanceof Call creation
                                && creation.isCreation()
                                && HOLDING.contains(queue.type().name()));
    }

    /** Whether a step before {@code build()} has said how many threads there are. */
    private boolean isBuiltBounded(BodyFacts body, Call call) {
        return call.receiver().map(body::source).orElse(null) instanceof Call step
                && (program.facts(step).is(Trait.Is.SIZES_THREADS, step) && isPositive(step)
                        || isBuiltBounded(body, step));
    }

    /** Whether it is told to have no room for tasks that wait, or perhaps none. */
    private boolean grows(BodyFacts body, Expr pool) {
        return pool instanceof Read read
                && !told(body, read, Trait.Is.SIZES_QUEUE).allMatch(call -> isPositive(call));
    }

    private Stream<Call> told(BodyFacts body, Read pool, Trait.Is what) {
        return body.calls().stream()
                .filter(call -> call.receiver().orElse(null) instanceof Read on
                        && on.variable().equals(pool.variable()))
                .filter(call -> program.facts(call).is(what, call));
    }

    private static boolean isPositive(Call call) {
        return number(call).filter(number -> number > 0).isPresent();
    }

    private static Optional<Long> number(Call call) {
        return call.args().get(0) instanceof Literal literal && literal.value() instanceof Number number
                ? Optional.of(number.longValue())
                : Optional.empty();
    }
}
