package dev.asynclint.analysis;

import dev.asynclint.api.Arg;
import dev.asynclint.api.Meaning;
import dev.asynclint.api.Runs;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which thread runs what: methods by what they implement, lambdas by whom they are handed to. */
public final class Places {
    private final ProgramFacts program;
    private final Chains chains;
    private final Stages stages;
    private final Pipelines pipelines;
    private final TaskObjects tasks;
    private final StoredFunctions stored;
    private final Memo<Lambda, Running> lambdas = new Memo<>(new IdentityHashMap<>(), Running.UNKNOWN);
    private final Memo<Parameter, Running> parameters = new Memo<>(new HashMap<>(), Running.UNKNOWN);

    /** The variables that are being followed: two that are swapped lead back to each other. */
    private final Set<Var> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Parameter(MethodDecl method, int index) {}

    Places(ProgramFacts program) {
        this.program = program;
        this.chains = new Chains(program);
        this.stages = new Stages(program);
        this.pipelines = new Pipelines(program);
        this.tasks = new TaskObjects(program);
        this.stored = new StoredFunctions(program, this);
    }

    void resume(Places known) {
        tasks.resume(known.tasks);
    }

    Chains chains() {
        return chains;
    }

    Stages stages() {
        return stages;
    }

    Pipelines pipelines() {
        return pipelines;
    }

    /** The thread on which the publisher that a call gives is subscribed to, seen from the code around the call. */
    public Running subscription(BodyFacts body, Call call) {
        return chains.subscription(body, call);
    }

    /** The thread that a method is known to be called on from outside the sources; INLINE when nothing is known. */
    public Running entry(MethodDecl method) {
        List<Runs> facts = program.api().entries(method);
        if (facts.isEmpty()) {
            Running task = tasks.entry(method);
            return task != Running.INLINE && asksForThread(method) ? Running.UNKNOWN : task;
        }
        if (asksForThread(method)) {
            return Running.UNKNOWN;
        }
        Optional<Running> placed = program.placements().around(method);
        for (Runs runs : facts) {
            if (runs.how() == Runs.How.ANNOTATION) {
                Running named = runs.explicit() ? program.beans().named(method, runs) : Running.UNKNOWN;
                return named == Running.UNKNOWN ? entry(method, runs) : named;
            }
        }
        return placed.orElseGet(() -> entry(method, facts.get(0)));
    }

    private Running entry(MethodDecl method, Runs runs) {
        var kind = program.api().threadKind(runs.on());
        return switch (kind.resolve()) {
            case NONE -> new Running.On(kind, runs.block().orElse(kind.policy()));
            case CONTEXT ->
                program.placements()
                        .around(method)
                        .orElseGet(() -> new Running.On(kind, runs.block().orElse(kind.policy())));
            case CALLER -> Running.INLINE;
            default -> Running.UNKNOWN;
        };
    }

    /** The thread that runs a lambda, seen from the code around it. */
    public Running of(BodyFacts body, Lambda lambda) {
        return lambdas.of(lambda, () -> {
            Running found = ofFunction(body, lambda, lambda.type().name());
            return found.mustNotBlock() && asksForThread(body, Optional.of(lambda)) ? Running.UNKNOWN : found;
        });
    }

    /** Whether code that some thread runs asks which one it is: then what it does depends on the answer. */
    boolean asksForThread(MethodDecl method) {
        return program.outlines().asksForThread(method)
                && method.body()
                        .map(program::of)
                        .filter(body -> asksForThread(body, Optional.empty()))
                        .isPresent();
    }

    private boolean asksForThread(BodyFacts body, Optional<Lambda> within) {
        return body.calls().stream()
                .anyMatch(call -> program.facts(call).asksThread()
                        && body.body().enclosingLambda(call).equals(within));
    }

    /** A piece of a body that one thread runs: the method itself, or a lambda that is handed elsewhere. */
    public record Region(Optional<Lambda> start, Running running) {}

    /** The region of a node: the innermost lambda around it that does not run inline, else the method. */
    public Region region(BodyFacts body, Node node) {
        Optional<Lambda> at = body.body().enclosingLambda(node);
        while (at.isPresent()) {
            Running running = of(body, at.get());
            if (running != Running.INLINE) {
                return new Region(at, running);
            }
            at = body.body().enclosingLambda(at.get());
        }
        return new Region(Optional.empty(), Running.INLINE);
    }

    /** What a method does with the function that it is given as argument {@code index}. */
    Running ofParameter(MethodDecl method, int index) {
        return parameters.of(
                new Parameter(method, index),
                () -> method.body()
                        .map(program::of)
                        .filter(body -> index < body.body().parameters().size())
                        .map(body -> ofVariable(body, body.body().parameters().get(index), null))
                        .orElse(Running.UNKNOWN));
    }

