package dev.asynclint.analysis;

import dev.asynclint.api.Completes;
import dev.asynclint.api.Drop;
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
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
        Expr future = wait.receiver().map(this::same).orElse(null);
        if (future == null || future instanceof Read self && self.variable().kind() == Var.Kind.THIS) {
            return isInside(body.body().method());
        }
        return isComplete(body, wait, future);
    }

    private boolean isComplete(BodyFacts body, Call at, Expr future) {
        if (future instanceof Read read) {
            Optional<Expr> value = body.reads().soleValue(read.variable());
            return value.filter(this::isMadeComplete).isPresent()
                    || isGivenComplete(body, at, read.variable())
                    || isProved(body, at, read.variable())
                    || isFuture(read.type()) && isOneOfMany(body, at);
        }
        return isMadeComplete(future) || isFuture(future.type()) && !isMadeNow(future) && isOneOfMany(body, at);
    }

    /** Whether a call hands on futures that are complete: then the code that is called only fetches their results. */
    boolean handsOnComplete(BodyFacts body, Call call) {
        return isOneOfMany(body, call)
                || call.args().stream().anyMatch(arg -> isFuture(arg.type()) && isComplete(body, call, same(arg)));
    }

    /** The future behind a call that gives back what it is called on. */
    private Expr same(Expr future) {
        Expr at = future;
        while (at instanceof Call call && call.receiver().isPresent() && returnsReceiver(call)) {
            at = call.receiver().get();
        }
        return at;
    }

    private boolean returnsReceiver(Call call) {
        return program.facts(call)
                .drop()
                .flatMap(Drop::condition)
                .filter(Drop.RETURNS_RECEIVER::equals)
                .isPresent();
    }

    /** Whether the future comes from a call with arguments that says to give one, and so is hardly one of those before. */
    private boolean isMadeNow(Expr future) {
        return future instanceof Call call && !call.args().isEmpty() && isMadeByCall(future);
    }

    /** Whether a call gives the future, and says so: a collection only says that it gives an object. */
    boolean isMadeByCall(Expr future) {
        return same(future) instanceof Call call
                && call.target()
                        .filter(target -> program.api().isAwaitable(target.returnType()))
                        .isPresent();
    }

    /** Whether the code runs when all futures of a collection are complete: then it is taken for one of them. */
    private boolean isOneOfMany(BodyFacts body, Call wait) {
        Node child = wait;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                child = at.get(), at = body.body().parentOf(child)) {
            if (at.get() instanceof Lambda lambda && isStageAfter(body, lambda, this::isCombinationOfMany)
                    || at.get() instanceof Block block && isAwaitedBefore(body, block, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAwaitedBefore(BodyFacts body, Block block, Node until) {
        for (Stmt statement : block.statements()) {
            if (statement == until) {
                return false;
            }
            if (evaluated(statement) instanceof Call call
                    && program.facts(call).blocking().isPresent()
                    && call.receiver()
                            .map(body::source)
                            .filter(this::isCombinationOfMany)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsMany(Expr arg) {
        return !(arg instanceof Lambda) && (arg.type().dimensions() > 0 || !isFuture(arg.type()));
    }

    private boolean holdsFutures(Expr arg) {
        return arg.type().dimensions() > 0 && isFuture(arg.type())
                || !isFuture(arg.type()) && holdsFutures(arg.type().args());
    }

    private boolean holdsFutures(List<TypeRef> types) {
        return types.stream().anyMatch(type -> isFuture(type) || holdsFutures(type.args()));
    }

    private boolean isFuture(TypeRef type) {
        return program.api().isAwaitable(type.name());
    }

    /** {@code allOf(array)}, any other call that makes a future of a collection of futures, or a step after it. */
    private boolean isCombinationOfMany(Expr value) {
        return value instanceof Call call
                && (combinesMany(call)
                        || call.receiver().filter(this::isCombinationOfMany).isPresent());
    }

    private boolean combinesMany(Call call) {
        return says(call, Completes.Of.ARGUMENTS) && call.args().stream().anyMatch(this::holdsMany)
                || isFuture(call.type())
                        && call.args().stream().anyMatch(arg -> !(arg instanceof Lambda) && holdsFutures(arg));
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
                if (isProvedBefore(body, block.statements(), child, future)) {
                    return true;
                }
            } else if (parent instanceof Lambda lambda
                    && isStageAfter(body, lambda, value -> reads(value, future) || isCombinationOf(value, future))) {
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
        return condition instanceof Call call
                && (outcome
                                && says(call, Completes.Of.RECEIVER)
                                && reads(call.receiver().orElse(null), future)
                        || helperTells(call, future, outcome));
    }

    /** {@code isReady(future)}: a method of the project that asks the future it is given. */
    private boolean helperTells(Call call, Var future, boolean outcome) {
        for (int i = 0; i < call.args().size(); i++) {
            if (reads(call.args().get(i), future)) {
                return allTell(program.targets(call), i, outcome);
            }
        }
        return false;
    }

    private boolean allTell(List<MethodDecl> helpers, int parameter, boolean outcome) {
        for (MethodDecl helper : helpers) {
            BodyFacts callee = program.of(helper.body().orElseThrow());
            List<Var> parameters = callee.body().parameters();
            if (parameter >= parameters.size()
                    || callee.results().isEmpty()
                    || !callee.results().stream()
                            .allMatch(result -> asks(result, parameters.get(parameter), outcome))) {
                return false;
            }
        }
        return !helpers.isEmpty();
    }

    /** As {@link #tells}, but without looking into further helpers, which may call each other. */
    private boolean asks(Node condition, Var future, boolean outcome) {
        return !(condition instanceof Call call && !says(call, Completes.Of.RECEIVER))
                && tells(condition, future, outcome);
    }

    private boolean isProvedBefore(BodyFacts body, List<Stmt> statements, Node until, Var future) {
        for (Stmt statement : statements) {
            if (statement == until) {
                return false;
            }
            if (statement instanceof Branch branch
                    && tells(branch.condition(), future, false)
                    && leaves(branch.branches().get(0))) {
                return true;
            }
            if (evaluated(statement) instanceof Call call && isAwaitOf(body, call, future)) {
                return true;
            }
        }
        return false;
    }

    private static Expr evaluated(Stmt statement) {
        return statement instanceof Eval eval
                ? eval.expr()
                : statement instanceof Declare declare ? declare.init().orElse(null) : null;
    }

    private static boolean leaves(Stmt branch) {
        Set<Exits.Exit> exits = Exits.missing(branch, node -> false, raised -> false);
        return !exits.contains(Exits.Exit.NORMAL);
    }

    /** {@code allOf(a, b).join()}, or a wait for the future itself. */
    private boolean isAwaitOf(BodyFacts body, Call call, Var future) {
        if (program.facts(call).blocking().isEmpty() || call.receiver().isEmpty()) {
            return false;
        }
        Expr awaited = call.receiver().get();
        return reads(awaited, future) || isCombinationOf(body.source(awaited), future);
    }

    /** Whether a lambda is a step after such a future, or after one that it is combined with. */
    private boolean isStageAfter(BodyFacts body, Lambda lambda, Predicate<Expr> such) {
        if (!(body.finalUse(lambda) instanceof Use.Argument argument)) {
            return false;
        }
        Call step = argument.call();
        if (such.test(step)
                || says(step, Completes.Of.ARGUMENTS)
                        && step.args().stream().anyMatch(arg -> body.source(arg) != lambda && such.test(arg))) {
            return true;
        }
        return step.receiver()
                .filter(before -> follows(body, before, such, new HashSet<>()))
                .isPresent();
    }

    /** Whether a future is such a one, or a step after one, whichever of its values a local holds. */
    private boolean follows(BodyFacts body, Expr future, Predicate<Expr> such, Set<Var> seen) {
        if (such.test(future)) {
            return true;
        }
        if (future instanceof Read read && read.variable().kind() == Var.Kind.LOCAL) {
            List<Expr> values = body.reads().writesTo(read.variable());
            return !seen.add(read.variable())
                    || !values.isEmpty() && values.stream().allMatch(value -> follows(body, value, such, seen));
        }
        return future instanceof Call call
                && call.receiver()
                        .filter(before -> follows(body, before, such, seen))
                        .isPresent();
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
