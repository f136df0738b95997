package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Api;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Failure;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls that end a chain by hand: they subscribe to it with functions, and give back no more than a handle. */
final class Subscribing {
    private static final int DEPTH = 4;

    private Subscribing() {}

    /** Whether nobody is told of a failure: neither the call has a function for it, nor a step before it. */
    static boolean dropsFailure(Call subscribe, BodyContext body) {
        boolean blind =
                body.facts(subscribe).is(Trait.Is.DROPS_FAILURE, subscribe) && !mayTakeSubscriber(subscribe, body)
                        || subscribe.args().size() > 1
                                && !isNull(subscribe.args().get(0))
                                && isNull(subscribe.args().get(1));
        return blind
                && subscribe.receiver().isPresent()
                && !onlyReleases(subscribe, body)
                && !handles(subscribe.receiver().get(), body.facts(), body.program(), DEPTH);
    }

    private static final Pattern RELEASING =
            Pattern.compile("(release|clean_?up|drain|discard).*", Pattern.CASE_INSENSITIVE);

    /** Whether what comes is given back unread: nobody wants the elements, and so nobody a failure. */
    private static boolean onlyReleases(Call subscribe, BodyContext body) {
        if (subscribe.args().isEmpty()) {
            return RELEASING.matcher(body.body().method().ref().name()).matches();
        }
        return body.facts().source(subscribe.args().get(0)) instanceof Call made
                && body.facts(made).is(Trait.Is.RELEASES, made);
    }

    private static boolean isNull(Expr value) {
        return value instanceof Literal literal && literal.value() == null;
    }

    /**
     * In {@code flux::subscribe} what is passed is whatever the function's caller has, which may be a subscriber; where
     * the function's type is unknown, nobody knows what is passed.
     */
    private static boolean mayTakeSubscriber(Call subscribe, BodyContext body) {
        return body.body().parentOf(subscribe).orElse(null) instanceof Lambda around
                && around.form() == Lambda.Form.METHOD_REFERENCE
                && (!subscribe.args().isEmpty() || around.implemented().isEmpty());
    }

