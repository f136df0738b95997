package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Callback.When;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Try;
import java.util.List;
import java.util.Optional;

/** Callbacks: who throws their results away, and when they are run. */
final class Callbacks {
    private Callbacks() {}

    /**
     * The callback that would give the value of {@code call}, if anybody took it: the call is its expression, or the
     * last thing that its block does.
     */
    static Optional<Lambda> discarding(Call call, BodyContext body) {
        if (!(body.useOf(call) instanceof Use.Discarded discarded)) {
            return Optional.empty();
        }
        if (discarded.by() instanceof Lambda lambda) {
            return Optional.of(lambda);
        }
        return discarded.by() instanceof Eval eval
                ? body.body()
                        .enclosingLambda(eval)
                        .filter(lambda -> lambda.result() == Lambda.Result.DISCARDED)
                        .filter(lambda -> isLast(eval, lambda, body))
                : Optional.empty();
    }

    /** The call that is given the callback. */
    static Optional<Call> taker(Lambda callback, BodyContext body) {
        return body.facts().finalUse(callback) instanceof Use.Argument argument
                ? Optional.of(argument.call())
                : Optional.empty();
    }

    /** When the function that is an argument is run, once at most: as the model says, or as the project's method does. */
    static Optional<When> when(Call call, int index, BodyContext body) {
        return body.facts(call).callback().or(() -> handedOn(call, index, body));
    }

    /** When a method of the project runs a function that it is given: it hands it on to one call, or runs it there. */
    private static Optional<When> handedOn(Call call, int index, BodyContext body) {
        List<MethodDecl> targets = body.program().targets(call);
        Optional<Body> only = targets.size() == 1 ? targets.get(0).body() : Optional.empty();
        if (only.isEmpty() || index >= only.get().parameters().size()) {
            return Optional.empty();
        }
        BodyFacts callee = body.program().of(only.get());
        List<Read> reads = callee.reads().of(only.get().parameters().get(index));
        return reads.size() != 1
                ? Optional.empty()
                : taker(reads.get(0), callee)
                        .flatMap(taker -> body.facts(taker).callback())
                        .filter(when -> when == When.BOTH || when == When.TASK);
    }

    private static Optional<Call> taker(Read function, BodyFacts callee) {
        Use use = callee.uses().of(function);
        if (use instanceof Use.Receiver) {
            return callee.body()
                    .enclosingLambda(function)
                    .filter(around -> callee.body().enclosingLambda(around).isEmpty())
                    .map(callee::finalUse)
                    .flatMap(Callbacks::given);
        }
        return callee.body().enclosingLambda(function).isEmpty() ? given(use) : Optional.empty();
    }

    private static Optional<Call> given(Use use) {
        return use instanceof Use.Argument argument ? Optional.of(argument.call()) : Optional.empty();
    }

    private static boolean isLast(Node statement, Lambda within, BodyContext body) {
        Node child = statement;
        while (child != within) {
            Node parent = body.body().parentOf(child).orElseThrow();
            boolean last = parent == within
                    || parent instanceof Block block && isLastOf(block.statements(), child)
                    || parent instanceof Branch
                    || parent instanceof Sync
                    || parent instanceof Try attempt && attempt.body() == child;
            if (!last) {
                return false;
            }
            child = parent;
        }
        return true;
    }

    private static boolean isLastOf(List<? extends Node> statements, Node statement) {
        return statements.get(statements.size() - 1) == statement;
    }
}
