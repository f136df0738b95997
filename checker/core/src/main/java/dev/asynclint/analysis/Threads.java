package dev.asynclint.analysis;

import dev.asynclint.api.Facts;
import dev.asynclint.api.Policy;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.ThreadOf;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which kind of thread a value stands for: an executor, a scheduler, an event loop, deployment options. Values are
 * followed through locals, final fields and the project's own factory methods.
 */
public final class Threads {
    private static final int DEPTH = 6;

    private final ProgramFacts program;
    private final OwnThreads own;
    private final Creations creations;

    Threads(ProgramFacts program) {
        this.program = program;
        this.own = new OwnThreads(program);
        this.creations = new Creations(program);
    }

    /** The thread that {@code value} stands for; {@link Running.Unknown} when that is not certain. */
    public Running of(BodyFacts body, Expr value) {
        return of(body, value, DEPTH);
    }

    private Running of(BodyFacts body, Expr value, int depth) {
        if (depth == 0) {
            return Running.UNKNOWN;
        }
        Running found = Running.UNKNOWN;
        if (value instanceof Call call) {
            found = ofCall(body, call, depth);
        } else if (value instanceof Read read && isGivenToConstructor(body, read)) {
            found = ofGiven(body, read, depth);
        } else if (value instanceof Read read) {
            Optional<ProgramFacts.Located> source = read.variable().isField()
                    ? program.fieldValue(read.variable())
                    : body.reads().soleValue(read.variable()).map(v -> new ProgramFacts.Located(body, v));
            if (source.isPresent()) {
                found = of(source.get().body(), source.get().value(), depth - 1);
            } else if (read.variable().isField()) {
                found = program.beans().ofField(read.variable());
            }
        } else if (value instanceof Choice choice) {
            found = agreed(body, choice.branches(), depth);
        } else if (value instanceof Lambda lambda) {
            found = ofExecutor(body, lambda);
        }
        if (found == Running.UNKNOWN) {
            found = ofType(value.type().name());
        }
        return found.mustNotBlock() && value instanceof Read read && own.areIn(read.variable())
                ? Running.UNKNOWN
                : found;
    }

    /** The thread that what a method gives stands for. */
    Running ofResult(MethodDecl method) {
        return method.body()
                .map(program::of)
                .map(body -> agreed(body, body.results(), DEPTH))
                .orElse(Running.UNKNOWN);
    }

    private static boolean isGivenToConstructor(BodyFacts body, Read read) {
        return body.body().method().ref().isConstructor()
                && body.body().parameters().contains(read.variable());
    }

    /** An object runs its tasks where the executor does that everybody gives it who makes one. */
    private Running ofGiven(BodyFacts body, Read parameter, int depth) {
        MethodDecl constructor = body.body().method();
        int index = body.body().parameters().indexOf(parameter.variable());
        List<ProgramFacts.Located> everywhere = creations.given(constructor.ref(), index);
        if (everywhere.isEmpty()) {
            return program.beans().ofParameter(constructor, parameter.variable());
        }
        Running all = null;
        for (ProgramFacts.Located given : everywhere) {
            Running one = of(given.body(), given.value(), depth - 1);
            if (all != null && !all.equals(one)) {
                return Running.UNKNOWN;
            }
            all = one;
        }
        return all == null ? Running.UNKNOWN : all;
    }

    /** The thread that every value of a type stands for, or of an annotation every value that carries it. */
    Running ofType(String type) {
        return program.api()
                .threadOfType(type)
                .map(thread -> kind(thread.on(), thread.block()))
                .orElse(Running.UNKNOWN);
    }

    private Running agreed(BodyFacts body, List<? extends Node> values, int depth) {
        Running all = null;
        for (Node value : values) {
            Running one = value instanceof Expr expr ? of(body, expr, depth - 1) : Running.UNKNOWN;
            if (all != null && !all.equals(one)) {
                return Running.UNKNOWN;
            }
            all = one;
        }
        return all == null ? Running.UNKNOWN : all;
    }

