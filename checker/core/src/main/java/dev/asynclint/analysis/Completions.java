package dev.asynclint.analysis;

import dev.asynclint.api.Completes;
import dev.asynclint.api.Drop;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
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
    private final Captures captures;
    private final EarlierWaits earlier;
    private final Set<Lambda> asked = new HashSet<>();

    Completions(ProgramFacts program) {
        this.program = program;
        this.captures = new Captures(program);
        this.earlier = new EarlierWaits(program);
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
            return isComplete(body, at, read.variable()) || isFuture(read.type()) && isOneOfMany(body, at);
        }
        return isMadeComplete(future) || isFuture(future.type()) && !isMadeNow(future) && isOneOfMany(body, at);
    }

    private boolean isComplete(BodyFacts body, Node at, Var future) {
        return body.reads().soleValue(future).filter(this::isMadeComplete).isPresent()
                || isGivenComplete(body, at, future)
                || isProved(body, at, future)
                || captures.creation(body, future)
                        .filter(made -> isComplete(made.body(), made.value(), future))
                        .isPresent();
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
                    || at.get() instanceof Block block
                            && earlier.isBefore(
                                    body, block, child, future -> isCombinationOfMany(body.source(future)))) {
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
                || (isFuture(call.type()) || !call.type().isKnown())
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
                                .isPresent()
                        || isCalledWithComplete(body, lambda, lambda.params().indexOf(future));
            }
        }
        return isInside(body.body().method());
    }

    /** Whether a method of the project calls the function that it is given with complete futures only. */
    private boolean isCalledWithComplete(BodyFacts body, Lambda function, int parameter) {
        if (!(body.uses().of(function) instanceof Use.Argument argument) || !asked.add(function)) {
            return false;
        }
        try {
            List<MethodDecl> targets = program.targets(argument.call());
            return !targets.isEmpty()
                    && targets.stream()
                            .map(target -> program.of(target.body().orElseThrow()))
                            .allMatch(callee -> callsWithComplete(callee, argument.index(), parameter));
        } finally {
            asked.remove(function);
        }
    }

    private boolean callsWithComplete(BodyFacts callee, int function, int parameter) {
        if (function >= callee.body().parameters().size()) {
            return false;
        }
        List<Read> reads = callee.reads().of(callee.body().parameters().get(function));
        return !reads.isEmpty()
                && reads.stream()
                        .allMatch(read -> callee.uses().of(read) instanceof Use.Receiver receiver
                                && parameter < receiver.call().args().size()
                                && isComplete(
                                        callee,
                                        receiver.call(),
                                        same(receiver.call().args().get(parameter))));
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

    /** Whether a test that the code has passed, or a wait before it, says that {@code future} is complete. */
    private boolean isProved(BodyFacts body, Node wait, Var future) {
        return Guards.hold(
                        body.body(),
                        wait,
                        (test, outcome) -> tells(test, future, outcome)
                                || outcome
                                        && earlier.saysWhetherInTime(test)
                                        && reads(test.receiver().orElse(null), future))
                || isAwaited(body, wait, future);
    }

    private boolean isAwaited(BodyFacts body, Node wait, Var future) {
        Node child = wait;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                child = at.get(), at = body.body().parentOf(child)) {
            if (at.get() instanceof Block block
                            && earlier.isBefore(
                                    body,
                                    block,
                                    child,
                                    awaited -> reads(awaited, future) || isCombinationOf(body.source(awaited), future))
                    || at.get() instanceof Lambda lambda
                            && isStageAfter(
                                    body,
                                    lambda,
                                    value -> reads(value, future)
                                            || isCombinationOf(value, future)
                                            || isAskedBy(value, future))) {
                return true;
            }
        }
        return false;
    }

    /** {@code repeat(() -> report.isDone() ? stop() : pause())}: a step that goes on until the future is complete. */
    private boolean isAskedBy(Expr step, Var future) {
        if (!(step instanceof Call call)) {
            return false;
        }
        boolean[] found = {false};
        call.args().stream()
                .filter(Lambda.class::isInstance)
                .forEach(lambda -> Body.each(lambda, Call.class, test -> found[0] |= tells(test, future, true)));
        return found[0];
    }

    /** Whether {@code test}, having given {@code outcome}, says that {@code future} is complete. */
    private boolean tells(Call test, Var future, boolean outcome) {
        return outcome
                        && says(test, Completes.Of.RECEIVER)
                        && reads(test.receiver().orElse(null), future)
                || helperTells(test, future, outcome);
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
        return Guards.say(
                condition, outcome, (test, given) -> says(test, Completes.Of.RECEIVER) && tells(test, future, given));
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
