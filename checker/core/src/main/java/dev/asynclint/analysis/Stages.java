package dev.asynclint.analysis;

import dev.asynclint.api.Arg;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Policy;
import dev.asynclint.api.Runs;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which thread completes a future: it runs the callbacks that are given no thread of their own. It is the thread that
 * ran the last step before, the one that the model names for the future, or that of the method that made it.
 */
final class Stages {
    private static final int DEPTH = 6;

    private final ProgramFacts program;
    /** A method may continue the future that it gives itself. */
    private final Memo<Call, Optional<Running>> completers = new Memo<>(new IdentityHashMap<>(), Optional.empty());

    Stages(ProgramFacts program) {
        this.program = program;
    }

    /**
     * The thread that runs what is hung on to the futures that {@code step} continues.
     *
     * @param kind what to say when nothing is known of them
     */
    Running completer(BodyFacts body, Call step, ThreadKind kind) {
        return completers
                .of(step, () -> agreed(body, continued(step), DEPTH))
                .orElseGet(() -> new Running.On(kind, kind.policy()));
    }

    /** As {@link #completer}; INLINE where the call continues no future: then it is the caller who runs the code. */
    Running completerOrCaller(BodyFacts body, Call step) {
        return continued(step).isEmpty()
                ? Running.INLINE
                : completer(body, step, program.api().threadKind(ThreadKind.COMPLETER));
    }

    private List<Expr> continued(Call step) {
        List<Expr> futures = new ArrayList<>();
        step.receiver().filter(this::isFuture).ifPresent(futures::add);
        step.args().stream().filter(this::isFuture).forEach(futures::add);
        return futures;
    }

    private boolean isFuture(Expr value) {
        return !(value instanceof Lambda)
                && value.type().dimensions() == 0
                && program.api().isAwaitable(value.type().name());
    }

    /** The thread of all of them, or of those that are not complete already; empty when nothing is known. */
    private Optional<Running> agreed(BodyFacts body, List<? extends Node> futures, int depth) {
        Running all = null;
        for (Node future : futures) {
            Optional<Running> one = future instanceof Expr value ? of(body, value, depth) : Optional.empty();
            if (one.isEmpty()) {
                return one;
            }
            if (all == null || all == Running.INLINE) {
                all = one.get();
            } else if (!all.equals(one.get()) && one.get() != Running.INLINE) {
                return Optional.of(isFine(all) && isFine(one.get()) ? all : Running.UNKNOWN);
            }
        }
        return Optional.ofNullable(all);
    }

    private static boolean isFine(Running running) {
        return running instanceof Running.On on && on.policy() == Policy.OK;
    }

    private Optional<Running> of(BodyFacts body, Expr future, int depth) {
        Expr value = body.source(future);
        if (depth == 0) {
            return Optional.empty();
        }
        if (value instanceof Read read && read.variable().isField()) {
            return program.fieldValue(read.variable()).flatMap(at -> of(at.body(), at.value(), depth - 1));
        }
        return value instanceof Call call ? ofCall(body, call, depth) : Optional.empty();
    }

    private Optional<Running> ofCall(BodyFacts body, Call call, int depth) {
        Facts facts = program.facts(call);
        if (facts.thread(call).isPresent()) {
            return Optional.of(program.threads().of(body, call));
        }
        Optional<Completes.Of> completes = facts.completes();
        if (completes.isPresent() && completes.get() == Completes.Of.RESULT) {
            return Optional.of(Running.INLINE);
        }
        Optional<Running> step = ofStep(body, call, facts, depth);
        if (step.isPresent()) {
            return step;
        }
        if (completes.isPresent() && completes.get() == Completes.Of.ARGUMENTS) {
            return agreed(body, continued(call), depth - 1);
        }
        List<MethodDecl> targets = program.targets(call);
        if (targets.size() == 1 && !call.isCreation()) {
            BodyFacts callee = program.of(targets.get(0).body().orElseThrow());
            return agreed(callee, callee.results(), depth - 1);
        }
        return isSameFuture(facts) ? call.receiver().flatMap(before -> of(body, before, depth - 1)) : Optional.empty();
    }

    private static boolean isSameFuture(Facts facts) {
        return facts.drop()
                .flatMap(Drop::condition)
                .filter(Drop.RETURNS_RECEIVER::equals)
                .isPresent();
    }

    /** The thread of the function that a step runs, or that of the futures which the function gives. */
    private Optional<Running> ofStep(BodyFacts body, Call call, Facts facts, int depth) {
        for (Runs runs : facts.runs()) {
            for (int i = 0; i < call.args().size(); i++) {
                if (runs.how() != Runs.How.ARGUMENT
                        || runs.arg().selector() == Arg.Selector.HANDLER
                        || !runs.arg().selects(i, call.args().size())) {
                    continue;
                }
                List<Expr> results = body.source(call.args().get(i)) instanceof Lambda function
                        ? BodyFacts.results(function)
                        : List.of();
                if (!results.isEmpty() && results.stream().allMatch(this::isFuture)) {
                    return agreed(body, results, depth - 1);
                }
                Running running = program.threads().resolve(body, call, runs.on(), runs.onArg(), runs.block(), i);
                return isCompleter(running) ? Optional.empty() : Optional.of(running);
            }
        }
        return Optional.empty();
    }

    private static boolean isCompleter(Running running) {
        return running instanceof Running.On on && on.kind().name().equals(ThreadKind.COMPLETER);
    }
}
