package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Try;
import java.util.List;
import java.util.Optional;

/** Callbacks whose results are thrown away by those who call them. */
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
