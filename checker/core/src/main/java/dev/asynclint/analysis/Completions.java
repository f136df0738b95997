package dev.asynclint.analysis;

import dev.asynclint.api.Completes;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proofs that the future that a call waits for is complete already, so that the call does not wait: it was made
 * complete, a test says so, or something before waited for it.
 */
final class Completions {
    private final ProgramFacts program;

    Completions(ProgramFacts program) {
        this.program = program;
    }

    boolean isComplete(BodyFacts body, Call wait) {
        Expr future = wait.receiver().orElse(null);
        if (future == null || future instanceof Read self && self.variable().kind() == Var.Kind.THIS) {
            return isInside(body.body().method());
        }
        if (future instanceof Read read) {
            Optional<Expr> value = body.reads().soleValue(read.variable());
            return value.filter(this::isMadeComplete).isPresent()
                    || isGivenComplete(body, wait, read.variable())
                    || isProved(body, wait, read.variable());
        }
        return isMadeComplete(future);
    }

    /** Whether {@code future} is a parameter of a callback that runs when it is complete. */
    private boolean isGivenComplete(BodyFacts body, Node wait, Var future) {
        if (future.kind() != Var.Kind.PARAMETER) {
            return false;
        }
        for (Optional<Lambda> at = body.body().enclosingLambda(wait);
                at.isPresent();
                at = body.body().enclosingLambda(at.get())) {
            Lambda lambda = at.get();
            if (lambda.params().contains(future)) {
                return lambda.implemented()
                        .filter(method -> isInside(method, lambda.type().name()))
                        .isPresent();
            }
        }
        return isInside(body.body().method());
    }

    private boolean isInside(MethodDecl method) {
        return program.program().types().overridden(method.ref()).stream()
                .anyMatch(overridden -> isInside(overridden, method.owner().name()));
    }

    private boolean isInside(MethodRef method, String type) {
        return program.api()
                .facts(method, type)
                .completes()
                .filter(Completes.Of.INSIDE::equals)
                .isPresent();
    }

    private boolean isMadeComplete(Expr value) {
        return value instanceof Call call && says(call, Completes.Of.RESULT);
    }

    /** Walks outwards and backwards from {@code wait} for a proof about {@code future}. */
    private boolean isProved(BodyFacts body, Node wait, Var future) {
        Node child = wait;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                child = at.get(), at = body.body().parentOf(child)) {
            Node parent = at.get();
            if (parent instanceof Branch branch && child != branch.condition()) {
                int taken = Uses.indexOf(branch.branches(), child);
                if (tells(branch.condition(), future, taken == 0)) {
                    return true;
                }
            } else if (parent instanceof Choice choice && child != choice.condition()) {
                if (tells(choice.condition(), future, Uses.indexOf(choice.branches(), child) == 0)) {
                    return true;
                }
            } else if (parent instanceof Opaque both
                    && both.what().equals("&&")
                    && both.children().size() == 2) {
                if (child != both.children().get(0) && tells(both.children().get(0), future, true)) {
                    return true;
                }
            } else if (parent instanceof Block block) {
                if (isProvedBefore(block.statements(), child, future)) {
                    return true;
                }
            } else if (parent instanceof Lambda lambda && isStageAfter(body, lambda, future)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code condition}, being {@code outcome}, says that {@code future} is complete. */
    private boolean tells(Node condition, Var future, boolean outcome) {
        if (condition instanceof Opaque opaque) {
            return switch (opaque.what()) {
                case "!" -> tells(opaque.children().get(0), future, !outcome);
                case "&&" -> outcome && opaque.children().stream().anyMatch(part -> tells(part, future, true));
                case "||" -> !outcome && opaque.children().stream().anyMatch(part -> tells(part, future, false));
                default -> false;
            };
        }
        return outcome
                && condition instanceof Call call
                && says(call, Completes.Of.RECEIVER)
                && reads(call.receiver().orElse(null), future);
    }

    private boolean isProvedBefore(List<Stmt> statements, Node until, Var future) {
        for (Stmt statement : statements) {
            if (statement == until) {
                return false;
            }
            if (statement instanceof Branch branch
                    && tells(branch.condition(), future, false)
                    && leaves(branch.branches().get(0))) {
                return true;
            }
            Expr evaluated = statement instanceof Eval eval
                    ? eval.expr()
                    : statement instanceof Declare declare ? declare.init().orElse(null) : null;
            if (evaluated instanceof Call call && isAwaitOf(call, future)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leaves(Stmt branch) {
        Set<Exits.Exit> exits = Exits.missing(branch, node -> false, raised -> false);
        return !exits.contains(Exits.Exit.NORMAL);
    }

    /** {@code allOf(a, b).join()}, or a wait for the future itself. */
    private boolean isAwaitOf(Call call, Var future) {
        if (program.facts(call).blocking().isEmpty() || call.receiver().isEmpty()) {
            return false;
        }
        Expr awaited = call.receiver().get();
        return reads(awaited, future) || isCombinationOf(awaited, future);
    }

    /** Whether a lambda runs when a combination of futures is complete: {@code allOf(a, b).thenApply(…)}. */
    private boolean isStageAfter(BodyFacts body, Lambda lambda, Var future) {
        Use use = body.uses().of(lambda);
        if (!(use instanceof Use.Argument argument)) {
            return false;
        }
        for (Expr at = argument.call().receiver().orElse(null);
                at instanceof Call call;
                at = call.receiver().orElse(null)) {
            if (isCombinationOf(call, future)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCombinationOf(Expr value, Var future) {
        return value instanceof Call call
                && (says(call, Completes.Of.ARGUMENTS) && call.args().stream().anyMatch(arg -> reads(arg, future))
                        || call.receiver()
                                .filter(before -> isCombinationOf(before, future))
                                .isPresent());
    }

    private boolean says(Call call, Completes.Of of) {
        return program.facts(call).completes().filter(of::equals).isPresent();
    }

    private static boolean reads(Expr value, Var variable) {
        return value instanceof Read read && read.variable().equals(variable);
    }
}
