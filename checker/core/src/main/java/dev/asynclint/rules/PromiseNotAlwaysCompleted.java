package dev.asynclint.rules;

import dev.asynclint.analysis.Exits;
import dev.asynclint.analysis.Promise;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Callback.When;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports a promise that can be left uncompleted on some path, so that who waits for it waits for ever. */
public final class PromiseNotAlwaysCompleted implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "PromiseNotAlwaysCompleted",
            RuleInfo.Group.SWALLOWED,
            Severity.WARNING,
            "0.1",
            "a promise can be left uncompleted, so who waits for it waits for ever");

    private static final String HINT = "complete it on every path: with the exception where there is one";

    /** A comment that says that nobody is to complete it yet. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "(?i)//.*\\b(leaves?|left|stays?|remains?|keeps?)\\b.*\\b(incomplete|uncompleted|open|pending)\\b");

    private static final Set<Exits.Exit> ENDS = EnumSet.of(Exits.Exit.NORMAL, Exits.Exit.RETURN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Declare.class, PromiseNotAlwaysCompleted::check);
        on.each(Lambda.class, PromiseNotAlwaysCompleted::check);
    }

    /** Whether this rule says of a call that nobody completes a promise after a failure: a failure is lost with it, too. */
    static boolean speaksOf(Call call, BodyContext body) {
        if (!body.isOn(INFO)) {
            return false;
        }
        boolean[] spoken = {false};
        BodyContext quiet = new BodyContext(
                body.program(),
                body.facts(),
                (in, span, message, notes, fixes, hint) -> spoken[0] |= span.equals(call.nameSpan()));
        body.body().each(Declare.class, declare -> check(declare, quiet));
        body.body().each(Lambda.class, lambda -> check(lambda, quiet));
        return spoken[0];
    }

    private static void check(Declare declare, BodyContext body) {
        Promise.of(body.program(), body.facts(), declare).ifPresent(promise -> check(promise, body));
    }

    private static void check(Lambda lambda, BodyContext body) {
        Promise.of(body.program(), body.facts(), lambda).ifPresent(promise -> check(promise, body));
    }

    private static void check(Promise promise, BodyContext body) {
        List<Read> completions = promise.completions();
        List<Call> captures = promise.captures();
        if (completions.isEmpty() && captures.size() == 1) {
            CallbackClasses.check(promise, captures.get(0), body);
        }
        if (completions.isEmpty() && captures.isEmpty()) {
            checkUntouched(promise, body);
            return;
        }
        for (Return early : Exits.missingReturns(promise.scope(), promise::isTouchedBy)) {
            if (handsOut(early, promise)
                    && isIndependent(early, promise)
                    && !Reasons.saidBefore(LEFT_OPEN, early, body.body())) {
                body.report(
                        early.value().map(Expr::span).orElse(early.span()),
                        "on one path to here nobody completes `%s`, so whoever waits for it hangs"
                                .formatted(promise.variable().name()),
                        HINT);
            }
        }
        List<Lambda> completers = completions.stream()
                .map(promise::lambdaAround)
                .flatMap(Optional::stream)
                .toList();
        boolean allInLambdas =
                completions.stream().allMatch(read -> promise.lambdaAround(read).isPresent());
        if (captures.isEmpty() && allInLambdas && same(completers)) {
            checkCallback(completers.get(0), completions, promise, body);
        }
    }

    /** One that is made in a branch, to be given back there, is for a caller who gets other futures on other paths. */
    private static void checkUntouched(Promise promise, BodyContext body) {
        List<Read> reads = body.reads().of(promise.variable());
        boolean inBranch = !promise.scope().statements().isEmpty()
                && body.body().around(promise.scope().statements().get(0)).anyMatch(Branch.class::isInstance);
        if (inBranch
                && reads.size() == 1
                && body.useOf(reads.get(0)) instanceof Use.Returned
                && !Reasons.areGiven(reads.get(0), body.body())) {
            body.report(
                    reads.get(0).span(),
                    "on one path to here nobody completes `%s`, so whoever waits for it hangs"
                            .formatted(promise.variable().name()),
                    HINT);
        }
    }

    /** Equal lambdas are different lambdas. */
    private static boolean same(List<Lambda> lambdas) {
        return !lambdas.isEmpty() && lambdas.stream().allMatch(lambda -> lambda == lambdas.get(0));
    }

    private static boolean handsOut(Return early, Promise promise) {
        return promise.isOffered()
                || early.value()
                        .filter(value -> Mentions.reads(value, promise.variable()))
                        .isPresent();
    }

    /** Two statements before that may complete it can belong together in a way that no analysis sees. */
    private static boolean isIndependent(Return early, Promise promise) {
        return promise.scope().statements().stream()
                        .filter(statement ->
                                statement.span().end() <= early.span().start())
                        .filter(promise::isCompletedIn)
                        .count()
                <= 1;
    }

    /** All that completes the promise is in one function. */
    private static void checkCallback(Lambda lambda, List<Read> completions, Promise promise, BodyContext body) {
        if (!(body.facts().finalUse(lambda) instanceof Use.Argument argument) || isInLoop(lambda, promise, body)) {
            return;
        }
        Call call = argument.call();
        Optional<Lambda> failureTwin = FailurePaths.twin(call, lambda, body);
        Optional<When> when = Callbacks.when(call, argument.index(), body);
        String name = promise.variable().name();
        if (failureTwin.isPresent()) {
            body.report(
                    failureTwin.get().span(),
                    "this callback does not complete `%s`, so whoever waits for it hangs".formatted(name),
                    HINT);
        } else if (when.isEmpty() || when.get() == When.FAILURE) {
            return;
        } else if (when.get() == When.SUCCESS) {
            if (!FailurePaths.isHandledBefore(call, body)) {
                body.report(
                        call.nameSpan(),
                        "`%s` runs on success only; after a failure nobody completes `%s`".formatted(call.name(), name),
                        HINT);
            }
        } else if (isPartial(lambda, completions, promise, body)) {
            body.report(
                    call.nameSpan(),
                    "the code passed to `%s` does not complete `%s` on every path".formatted(display(call), name),
                    HINT);
        } else {
            FailurePaths.firstThrower(lambda, when.get(), promise, body)
                    .ifPresent(thrower -> body.report(
                            thrower.span(),
                            "when %s throws, nobody completes `%s`, and whoever waits for it hangs"
                                    .formatted(thrower.display(), name),
                            HINT,
                            FailurePaths.catchAll(lambda, promise, body)));
        }
    }

    private static String display(Call call) {
        return call.isCreation() ? "new " + call.type().simpleName() : call.name();
    }

    private static boolean isInLoop(Node node, Promise promise, BodyContext body) {
        return body.body()
                .around(node)
                .takeWhile(at -> promise.scope().span().contains(at.span()))
                .anyMatch(Loop.class::isInstance);
    }

    private static boolean isPartial(Lambda lambda, List<Read> completions, Promise promise, BodyContext body) {
        if (!(lambda.body() instanceof Stmt code)) {
            return false;
        }
        Set<Exits.Exit> missing = EnumSet.noneOf(Exits.Exit.class);
        missing.addAll(Exits.missing(code, promise::isTouchedBy, raised -> true));
        missing.retainAll(ENDS);
        return !missing.isEmpty() && !areAlternatives(lambda, completions, body);
    }

    /** Whether two conditions, one after the other, decide: {@code if (failure == null) …; if (failure != null) …}. */
    private static boolean areAlternatives(Lambda lambda, List<Read> completions, BodyContext body) {
        return completions.stream()
                        .map(read -> outermostBranch(read, lambda, body))
                        .flatMap(Optional::stream)
                        .map(Branch::span)
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<Branch> outermostBranch(Node node, Lambda lambda, BodyContext body) {
        return body.body()
                .around(node)
                .takeWhile(at -> at != lambda)
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .reduce((inner, outer) -> outer);
    }
}
