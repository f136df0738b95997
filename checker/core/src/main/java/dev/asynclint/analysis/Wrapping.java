package dev.asynclint.analysis;

import dev.asynclint.api.Drop;
import dev.asynclint.api.Failure;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/**
 * Which stages fail with a wrapper: those that depend on a function or on another stage. A future that somebody
 * completes by hand fails with what it is given.
 */
public final class Wrapping {
    private static final int DEPTH = 6;

    /** What is known of a stage. */
    public enum Fails {
        /** With a wrapper around what was thrown. */
        WRAPPED,
        /** With a wrapper, or with its own timeout, which is not wrapped. */
        WRAPPED_OR_TIMEOUT,
        UNKNOWN
    }

    private final ProgramFacts program;

    Wrapping(ProgramFacts program) {
        this.program = program;
    }

    /** Whether a call makes a step that wraps, or waits and throws a wrapper. A type of one's own may do otherwise. */
    public boolean wraps(Call call) {
        return program.facts(call).failure().filter(Failure::wraps).isPresent()
                && call.target()
                        .filter(target -> target.owner().startsWith("java."))
                        .isPresent();
    }

    public Fails of(BodyFacts body, Expr stage) {
        return of(body, stage, DEPTH);
    }

    private Fails of(BodyFacts body, Expr stage, int depth) {
        Expr made = body.source(stage);
        if (depth == 0 || stage instanceof Read read && isCompletedByHand(body, read.variable())) {
            return Fails.UNKNOWN;
        }
        if (made instanceof Choice choice) {
            return all(body, choice.branches(), depth);
        }
        if (!(made instanceof Call call)) {
            return Fails.UNKNOWN;
        }
        if (wraps(call)) {
            return Fails.WRAPPED;
        }
        if (isSameStage(call) && call.receiver().isPresent()) {
            return of(body, call.receiver().get(), depth - 1) == Fails.UNKNOWN
                    ? Fails.UNKNOWN
                    : Fails.WRAPPED_OR_TIMEOUT;
        }
        Fails fails = Fails.UNKNOWN;
        List<MethodDecl> targets = program.targets(call);
        for (MethodDecl target : targets) {
            BodyFacts callee = program.of(target.body().orElseThrow());
            fails = all(callee, callee.results(), depth);
            if (fails == Fails.UNKNOWN) {
                return fails;
            }
        }
        return fails;
    }

    private Fails all(BodyFacts body, List<? extends Node> values, int depth) {
        Fails all = Fails.UNKNOWN;
        for (Node value : values) {
            Fails one = value instanceof Expr expr ? of(body, expr, depth - 1) : Fails.UNKNOWN;
            if (one == Fails.UNKNOWN) {
                return one;
            }
            all = all == Fails.WRAPPED_OR_TIMEOUT ? all : one;
        }
        return all;
    }

    /** Whether a call gives back the stage that it is called on. */
    public boolean isSameStage(Call call) {
        Optional<String> condition = program.facts(call).drop().flatMap(Drop::condition);
        return condition.filter(Drop.RETURNS_RECEIVER::equals).isPresent();
    }

    /** Whether a variable's stage is also completed from outside, so that it may fail with anything. */
    private static boolean isCompletedByHand(BodyFacts body, Var variable) {
        return body.reads().of(variable).stream()
                .anyMatch(read -> body.uses().of(read) instanceof Use.Receiver receiver
                        && (receiver.call().name().startsWith("complete")
                                || receiver.call().name().startsWith("obtrude")));
    }
}
