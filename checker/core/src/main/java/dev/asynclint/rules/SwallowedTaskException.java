package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.TaskCode;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Drop;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/** Reports a task whose failure reaches nobody: neither its Future, nor a handler, nor the log. */
public final class SwallowedTaskException implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SwallowedTaskException",
            RuleInfo.Group.SWALLOWED,
            Severity.WARNING,
            "0.1",
            "the failure of a task handed to an executor or thread reaches nobody");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.drop().isPresent(), SwallowedTaskException::checkHandover);
        on.each(Lambda.class, SwallowedTaskException::checkTask);
        on.each(Try.class, SwallowedTaskException::checkRunMethod);
        on.each(Lambda.class, SwallowedTaskException::checkUncaughtHandler);
    }

    private static void checkHandover(Call call, BodyContext body) {
        if (!Dropped.isLost(call, body)) {
            return;
        }
        Optional<Drop> drop = body.facts(call).drop().filter(Drop::isTaskHandover);
        if (drop.isEmpty() || drop.get().ignorable() || Dropped.maySetUpMock(call, body)) {
            return;
        }
        Optional<Expr> task = call.args().stream().findFirst();
        Optional<TaskCode> code = task.flatMap(arg -> TaskCode.of(arg, body.facts(), body.program()));
        Optional<Throwing.Way> way = code.flatMap(inside -> inside.out(body.program()));
        boolean certain = drop.get().level() == Drop.Level.NORMAL
                && code.isEmpty()
                && task.filter(arg -> Tasks.isWrapped(arg, body)).isEmpty();
        if (way.isEmpty() && !certain
                || way.filter(SwallowedTaskException::isTold).isPresent()
                || Tasks.endOfChain(call, body).isPresent()) {
            return;
        }
        boolean single = body.facts(call).result().isPresent();
        String message = single
                ? "nobody reads the `Future` of `%s`, so the task's exception is lost"
                : "nobody reads the `Future`s of `%s`, so the tasks' exceptions are lost";
        body.reporter()
                .report(
                        body.body(),
                        call.nameSpan(),
                        message.formatted(call.name()),
                        way.map(Trace::escape).orElse(List.of()),
                        execute(call, body),
                        drop.get().level() == Drop.Level.NORMAL
                                ? "use `execute` instead, or read the `Future`"
                                : "catch every exception in the task, and log it");
    }

    /** Whether the exception comes out of a clause that has handed it to somebody before: to a log, to a promise. */
    private static boolean isTold(Throwing.Way way) {
        Throwing.Step last = way.steps().get(way.steps().size() - 1);
        boolean[] told = {false};
        last.body()
                .body()
                .each(
                        Try.class,
                        attempt -> attempt.catches().stream()
                                .filter(clause -> clause.body() == last.node())
                                .forEach(clause -> told[0] |= tells(clause.body(), clause.variable())));
        return told[0];
    }

    private static boolean tells(Node code, Var failure) {
        if (code instanceof Throw) {
            return false;
        }
        boolean[] told = {
            code instanceof Call call
                    && call.args().stream()
                            .anyMatch(arg ->
                                    arg instanceof Read read && read.variable().equals(failure))
        };
        code.forEachChild(child -> told[0] |= tells(child, failure));
        return told[0];
    }

    private static void checkTask(Lambda lambda, BodyContext body) {
        emptyCatch(lambda.body(), body)
                .filter(clause -> isTask(lambda, body))
                .ifPresent(clause -> reportHidden(clause, body));
    }

    /** The task may be a class of its own: then its body is a method. */
    private static void checkRunMethod(Try attempt, BodyContext body) {
        if (Tasks.isRunMethod(body.body().method(), body)) {
            emptyCatch(body.body().root(), body)
                    .filter(attempt.catches()::contains)
                    .ifPresent(clause -> reportHidden(clause, body));
        }
    }

    /** The clause that takes every failure of a task, or of one round of a task that goes on for ever. */
    private static Optional<Try.Catch> emptyCatch(Node code, BodyContext body) {
        Optional<Try> round = Tasks.round(code)
                .filter(attempt -> body.program()
                        .throwing()
                        .out(body.facts(), attempt.body())
                        .isPresent());
        return Tasks.onlyTry(code)
                .or(() -> round)
                .flatMap(Tasks::catchAll)
                .filter(clause -> clause.body().statements().isEmpty());
    }

    private static void reportHidden(Try.Catch clause, BodyContext body) {
        body.report(
                Clauses.keyword(clause),
                "this catch hides the task's failure from everyone",
                "log the exception, or let the executor see it",
                Logged.in(clause, "task failed", body));
    }

    private static boolean isTask(Lambda lambda, BodyContext body) {
        if (!(body.facts().finalUse(lambda) instanceof Use.Argument argument)) {
            return false;
        }
        boolean handedOver =
                body.facts(argument.call()).drop().filter(Drop::isTaskHandover).isPresent();
        return handedOver
                || body.program().places().isHandedOver(argument.call(), argument.index())
                || body.program().places().of(body.facts(), lambda) instanceof Running.On;
    }

    private static void checkUncaughtHandler(Lambda lambda, BodyContext body) {
        if (lambda.type().name().equals("java.lang.Thread$UncaughtExceptionHandler")
                && lambda.params().size() == 2
                && !Mentions.reads(lambda.body(), lambda.params().get(1))) {
            body.report(
                    lambda.span(), "this handler ignores the exception that killed the thread", "log the exception");
        }
    }

    /** Only for a task without a result: {@code execute} takes nothing else. */
    private static List<Fix> execute(Call call, BodyContext body) {
        boolean takesRunnable = call.name().equals("submit")
                && call.args().size() == 1
                && call.target()
                        .filter(method -> method.parameters().equals(List.of("java.lang.Runnable")))
                        .isPresent()
                && body.api().isSubtype(call.receiverType(), "java.util.concurrent.Executor")
                && body.useOf(call).isDiscarded();
        if (!takesRunnable) {
            return List.of();
        }
        Span name = call.nameSpan();
        return List.of(new Fix(
                "Call `execute` instead", Fix.Safety.SAFE, List.of(new Edit(body.path(), name, "execute")), List.of()));
    }
}