    private static boolean handles(Expr value, BodyFacts body, ProgramFacts program, int depth) {
        Expr source = body.source(value);
        if (depth > 0 && source instanceof Read read && read.variable().isField()) {
            return program.fieldValue(read.variable())
                    .filter(at -> handles(at.value(), at.body(), program, depth - 1))
                    .isPresent();
        }
        if (!(source instanceof Call call)) {
            return false;
        }
        if (looksAtFailure(call, body, program.facts(call))
                || call.receiver()
                        .filter(before -> handles(before, body, program, depth))
                        .isPresent()) {
            return true;
        }
        for (MethodDecl target : depth == 0 ? List.<MethodDecl>of() : program.targets(call)) {
            BodyFacts callee = program.of(target.body().orElseThrow());
            if (callee.results().stream().anyMatch(result -> handles(result, callee, program, depth - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksAtFailure(Call step, BodyFacts body, Facts facts) {
        if (facts.is(Trait.Is.HANDLES_FAILURE, step)
                || facts.does(Failure.Does.REPLACES)
                || facts.does(Failure.Does.HIDES)
                || facts.does(Failure.Does.SELECTS)) {
            return true;
        }
        return facts.does(Failure.Does.SHOWS)
                && step.args().stream()
                        .map(body::source)
                        .allMatch(arg -> !(arg instanceof Lambda shown)
                                || !shown.params().isEmpty() && Mentions.reads(shown.body(), Handlers.failure(shown)));
    }

    /** The operator or the method whose chain the call could be part of, as it is named in a report. */
    static Optional<String> chainAround(Call subscribe, BodyContext body) {
        Use use = body.useOf(subscribe);
        if (body.isTest()
                || !use.isDiscarded() && !(use instanceof Use.Result)
                || isShared(subscribe, body)
                || isGivenAwayToo(subscribe, body)
                || feedsResult(subscribe, body)) {
            return Optional.empty();
        }
        Optional<Lambda> around = body.body().enclosingLambda(subscribe);
        while (around.isPresent()) {
            Optional<Call> taker = Callbacks.taker(around.get(), body);
            if (taker.isEmpty()) {
                return Optional.empty();
            }
            if (isOperator(taker.get(), around.get(), body)) {
                boolean aside = around.get().result() == Lambda.Result.DISCARDED;
                return aside && !body.facts(subscribe).is(Trait.Is.DROPS_FAILURE, subscribe)
                        ? Optional.empty()
                        : Optional.of(taker.get().name());
            }
            if (!runsInline(taker.get(), body)) {
                return Optional.empty();
            }
            around = body.body().enclosingLambda(around.get());
        }
        return isLazy(body.body().method().ref().returnType(), body)
                ? Optional.of(body.body().method().ref().name())
                : Optional.empty();
    }

    /** An operator on a chain, or a source that runs its function for each subscriber; one that hands out a sink is neither. */
    private static boolean isOperator(Call taker, Lambda function, BodyContext body) {
        return isLazy(taker.type().name(), body)
                && !body.facts(taker).runs().isEmpty()
                && body.facts(taker).runs().stream().noneMatch(runs -> runs.on().equals(Api.CALLER_KIND))
                && (taker.receiver().isPresent()
                        || function.params().isEmpty()
                                && taker.target()
                                        .filter(method -> method.isStatic())
                                        .isPresent());
    }

    private static boolean runsInline(Call taker, BodyContext body) {
        return taker.target()
                        .filter(method -> method.owner().startsWith("java.util.")
                                || method.owner().equals("java.lang.Iterable"))
                        .isPresent()
                && body.facts(taker).runs().stream().allMatch(runs -> runs.on().equals(Api.CALLER_KIND));
    }

    private static boolean isLazy(String type, BodyContext body) {
        return body.api().awaitable(type).filter(Awaitable::isLazy).isPresent();
    }

    private static boolean isShared(Call subscribe, BodyContext body) {
        Expr at = subscribe;
        while (at instanceof Call link) {
            if (body.facts(link).is(Trait.Is.SHARES, link)) {
                return true;
            }
            at = link.receiver().map(body.facts()::source).orElse(null);
        }
        return false;
    }

    /** Whether its functions call something on what the method or the function around it gives: a bridge to a sink. */
    private static boolean feedsResult(Call subscribe, BodyContext body) {
        Set<Var> fed = new HashSet<>();
        for (Expr arg : subscribe.args()) {
            Body.each(arg, Call.class, call -> {
                if (call.receiver().orElse(null) instanceof Read read) {
                    fed.add(read.variable());
                }
            });
        }
        return fed.stream()
                .anyMatch(variable ->
                        results(subscribe, body).stream().anyMatch(value -> Mentions.reads(value, variable)));
    }

    /** Whether the publisher itself is the result, too: who gets it has it in a chain, and this only starts it early. */
    private static boolean isGivenAwayToo(Call subscribe, BodyContext body) {
        Optional<Expr> publisher = subscribe.receiver().map(body.facts()::source);
        return publisher.isPresent()
                && results(subscribe, body).stream()
                        .map(body.facts()::source)
                        .anyMatch(result -> isSame(result, publisher.get()));
    }

    private static boolean isSame(Expr one, Expr other) {
        return one == other
                || one instanceof Read read
                        && other instanceof Read second
                        && read.receiver().isEmpty()
                        && second.receiver().isEmpty()
                        && read.variable().equals(second.variable());
    }

    /** What the function around a call gives, or the method. */
    private static List<Expr> results(Call call, BodyContext body) {
        return body.body()
                .enclosingLambda(call)
                .map(BodyFacts::results)
                .orElseGet(() -> body.facts().results());
    }
}
