package dev.asynclint.rules;

import dev.asynclint.analysis.Awaits;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/** Reports work that nobody wants any more and that runs on: nobody cancels it, or the cancel does not reach it. */
public final class AbandonedWorkNotCancelled implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "AbandonedWorkNotCancelled",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "work whose result nobody wants any more runs on, because nobody cancels it");

    private static final String TIMEOUT = "java.util.concurrent.TimeoutException";
    private static final String STAGE = "java.util.concurrent.CompletionStage";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Try.class, AbandonedWorkNotCancelled::checkTimeout);
        on.each(Call.class, AbandonedWorkNotCancelled::checkCancel);
        on.each(Call.class, AbandonedWorkNotCancelled::checkLosers);
    }

    /** Who gave up waiting for a task of a pool leaves the task to it. */
    private static void checkTimeout(Try attempt, BodyContext body) {
        Optional<Try.Catch> clause = attempt.catches().stream()
                .filter(one -> one.types().stream().map(TypeRef::name).anyMatch(TIMEOUT::equals))
                .findFirst();
        if (clause.isEmpty() || body.isTest()) {
            return;
        }
        Body.each(attempt.body(), Call.class, wait -> {
            if (wait.receiver().orElse(null) instanceof Read future
                    && future.variable().kind() == Var.Kind.LOCAL
                    && body.program().awaits().isLimited(body.facts(), wait)
                    && isOwnTask(wait, body)
                    && isUsedFor(future.variable(), wait, body)) {
                String name = future.variable().name();
                body.report(
                        Clauses.keyword(clause.get()),
                        "after the timeout the work of `%s` runs on, and nobody cancels it".formatted(name),
                        "call `%s.cancel(true)` here".formatted(name),
                        fix(clause.get(), future.variable(), attempt, body));
            }
        });
    }

    /** Whether a wait is for a task of a pool, which can be interrupted. */
    private static boolean isOwnTask(Call wait, BodyContext body) {
        Awaits awaits = body.program().awaits();
        return awaits.awaited(body.facts(), wait)
                .filter(value -> !body.api().isSubtype(value.type().name(), STAGE))
                .flatMap(value -> awaits.start(body.facts(), value))
                .filter(awaits::isHandover)
                .isPresent();
    }

    /** Whether the future is there for this wait only. */
    private static boolean isUsedFor(Var future, Call wait, BodyContext body) {
        return body.reads().of(future).stream()
                        .allMatch(read -> read == wait.receiver().orElseThrow())
                && !Dropped.isCaptured(future, body);
    }

    private static List<Fix> fix(Try.Catch clause, Var future, Try attempt, BodyContext body) {
        return future.declaredAt() > attempt.span().start()
                ? List.of()
                : List.of(new Fix(
                        "Cancel `%s`".formatted(future.name()),
                        Fix.Safety.NEEDS_REVIEW,
                        List.of(Clauses.insertFirst(clause, body, List.of(future.name() + ".cancel(true);"))),
                        List.of()));
    }

    /** {@code cancel(true)} reads as if it interrupted; that of a stage does not. */
    private static void checkCancel(Call cancel, BodyContext body) {
        if (!cancel.name().equals("cancel")
                || cancel.args().size() != 1
                || !(cancel.args().get(0) instanceof Literal literal)
                || !Boolean.TRUE.equals(literal.value())
                || body.isTest()
                || cancel.receiver().isEmpty()) {
            return;
        }
        Awaits awaits = body.program().awaits();
        Expr future = cancel.receiver().get();
        if (body.api().isSubtype(future.type().name(), STAGE)) {
            awaits.start(body.facts(), future)
                    .filter(start -> start.target()
                            .filter(target -> body.api().isSubtype(target.owner(), STAGE))
                            .isPresent())
                    .filter(awaits::isHandover)
                    .ifPresent(
                            start -> body.report(
                                    cancel.nameSpan(),
                                    "`cancel(true)` does not interrupt what `%s` runs: it goes on"
                                            .formatted(start.name()),
                                    "submit the task to an `ExecutorService` and cancel its `Future`, or let the task check a flag"));
        }
    }

    /** The first result is taken, and the others are still worked for. */
    private static void checkLosers(Call any, BodyContext body) {
        if (!any.name().equals("anyOf")
                || any.args().size() < 2
                || body.isTest()
                || any.target()
                        .filter(target -> body.api().isSubtype(target.owner(), STAGE))
                        .isEmpty()) {
            return;
        }
        boolean abandoned = any.args().stream().allMatch(arg -> isLeft(arg, body));
        if (abandoned) {
            body.report(
                    any.nameSpan(),
                    "when the first result is there, the work for the others runs on",
                    "cancel the others then, or fork all of them in a structured task scope");
        }
    }

    /** Whether a future is begun here, and nobody has it but the call. */
    private static boolean isLeft(Expr arg, BodyContext body) {
        boolean only = arg instanceof Call
                || arg instanceof Read read
                        && read.variable().kind() == Var.Kind.LOCAL
                        && body.reads().of(read.variable()).size() == 1
                        && !Dropped.isCaptured(read.variable(), body);
        return only && body.program().awaits().start(body.facts(), arg).isPresent();
    }
}