    /** What becomes of the function in a variable, seen from {@code within}, or from the method where that is null. */
    Running ofVariable(BodyFacts body, Var variable, Lambda within) {
        if (!followed.add(variable)) {
            return Running.UNKNOWN;
        }
        try {
            Running all = null;
            for (Read read : body.reads().of(variable)) {
                Running one = fromOutside(
                        body, read, ofFunction(body, read, variable.type().name()), within);
                if (one.mustNotBlock()) {
                    return one;
                }
                all = all == null || all.equals(one) ? one : Running.UNKNOWN;
            }
            return all == null ? Running.UNKNOWN : all;
        } finally {
            followed.remove(variable);
        }
    }

    Running fromOutside(BodyFacts body, Node node, Running running, Lambda within) {
        Running seen = running;
        Optional<Lambda> at = body.body().enclosingLambda(node);
        while (at.isPresent() && at.get() != within) {
            seen = of(body, at.get()).around(seen);
            at = body.body().enclosingLambda(at.get());
        }
        return seen;
    }

    Running ofFunction(BodyFacts body, Expr function, String type) {
        Use use = body.uses().of(function);
        if (use instanceof Use.Argument argument) {
            Running running = ofArgument(body, argument.call(), argument.index());
            if (running == Running.UNKNOWN && stored.isCollected(argument.call())) {
                return stored.ofElements(((Read) argument.call().receiver().orElseThrow()).variable());
            }
            return running == Running.UNKNOWN && !isKnown(argument.call())
                    ? byInterface(body, function, running)
                    : running;
        }
        if (use instanceof Use.Stored kept && !kept.in().isField()) {
            return ofVariable(
                    body, kept.in(), body.body().enclosingLambda(function).orElse(null));
        }
        Running later = use instanceof Use.Stored kept
                ? stored.ofField(kept.in())
                : use instanceof Use.Returned ? stored.ofResult(body.body().method()) : Running.UNKNOWN;
        if (later != Running.UNKNOWN) {
            return later;
        }
        if (use instanceof Use.Receiver receiver) {
            return isInvocation(receiver.call()) ? Running.INLINE : Running.UNKNOWN;
        }
        return byInterface(body, function, Running.UNKNOWN);
    }

    private boolean isKnown(Call call) {
        return !program.targets(call).isEmpty();
    }

    private Running byInterface(BodyFacts body, Expr function, Running otherwise) {
        if (!(function instanceof Lambda lambda)) {
            return otherwise;
        }
        for (Runs runs : program.api().entriesOf(lambda)) {
            return entry(body.body().method(), runs);
        }
        return otherwise;
    }

    /** Whether a call on a functional value runs it: default methods that combine functions give one of the same type. */
    private boolean isInvocation(Call call) {
        return call.target()
                .filter(method -> !method.isStatic()
                        && !method.returnType().equals(method.owner())
                        && program.isFunctional(method.owner()))
                .isPresent();
    }

    private Running ofArgument(BodyFacts body, Call call, int index) {
        for (Runs runs : program.facts(call).runs()) {
            if (runs.how() == Runs.How.ARGUMENT
                    && runs.arg().selector() != Arg.Selector.HANDLER
                    && runs.arg().selects(index, call.args().size())) {
                return program.threads().resolve(body, call, runs.on(), runs.onArg(), runs.block(), index);
            }
        }
        Running all = null;
        for (MethodDecl target : program.targets(call)) {
            Running one = ofParameter(target, index);
            all = all == null || all.equals(one) ? one : Running.UNKNOWN;
        }
        return all == Running.DEFERRED ? chains.subscription(body, call) : all == null ? Running.UNKNOWN : all;
    }

    /** Whether a proxy hands the call itself to an executor, and the caller goes on; a call on {@code this} meets no proxy. */
    public boolean isHandedOver(Call call) {
        return !call.isSuperCall()
                && call.receiver()
                        .filter(on ->
                                !(on instanceof Read read && read.variable().kind() == Var.Kind.THIS))
                        .isPresent()
                && program.targets(call).stream()
                        .anyMatch(method -> program.api().means(method.ref()).contains(Meaning.ASYNCHRONOUS));
    }

    /** Whether a call has another thread run the argument, now or later, even if nobody knows which thread. */
    public boolean isHandedOver(Call call, int index) {
        for (Runs runs : program.facts(call).runs()) {
            if (runs.how() == Runs.How.ARGUMENT
                    && runs.arg().selects(index, call.args().size())) {
                switch (program.api().threadKind(runs.on()).resolve()) {
                    case NONE, ARGUMENT, RECEIVER, CONTEXT, COMPLETER:
                        return true;
                    default:
                        break;
                }
            }
        }
        return false;
    }

    /** Where an operator moves the stages that it moves. */
    Running ofSwitch(BodyFacts body, Call call, dev.asynclint.api.Switch fact) {
        OptionalInt arg = fact.arg();
        return program.threads().resolve(body, call, fact.on(), arg, Optional.empty(), -1);
    }
}
