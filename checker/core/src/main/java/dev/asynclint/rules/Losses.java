package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is lost with the result of a call that nobody looks at. */
final class Losses {
    /** What a test does to see whether all is well. */
    private static final Pattern LOOKS =
            Pattern.compile("(assert|verify|await|wait|expect|check|fail)([A-Z].*)?|testComplete|complete");

    private static final Pattern HEARS = Pattern.compile(".*(Handler|Listener|Observer)");

    /** Methods that are told what has gone wrong. */
    private static final Pattern FAILURE = Pattern.compile("(?i).*(fail|error|exception).*");

    private Losses() {}

    /** Whether the work runs and only its failure is lost, with nobody else to see it. */
    static boolean losesFailure(Call call, BodyContext body) {
        return isRunning(call, body)
                && body.facts(call).drop().filter(Drop::isTaskHandover).isEmpty()
                && !isSeenElsewhere(call, body);
    }

    /** Whether the call gives a future that runs, and that must be looked at. */
    static boolean isRunning(Call call, BodyContext body) {
        return !call.isConstruction() && gives(call, body, Awaitable.Start.EAGER);
    }

    /** Whether a failure is allowed to be lost, reported by the work itself, or held by somebody else, too. */
    static boolean isSeenElsewhere(Call call, BodyContext body) {
        return Dropped.isAllowed(call, body)
                || Dropped.isFluent(call, body)
                || Dropped.isHandledInChain(call, body)
                || Dropped.maySetUpMock(call, body)
                || continuesSharedFuture(call, body)
                || isToldLater(call, body)
                || isLookedAtByTest(call, body)
                || isGathered(call, body)
                || isToldToCallback(call, body)
                || isHeldByArgument(call, body)
                || isNotification(call, body)
                || Background.isMeant(call, body)
                || startsTask(call, body) && Tasks.reportsItself(call, body)
                || Harmless.gives(call, body);
    }

    /** Whether the work never starts, because it waits for a subscriber. */
    static boolean neverRuns(Call call, BodyContext body) {
        return !call.isConstruction()
                && gives(call, body, Awaitable.Start.LAZY)
                && !Dropped.isAllowed(call, body)
                && !Dropped.maySetUpMock(call, body)
                && !configuresItself(call, body)
                && !Dropped.isFluent(call, body)
                && !Harmless.isDone(call, body);
    }

    private static boolean gives(Call call, BodyContext body, Awaitable.Start start) {
        Facts facts = body.facts(call);
        return facts.result()
                .filter(result -> result.start() == start && result.report() == Awaitable.Report.YES)
                .isPresent();
    }

    /**
     * Whether the call adds a step to a future that somebody else holds too: a parameter, a field, {@code this}, or a
     * local that is used again. That future's failure is not lost with the step; that of new work in the step is.
     */
    private static boolean continuesSharedFuture(Call call, BodyContext body) {
        if (limitsSharedFuture(call, body)) {
            return true;
        }
        if (!body.api().isAwaitable(call.receiverType())
                || call.target().orElseThrow().isStatic()
                || call.args().stream().anyMatch(arg -> startsMore(arg, body))) {
            return false;
        }
        return call.receiver().isEmpty()
                || Dropped.isHeldElsewhere(call, body)
                || body.facts().source(call.receiver().get()) instanceof Call before
                        && (HandedOut.is(before, body) || continuesSharedFuture(before, body));
    }

    /** {@code producer.send(record); … producer.commitTransaction();}: the commit throws when a send has failed. */
    private static boolean isToldLater(Call call, BodyContext body) {
        return call.receiver().orElse(null) instanceof Read on
                && body.facts().calls().stream()
                        .anyMatch(later -> later.span().start() > call.span().start()
                                && body.facts(later).is(Trait.Is.TELLS_EARLIER, later)
                                && later.receiver().orElse(null) instanceof Read same
                                && same.variable().equals(on.variable()));
    }

    /** Whether a test goes on to look at what has come of the work, or waits for it: if it failed, so does the test. */
    private static boolean isLookedAtByTest(Call call, BodyContext body) {
        return body.isTest()
                && body.facts().calls().stream()
                        .anyMatch(later -> later.span().start() > call.span().end()
                                && LOOKS.matcher(later.name()).matches());
    }

    /** {@code withTimeout(future, …)} cancels the future in the end, and those who hold it see that. */
    private static boolean limitsSharedFuture(Call call, BodyContext body) {
        return body.facts(call).completes().filter(Completes.Of.IN_TIME::equals).isPresent()
                && call.args().stream()
                        .anyMatch(arg -> arg instanceof Read read
                                && body.api().isAwaitable(read.type().name())
                                && body.reads().of(read.variable()).size() > 1);
    }