    private Running ofCall(BodyFacts body, Call call, int depth) {
        Facts facts = program.facts(call);
        if (facts.thread(call).isPresent()) {
            ThreadOf thread = facts.thread(call).get();
            return resolve(body, call, thread.on(), thread.onArg(), thread.block(), -1, depth);
        }
        Expr receiver = call.receiver().orElse(null);
        if (receiver instanceof Call
                && receiver.type().name().equals(call.type().name())) {
            return of(body, receiver, depth - 1);
        }
        List<MethodDecl> targets = program.targets(call);
        if (targets.size() == 1 && !call.isCreation()) {
            BodyFacts callee = program.of(targets.get(0).body().orElseThrow());
            return agreed(callee, callee.results(), depth);
        }
        return Running.UNKNOWN;
    }

    /** An executor that is a lambda: {@code Runnable::run} runs the task where it is handed over. */
    private Running ofExecutor(BodyFacts body, Lambda lambda) {
        if (lambda.params().size() != 1) {
            return Running.UNKNOWN;
        }
        return program.places().ofVariable(body, lambda.params().get(0), lambda);
    }

    /**
     * The thread that a fact means at a call.
     *
     * @param on the fact's thread kind
     * @param onArg the argument that decides, where the fact names it
     * @param block the fact's own policy
     * @param code index of the argument that holds the code, -1 when there is none
     */
    Running resolve(BodyFacts body, Call call, String on, OptionalInt onArg, Optional<Policy> block, int code) {
        return resolve(body, call, on, onArg, block, code, DEPTH);
    }

    private Running resolve(
            BodyFacts body, Call call, String on, OptionalInt onArg, Optional<Policy> block, int code, int depth) {
        ThreadKind kind = program.api().threadKind(on);
        switch (kind.resolve()) {
            case NONE:
                return new Running.On(kind, block.orElse(kind.policy()));
            case CALLER:
                return program.places().pipelines().of(body, call);
            case COMPLETER:
                return program.places().stages().completer(body, call, kind);
            case RECEIVER:
                return valueOr(body, call.receiver(), kind, block, depth);
            case ARGUMENT:
                Running given = valueOr(body, decidingArgument(call, onArg, code), kind, block, depth);
                return given == Running.INLINE ? program.places().stages().completerOrCaller(body, call) : given;
            case UPSTREAM:
                return program.places().chains().emission(body, call);
            case SUBSCRIPTION:
                return program.places().chains().subscription(body, call);
            case CONTEXT:
                return program.placements()
                        .around(body.body().method())
                        .orElseGet(() -> new Running.On(kind, block.orElse(kind.policy())));
            default:
                throw new AssertionError(kind.resolve());
        }
    }

    private Running valueOr(BodyFacts body, Optional<Expr> value, ThreadKind kind, Optional<Policy> block, int depth) {
        Running known = value.map(v -> of(body, v, depth - 1)).orElse(Running.UNKNOWN);
        return known == Running.UNKNOWN && block.isPresent() ? new Running.On(kind, block.get()) : known;
    }

    private static Optional<Expr> decidingArgument(Call call, OptionalInt onArg, int code) {
        if (onArg.isPresent()) {
            int index = onArg.getAsInt();
            return index < call.args().size() ? Optional.of(call.args().get(index)) : Optional.empty();
        }
        for (int i = call.args().size() - 1; i >= 0; i--) {
            if (i != code && !(call.args().get(i) instanceof Literal)) {
                return Optional.of(call.args().get(i));
            }
        }
        return Optional.empty();
    }

    private Running kind(String name, Optional<Policy> block) {
        ThreadKind kind = program.api().threadKind(name);
        return kind.resolve() == ThreadKind.Resolve.NONE || kind.resolve() == ThreadKind.Resolve.CONTEXT
                ? new Running.On(kind, block.orElse(kind.policy()))
                : Running.UNKNOWN;
    }
}
