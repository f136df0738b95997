package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Callees;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Failure;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Futures that may be dropped wherever they are: they cannot fail, somebody else holds them, or the method that gives
 * them has dealt with their failure itself. A future of the project is followed into the methods that make it.
 */
final class Harmless {
    private static final int DEPTH = 7;

    /** {@code failedFuture("gone")}: complete, and with something to tell. */
    private static final Pattern FAILED = Pattern.compile("(?i).*fail.*");

    /** {@code FutureUtils.completedVoidFuture()} */
    private static final Pattern COMPLETED = Pattern.compile("(completed|succeeded|immediate)[A-Z]\\w*");

    /** What is tried until it works fails for nobody. */
    private static final Pattern ENDLESS = Pattern.compile("(?i).*(indefinitely|forever).*");

    private Harmless() {}

    /** Whether a call gives such a future. */
    static boolean gives(Call call, BodyContext body) {
        return isHarmless(call, Frame.of(body, DEPTH));
    }

    /** Whether a method of the project is called that has done its work, and gives a result that is there, or kept, already. */
    static boolean isDone(Call call, BodyContext body) {
        String self = body.body().method().owner().name();
        boolean isOfSelf = isOnThis(call) && body.api().isSubtype(self, call.receiverType());
        return isDone(call, isOfSelf ? self : call.receiverType(), body, DEPTH);
    }

    private static boolean isDone(Call call, String on, BodyContext body, int depth) {
        List<MethodDecl> targets = call.target().stream()
                .flatMap(target -> body.program().implementations(on, target).stream())
                .toList();
        return depth > 0
                && !targets.isEmpty()
                && targets.stream().allMatch(method -> {
                    BodyContext inside = body.in(method.body().orElseThrow());
                    List<Expr> results = inside.facts().results();
                    return !results.isEmpty() && results.stream().allMatch(result -> isDone(result, on, inside, depth));
                });
    }

    private static boolean isDone(Expr result, String on, BodyContext inside, int depth) {
        Expr value = inside.facts().source(result);
        return value instanceof Call made
                        && (isThere(made, inside) || isOnThis(made) && isDone(made, on, inside, depth - 1))
                || result instanceof Read read && isKept(read.variable(), inside)
                || result instanceof Literal;
    }

    private static boolean isOnThis(Call call) {
        return call.receiver()
                .map(on -> on instanceof Read read && read.variable().kind() == Var.Kind.THIS)
                .orElse(true);
    }

    private static boolean isHarmless(Expr value, Frame at) {
        if (value instanceof Literal || at.isOutOfReach(value)) {
            return true;
        }
        if (value instanceof Read read) {
            return isHarmless(read, at);
        }
        if (value instanceof Choice choice) {
            return choice.branches().stream().allMatch(branch -> branch instanceof Expr one && isHarmless(one, at));
        }
        return value instanceof Call call && isHarmless(call, at);
    }

    private static boolean isHarmless(Read read, Frame at) {
        Var variable = read.variable();
        if (variable.kind() == Var.Kind.LOCAL) {
            List<Expr> values = at.body().reads().writesTo(variable);
            return !values.isEmpty()
                    && (isHandledBeside(variable, at)
                            || isKept(variable, at.body())
                            || at.depth() > 0
                                    && values.stream()
                                            .allMatch(value -> Promises.isBegun(value, at.body())
                                                    ? Promises.neverFails(variable, value, at.body())
                                                    : isHarmless(value, at.deeper())));
        }
        if (variable.kind() == Var.Kind.PARAMETER) {
            return at.by().isEmpty()
                    || isHeldByCaller(at.given(variable), at)
                            && at.body().reads().writesTo(variable).stream()
                                    .allMatch(value -> at.depth() > 0 && isHarmless(value, at.deeper()));
        }
        return variable.kind() != Var.Kind.THIS
                || at.by().isEmpty()
                || at.by().get().receiver().isEmpty()
                || isHeldByCaller(at.by().get().receiver(), at);
    }

    /** What a method gives back of what it was given is the caller's, unless the caller made it for the call. */
    private static boolean isHeldByCaller(Optional<Expr> value, Frame at) {
        Frame caller = at.from().orElseThrow();
        return value.filter(given -> given instanceof Read read
                                && read.variable().kind() == Var.Kind.LOCAL
                                && caller.by().isEmpty()
                                && caller.body().reads().of(read.variable()).size() > 1
                        || isHarmless(given, caller))
                .isPresent();
    }

    private static boolean isHarmless(Call call, Frame at) {
        BodyContext body = at.body();
        if (at.farewells() && Farewells.is(call, body)
                || Measurements.is(call, body)
                || isComplete(call, body)
                || body.facts(call).does(Failure.Does.NEVER_FAILS)
                || HandedOut.is(call, body)
                || isHandledInChain(call, at)
                || isGuardedTask(call, at)
                || call.receiver()
                        .map(body.facts()::source)
                        .filter(Harmless::isEndless)
                        .isPresent()) {
            return true;
        }
        if (at.depth() == 0) {
            return false;
        }
        if (combinesHarmless(call, at)) {
            return true;
        }
        if (call.args().isEmpty()
                && call.receiver().orElse(null) instanceof Read promise
                && Promises.isBegun(promise, body)) {
            return Promises.neverFails(promise.variable(), promise, body);
        }
        List<MethodDecl> targets = Callees.of(body.program(), body.facts(), call);
        if (!targets.isEmpty()) {
            return targets.stream().allMatch(method -> givesHarmless(at.into(method, call)));
        }
        Optional<Expr> before = call.receiver().filter(on -> isAwaitable(on, body));
        return before.isPresent()
                && (Farewells.isAtRoot(before.get(), body)
                        || CleanUp.isIn(body) && at.runsAnyway(call)
                        || call.args().stream().allMatch(arg -> isQuiet(arg, at)))
                && isHarmless(before.get(), at.before(call));
    }

