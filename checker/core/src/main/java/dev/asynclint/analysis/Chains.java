package dev.asynclint.analysis;

import dev.asynclint.api.Arg;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Runs;
import dev.asynclint.api.Switch;
import dev.asynclint.api.ThreadKind.Resolve;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Optional;

/**
 * Threads along a chain of operators on a lazy publisher. Signals arrive on the thread of the nearest switch upstream;
 * without one, on the thread that the source was subscribed on, which the switch for upstream nearest to the source
 * decides; without one, that is the thread of whoever subscribes.
 */
final class Chains {
    private static final int DEPTH = 8;

    private final ProgramFacts program;

    Chains(ProgramFacts program) {
        this.program = program;
    }

    boolean isPublisher(String type) {
        return program.api()
                .awaitable(type)
                .filter(awaitable -> awaitable.start() == Awaitable.Start.LAZY)
                .isPresent();
    }

    /** The thread on which the operator {@code call} is given its signals. */
    Running emission(BodyFacts body, Call call) {
        return call.receiver().isPresent()
                ? emissionOf(body, call.receiver().get(), call, DEPTH)
                : subscription(body, call);
    }

    /**
     * The thread on which {@code value} emits.
     *
     * @param last the operator that is furthest downstream among those looked at, empty when it is the value itself
     */
    private Running emissionOf(BodyFacts body, Expr value, Call last, int depth) {
        Expr at = value;
        Call first = last;
        while (depth > 0) {
            if (at instanceof Read read) {
                Optional<Expr> source = body.reads().soleValue(read.variable());
                if (source.isEmpty()) {
                    break;
                }
                at = source.get();
                depth--;
            } else if (at instanceof Call call) {
                first = call;
                Running decided = switched(body, call, Switch.When.DOWNSTREAM);
                if (decided != Running.INLINE) {
                    return decided;
                }
                Running inner = inner(body, call, depth);
                if (inner != Running.INLINE) {
                    return inner;
                }
                if (call.receiver().isEmpty()) {
                    break;
                }
                if (isSource(call)) {
                    Running own = ofTargets(call, depth);
                    if (own != Running.INLINE) {
                        return own;
                    }
                    break;
                }
                at = call.receiver().get();
            } else {
                return Running.UNKNOWN;
            }
        }
        if (at instanceof Call call && call.receiver().isEmpty()) {
            Running own = ofTargets(call, depth);
            if (own != Running.INLINE) {
                return own;
            }
        }
        return first == null ? Running.INLINE : subscription(body, first);
    }

    /** Whether the chain begins here: what it is called on is no publisher and no step of a chain. */
    private boolean isSource(Call call) {
        Expr receiver = call.receiver().orElseThrow();
        return !(receiver instanceof Call) && !isPublisher(receiver.type().name());
    }

    /** What the switch facts of one call say; INLINE when there is none. */
    private Running switched(BodyFacts body, Call call, Switch.When when) {
        for (Switch fact : program.facts(call).switches()) {
            if (fact.when() == when) {
                return program.places().ofSwitch(body, call, fact);
            }
        }
        return Running.INLINE;
    }

    /** The thread that publishers inside an operator (returned by its lambda, or an argument) bring with them. */
    private Running inner(BodyFacts body, Call call, int depth) {
        if (!isPublisher(call.type().name())) {
            return Running.INLINE;
        }
        for (Expr arg : call.args()) {
            List<Expr> values = arg instanceof Lambda lambda ? BodyFacts.results(lambda) : List.of(arg);
            for (Expr value : values) {
                if (isPublisher(value.type().name())) {
                    Running inner = emissionOf(body, value, null, depth - 1);
                    if (inner != Running.INLINE) {
                        return inner == Running.DEFERRED ? Running.UNKNOWN : inner;
                    }
                }
            }
        }
        return Running.INLINE;
    }

    /** The thread that a method of the project has its publisher emit on; INLINE when it does not move it. */
    private Running ofTargets(Call call, int depth) {
        for (MethodDecl target : program.targets(call)) {
            BodyFacts callee = program.of(target.body().orElseThrow());
            for (Expr result : callee.results()) {
                if (depth == 0) {
                    return Running.UNKNOWN;
                }
                Running own = emissionOf(callee, result, null, depth - 1);
                if (own != Running.INLINE && own != Running.DEFERRED) {
                    return own;
                }
            }
        }
        return Running.INLINE;
    }

    /** The thread on which what {@code call} makes is subscribed to. */
    Running subscription(BodyFacts body, Call call) {
        Expr at = call;
        for (int i = 0; i < 64; i++) {
            Use use = body.uses().of(at);
            if (use instanceof Use.Receiver receiver) {
                Call next = receiver.call();
                Running up = switched(body, next, Switch.When.UPSTREAM);
                if (up != Running.INLINE) {
                    return up;
                }
                if (!isPublisher(next.type().name()) && !(body.uses().of(next) instanceof Use.Receiver)) {
                    return Running.INLINE;
                }
                at = next;
            } else if (use instanceof Use.Argument argument
                    && isPublisher(argument.call().type().name())
                    && program.targets(argument.call()).isEmpty()) {
                at = argument.call();
            } else if (use instanceof Use.Result result) {
                return ofResult(body, result.of());
            } else if (use instanceof Use.Returned) {
                return Running.DEFERRED;
            } else if (use instanceof Use.Stored stored
                    && !stored.in().isField()
                    && body.reads().of(stored.in()).size() == 1) {
                at = body.reads().of(stored.in()).get(0);
            } else {
                return Running.UNKNOWN;
            }
        }
        return Running.UNKNOWN;
    }

    /** A publisher that a lambda gives is subscribed to by whom the lambda is given to, where that is an operator. */
    private Running ofResult(BodyFacts body, Lambda lambda) {
        if (!(body.uses().of(lambda) instanceof Use.Argument argument)) {
            return Running.UNKNOWN;
        }
        Facts facts = program.facts(argument.call());
        for (Runs runs : facts.runs()) {
            if (runs.how() == Runs.How.ARGUMENT
                    && runs.arg().selector() != Arg.Selector.HANDLER
                    && runs.arg()
                            .selects(argument.index(), argument.call().args().size())) {
                Resolve resolve = program.api().threadKind(runs.on()).resolve();
                return resolve == Resolve.CALLER ? Running.UNKNOWN : Running.INLINE;
            }
        }
        return Running.UNKNOWN;
    }
}
