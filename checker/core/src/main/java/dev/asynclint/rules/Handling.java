package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Failure;
import dev.asynclint.api.Promise;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What functions that are given a failure do about it. */
final class Handling {
    private static final int DEPTH = 2;

    /** What says whether the work has failed, and not why. */
    private static final Set<String> QUESTIONS = Set.of("failed", "succeeded", "result");

    private static final Pattern STEPS = Pattern.compile("(exceptionally|handle|whenComplete)([A-Z].*)?");

    /** What becomes of a failure where it is read. */
    private enum Way {
        /** It goes on to whoever waits. */
        THROWN,
        /** Something is done, or not done, because of it. */
        ASKED_FOR,
        /** Somebody is told of it. */
        TOLD
    }

    private Handling() {}

    /** Whether a step of a chain is there for failures, or for failures too. */
    static boolean isOf(Call step, BodyContext body) {
        return isAllowedBy(step, body)
                || body.facts(step).does(Failure.Does.SHOWS)
                || body.facts(step).does(Failure.Does.REPLACES);
    }

    private static boolean isAllowedBy(Call step, BodyContext body) {
        return body.facts(step)
                .drop()
                .filter(Drop::ignorable)
                .flatMap(Drop::condition)
                .filter(Drop.USES_THROWABLE::equals)
                .isPresent();
    }

    /** Whether the functions of a step do something about the failure, other than to throw it on. */
    static boolean isDone(Call step, BodyContext body) {
        return isDone(step, body, EnumSet.of(Way.ASKED_FOR, Way.TOLD));
    }

    /** Whether they tell somebody of the failure, so that who awaits the step need not be told. */
    static boolean tells(Call step, BodyContext body) {
        return isDone(step, body, EnumSet.of(Way.TOLD));
    }

    /** Whether a callback is given a failure, and reads it. */
    static boolean looksAtFailure(Lambda callback, BodyContext body) {
        return callback.params().stream()
                .anyMatch(param -> body.api().isSubtype(param.type().name(), "java.lang.Throwable")
                        && Mentions.reads(callback.body(), param));
    }

    private static boolean isDone(Call step, BodyContext body, Set<Way> enough) {
        return settlesPromise(step, body)
                || step.args().stream()
                        .map(body.facts()::source)
                        .filter(arg ->
                                arg instanceof Lambda lambda && !lambda.params().isEmpty())
                        .allMatch(arg -> isDone((Lambda) arg, body, enough));
    }

    private static boolean isDone(Lambda handler, BodyContext body, Set<Way> enough) {
        Var failure = handler.params().get(handler.params().size() - 1);
        Set<Way> ways = ways(failure, body, DEPTH);
        boolean lenient = !ways.contains(Way.THROWN) && ways.stream().anyMatch(enough::contains);
        return ways.contains(Way.TOLD)
                || lenient
                || !ways.isEmpty() && logs(handler)
                || ways.isEmpty() && Unread.isTold(handler, body);
    }

    /** {@code whenComplete((v, e) -> done.complete(null))}: whatever the outcome, it is told in terms of another one. */
    private static boolean settlesPromise(Call step, BodyContext body) {
        boolean[] settles = {false};
        for (Expr arg : step.args()) {
            if (arg instanceof Lambda lambda
                    && lambda.params().stream().noneMatch(param -> Mentions.reads(lambda.body(), param))) {
                Body.each(
                        lambda.body(),
                        Call.class,
                        made -> settles[0] |= body.facts(made).does(Promise.Does.COMPLETES));
            }
        }
        return settles[0];
    }

    /** Whether a step of a library that is not in sight is given a function that writes what it is given to a log. */
    static boolean logsLast(Call step, BodyContext body) {
        return step.args().stream()
                .map(body.facts()::source)
                .anyMatch(arg -> arg instanceof Lambda lambda
                        && STEPS.matcher(step.name()).matches()
                        && !lambda.params().isEmpty()
                        && Mentions.reads(
                                lambda.body(),
                                lambda.params().get(lambda.params().size() - 1))
                        && logs(lambda));
    }

    /** Whether there is a line in a log, which may do without the failure itself. */
    static boolean logs(Lambda handler) {
        return logs(handler.body());
    }

    static boolean logs(Node code) {
        boolean[] found = {false};
        Body.each(code, Call.class, call -> {
            String type = call.receiver().map(on -> on.type().simpleName()).orElse("");
            found[0] |= type.endsWith("Logger") || type.endsWith("Log");
        });
        return found[0];
    }

    private static Set<Way> ways(Var failure, BodyContext body, int depth) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        body.reads().of(failure).forEach(read -> ways.addAll(ways(read, body, depth)));
        return ways;
    }

    private static Set<Way> ways(Read read, BodyContext body, int depth) {
        if (body.body().aroundInFunction(read).anyMatch(Throw.class::isInstance)) {
            return EnumSet.of(Way.THROWN);
        }
        Expr value = read;
        while (true) {
            Use use = body.useOf(value);
            if (use instanceof Use.Receiver receiver
                    && QUESTIONS.contains(receiver.call().name())) {
                return EnumSet.of(Way.ASKED_FOR);
            }
            if (use instanceof Use.Other other) {
                return isTest(other.by()) ? EnumSet.of(Way.ASKED_FOR) : EnumSet.of(Way.TOLD);
            }
            if (use instanceof Use.Stored stored && stored.in().equals(read.variable())) {
                return EnumSet.noneOf(Way.class);
            }
            if (use instanceof Use.Stored stored
                    && stored.in().kind() == Var.Kind.LOCAL
                    && depth > 0
                    && body.api().isSubtype(stored.in().type().name(), "java.lang.Throwable")) {
                return ways(stored.in(), body, depth - 1);
            }
            if (use instanceof Use.Argument argument && depth > 0) {
                Set<Way> inside = inside(argument.call(), argument.index(), body, depth - 1);
                if (!inside.isEmpty()) {
                    return inside;
                }
            }
            Call by = use instanceof Use.Receiver receiver
                    ? receiver.call()
                    : use instanceof Use.Argument argument ? argument.call() : null;
            if (by == null || !body.api().isSubtype(by.type().name(), "java.lang.Throwable")) {
                return EnumSet.of(Way.TOLD);
            }
            value = by;
        }
    }

    private static boolean isTest(Node by) {
        return by instanceof TypeTest
                || by instanceof Compare compare && (isNull(compare.left()) || isNull(compare.right()));
    }

    private static boolean isNull(Expr value) {
        return value instanceof Literal literal && literal.value() == null;
    }

    /** What a method of the project does with the failure that it is given; empty where nobody knows, or nothing. */
    private static Set<Way> inside(Call call, int index, BodyContext body, int depth) {
        List<MethodDecl> targets = body.program().targets(call);
        if (targets.size() != 1
                || index >= targets.get(0).body().orElseThrow().parameters().size()) {
            return Set.of();
        }
        Body callee = targets.get(0).body().orElseThrow();
        Set<Way> ways = ways(callee.parameters().get(index), body.in(callee), depth);
        return ways.contains(Way.THROWN) && !ways.contains(Way.TOLD) ? ways : Set.of();
    }
}