    /** Whether a step's function gives a future of new work, which the step's own future stands for. */
    private static boolean startsMore(Expr arg, BodyContext body) {
        return body.facts().source(arg) instanceof Lambda lambda
                && lambda.result() == Lambda.Result.RETURNED
                && BodyFacts.results(lambda).stream()
                        .map(body.facts()::source)
                        .anyMatch(result ->
                                result instanceof Call work && isRunning(work, body) && !isSeenElsewhere(work, body));
    }

    /** {@code public void notifyDone(…) { gateway.confirm(…); }}: a word in passing, of an interface that promises no more. */
    private static boolean isNotification(Call call, BodyContext body) {
        MethodRef method = body.body().method().ref();
        return method.name().startsWith("notify")
                && method.returnType().equals("void")
                && !body.program().program().types().overridden(method).isEmpty()
                && body.body().root().statements().size() == 1
                && body.useOf(call).isDiscarded()
                && body.body().enclosingLambda(call).isEmpty();
    }

    /** {@code send(record, (result, failure) -> …)}: who gives a callback for the failure need not look at the future, too. */
    private static boolean isToldToCallback(Call call, BodyContext body) {
        if (call.receiver()
                .filter(on -> body.api().isAwaitable(on.type().name()))
                .isPresent()) {
            return false;
        }
        List<String> types = call.target().map(MethodRef::parameters).orElse(List.of());
        for (int i = 0; i < Math.min(call.args().size(), types.size()); i++) {
            Expr given = body.facts().source(call.args().get(i));
            boolean told = given instanceof Lambda callback
                    ? Handling.looksAtFailure(callback, body)
                    : !(given instanceof Literal) && isToldOfFailure(types.get(i), body);
            if (told) {
                return true;
            }
        }
        return false;
    }

    /** {@code interface ConnectionHandler { void connectFailed(Throwable why); … }} */
    private static boolean isToldOfFailure(String type, BodyContext body) {
        String name = TypeRef.simpleName(type);
        return name.endsWith("Callback")
                || HEARS.matcher(name).matches()
                        && body.program().declaration(type).stream()
                                .flatMap(handler -> handler.methods().stream())
                                .map(MethodDecl::ref)
                                .anyMatch(method ->
                                        FAILURE.matcher(method.name()).matches()
                                                && method.parameters().stream()
                                                        .anyMatch(parameter -> body.api()
                                                                .isSubtype(parameter, "java.lang.Throwable")));
    }

    /** {@code Future<Reply> reply = request.future(); client.send(request);}: what is sent gives the future, too. */
    private static boolean isHeldByArgument(Call call, BodyContext body) {
        return call.args().stream()
                .anyMatch(arg -> arg instanceof Read request
                        && request.variable().kind() == Var.Kind.LOCAL
                        && body.reads().of(request.variable()).stream()
                                .anyMatch(read -> body.useOf(read) instanceof Use.Receiver on
                                        && on.call().args().isEmpty()
                                        && body.api()
                                                .isAwaitable(on.call().type().name())
                                        && !body.useOf(on.call()).isDiscarded()));
    }

    /** Whether the work is a command made on what a batch gives, which tells of it when all of them are sent. */
    private static boolean isGathered(Call call, BodyContext body) {
        return call.receiver().map(body.facts()::source).orElse(null) instanceof Call on
                && (isOfBatch(on, body) || isGathered(on, body));
    }

    /** What a batch gives, or what is made with one. */
    private static boolean isOfBatch(Call call, BodyContext body) {
        Stream<Expr> from = call.isCreation() ? call.args().stream() : call.receiver().stream();
        return from.anyMatch(
                        batch -> body.api().traitsOfType(batch.type().name()).contains(Trait.Is.GATHERS))
                && !body.api().isAwaitable(call.type().name());
    }

    private static boolean startsTask(Call call, BodyContext body) {
        return body.program().places().isHandedOver(call, 0);
    }

    /** In a class that is a publisher itself, fluent setters of its own give that same publisher. */
    private static boolean configuresItself(Call call, BodyContext body) {
        boolean ofThis = call.receiver().isEmpty()
                || call.receiver().get() instanceof Read read
                        && (read.variable().kind() == Var.Kind.THIS
                                || read.variable().kind() == Var.Kind.SUPER);
        return ofThis && !call.target().orElseThrow().isStatic() && body.api().isAwaitable(call.receiverType());
    }
}