    private static boolean isEndless(Expr value) {
        return value instanceof Call retry
                && (ENDLESS.matcher(retry.name()).matches()
                        || retry.receiver().filter(Harmless::isEndless).isPresent());
    }

    private static boolean givesHarmless(Frame inside) {
        List<Expr> results = inside.body().facts().results().stream()
                .filter(result -> !Refusals.isRefusal(result, inside.body()))
                .toList();
        return !results.isEmpty() && results.stream().allMatch(result -> isHarmless(result, inside));
    }

    /** {@code allOf(one, two)} of futures each of which may be dropped. */
    private static boolean combinesHarmless(Call call, Frame at) {
        BodyContext body = at.body();
        if (body.facts(call).completes().filter(Completes.Of.ARGUMENTS::equals).isEmpty()
                && !isUnseenHelper(call, body)) {
            return false;
        }
        List<Call> parts = body.program().awaits().arguments(body.facts(), call);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> Promises.isBegun(part, body) && body.useOf(part) instanceof Use.Stored stored
                                ? Promises.neverFails(stored.in(), part, body)
                                : isHarmless((Expr) part, at.deeper()));
    }

    /** {@code FutureHelper.waitForAll(futures)} of a library that is not there. */
    private static boolean isUnseenHelper(Call call, BodyContext body) {
        return !call.isCreation()
                && call.receiver().isEmpty()
                && call.target()
                        .map(target -> target.isStatic()
                                && body.program().declaration(target).isEmpty())
                        .orElse(true)
                && call.args().stream().noneMatch(Lambda.class::isInstance);
    }

    /** {@code completedFuture(1)}; one that is complete with a failure has something to tell. */
    private static boolean isComplete(Call call, BodyContext body) {
        boolean isMadeSo = call.target().map(MethodRef::isStatic).orElse(true)
                && COMPLETED.matcher(call.name()).matches();
        return (isThere(call, body) || isMadeSo)
                && !FAILED.matcher(call.name()).matches()
                && call.args().stream()
                        .noneMatch(arg -> body.api().isSubtype(arg.type().name(), "java.lang.Throwable"));
    }

    private static boolean isThere(Call call, BodyContext body) {
        return body.facts(call).completes().filter(Completes.Of.RESULT::equals).isPresent();
    }

    /**
     * A task that catches what can go wrong in it, and lets nothing else out as far as one can see. Of one that a method
     * starts it is enough that it catches what it expects: the future is for those who want to wait.
     */
    private static boolean isGuardedTask(Call call, Frame at) {
        BodyContext body = at.body();
        boolean isTask = body.facts(call).drop().filter(Drop::isTaskHandover).isPresent()
                || body.program().places().isHandedOver(call, 0);
        return isTask
                && call.receiver().filter(before -> isAwaitable(before, body)).isEmpty()
                && (Farewells.isAllOf(call, body)
                        || Tasks.reportsItself(call, body)
                        || Tasks.isGuarded(call, body)
                        || Tasks.cannotFail(call, body)
                        || at.by().isPresent() && Tasks.catchesWhatItExpects(call, body, at::isOutOfReach));
    }

    /** {@code whenComplete((done, failure) -> checkLater())} in {@code checkLater}: what that throws is its own affair. */
    private static boolean startsNextRound(Lambda callback, BodyContext body) {
        return Farewells.only(callback) instanceof Call next
                && next.args().isEmpty()
                && next.target().filter(body.body().method().ref()::equals).isPresent();
    }

    /** Whether a function, or any other argument, adds no failure of its own, and begins nothing that may fail. */
    private static boolean isQuiet(Expr arg, Frame at) {
        if (!(at.body().facts().source(arg) instanceof Lambda lambda)) {
            return true;
        }
        return (startsNextRound(lambda, at.body()) || throwsNothing(lambda, at))
                && (lambda.result() == Lambda.Result.DISCARDED
                        || BodyFacts.results(lambda).stream()
                                .allMatch(
                                        result -> !isAwaitable(result, at.body()) || isHarmless(result, at.deeper())));
    }

    private static boolean throwsNothing(Lambda function, Frame at) {
        Throwing throwing = at.body().program().throwing();
        BodyFacts here = at.body().facts();
        return at.caller()
                .map(by -> throwing.out(here, function.body(), Optional.empty(), by))
                .orElseGet(() -> throwing.out(here, function.body()))
                .isEmpty();
    }

    private static boolean isAwaitable(Expr value, BodyContext body) {
        return body.api().isAwaitable(value.type().name());
    }

    /** Whether a step deals with the failure; that of a method that is followed must tell somebody else than its caller. */
    private static boolean isHandledInChain(Call call, Frame at) {
        return at.by().isEmpty() ? Dropped.isHandledInChain(call, at.body()) : Dropped.isToldInChain(call, at.body());
    }

    /** Whether another step on the same local looks at the failure. */
    private static boolean isHandledBeside(Var local, Frame at) {
        for (Read read : at.body().reads().of(local)) {
            Expr value = read;
            while (at.body().useOf(value) instanceof Use.Receiver next) {
                value = next.call();
            }
            if (value instanceof Call last && at.body().useOf(last).isDiscarded() && isHandledInChain(last, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field holds what is in the local. */
    private static boolean isKept(Var local, BodyContext body) {
        return body.reads().of(local).stream()
                .anyMatch(read -> body.useOf(read) instanceof Use.Stored stored
                        && stored.in().isField());
    }
}
