package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a wait with a time limit whose outcome nobody looks at. */
public final class AwaitResultIgnored implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "AwaitResultIgnored",
            RuleInfo.Group.UNAWAITED,
            Severity.OFF,
            "0.1",
            "nobody looks whether a wait ended because it was over or because the time was");

    private static final Pattern STOP = Pattern.compile("(?i).*(stop|shut_?down|clos(e|ing)|terminat|cancel).*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.OUTCOME), AwaitResultIgnored::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.OUTCOME, call)
                || !Dropped.isLost(call, body)
                || Dropped.maySetUpMock(call, body)
                || isPause(call, body)
                || isSleep(call, body)
                || isWait(call, body) && CleanUp.isIn(body)
                || isOfKind("wait", call, body) && isEndOfTask(call, body)
                || isAskedLater(call, body)) {
            return;
        }
        body.report(
                call.nameSpan(),
                "the result of `%s` is ignored: after a timeout the code goes on as after success"
                        .formatted(call.name()),
                "check the result, and log or throw when the time is over",
                tested(call, body));
    }

    /** Tests the result of a statement; what is to be done then is a guess. */
    private static List<Fix> tested(Call call, BodyContext body) {
        Node statement = body.body().parentOf(call).orElse(null);
        if (!(statement instanceof Eval) || !call.type().name().equals("boolean")) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        int semicolon = layout.semicolon(statement.span());
        if (semicolon < 0 || !layout.hasLinesOfItsOwn(statement.span())) {
            return List.of();
        }
        String outer = layout.indentationAt(statement.span().start());
        String newline = layout.newline();
        boolean ends = call.name().equals("awaitTermination") && call.receiver().orElse(null) instanceof Read;
        String then = ends
                ? ((Read) call.receiver().get()).variable().name() + ".shutdownNow();"
                : "throw new IllegalStateException(\"%s timed out\");".formatted(call.name());
        int end = layout.lineEnd(semicolon);
        return List.of(new Fix(
                ends ? "End the tasks when the time is over" : "Throw when the time is over",
                Fix.Safety.NEEDS_REVIEW,
                List.of(
                        layout.insert(statement.span().start(), "if (!"),
                        new Edit(body.path(), new Span(semicolon, semicolon + 1), ") {"),
                        layout.insert(end, newline + outer + layout.step() + then + newline + outer + "}")),
                List.of()));
    }

    /**
     * A wait in a loop comes round again: it is a pause, or its condition is tested anew. To take a lock or a place in a
     * queue is no such thing.
     */
    private static boolean isPause(Call call, BodyContext body) {
        return (isWait(call, body) || isOfKind("semaphore", call, body))
                && body.body().enclosingLoop(call).isPresent();
    }

    /** {@code stopRequested.await(delay, MILLISECONDS)}: a sleep that ends early when all is to stop. */
    private static boolean isSleep(Call call, BodyContext body) {
        return isOfKind("latch", call, body)
                && variable(call)
                        .filter(latch -> STOP.matcher(latch.name()).matches())
                        .isPresent();
    }

    /** Whether a task that nobody awaits does nothing else when the wait is over, however that ended. */
    private static boolean isEndOfTask(Call call, BodyContext body) {
        return body.body()
                .enclosingLambda(call)
                .filter(task -> body.facts().finalUse(task) instanceof Use.Argument argument
                        && !body.program()
                                .api()
                                .isAwaitable(argument.call().type().name()))
                .filter(task -> body.facts().calls().stream()
                        .noneMatch(later -> later.span().start() > call.span().end()
                                && task.span().contains(later.span())
                                && !isInCatch(later, body)))
                .isPresent();
    }

    private static boolean isInCatch(Call call, BodyContext body) {
        Node inside = call;
        for (Optional<Node> at = body.body().parentOf(call);
                at.isPresent();
                at = body.body().parentOf(at.get())) {
            Node block = inside;
            if (at.get() instanceof Try attempt
                    && attempt.catches().stream().anyMatch(clause -> clause.body() == block)) {
                return true;
            }
            inside = at.get();
        }
        return false;
    }

    private static boolean isWait(Call call, BodyContext body) {
        return isOfKind("wait", call, body) || isOfKind("latch", call, body) || isOfKind("process", call, body);
    }

    private static boolean isOfKind(String kind, Call call, BodyContext body) {
        return body.facts(call)
                .blocking()
                .map(Blocking::kind)
                .filter(kind::equals)
                .isPresent();
    }

    /** Whether the code asks the same object afterwards how it stands. */
    private static boolean isAskedLater(Call call, BodyContext body) {
        Optional<Var> on = variable(call);
        return on.isPresent()
                && body.facts().calls().stream()
                        .anyMatch(later -> later.span().start() > call.span().start()
                                && body.facts(later).is(Trait.Is.ASKS_OUTCOME, later)
                                && variable(later).equals(on));
    }

    private static Optional<Var> variable(Call call) {
        return call.receiver().filter(Read.class::isInstance).map(read -> ((Read) read).variable());
    }
}
