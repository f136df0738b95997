package dev.asynclint.rules;

import dev.asynclint.analysis.Exits;
import dev.asynclint.analysis.Interrupts;
import dev.asynclint.api.Interrupt;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a catch clause that ends an interrupt: the flag is not set again, and nobody is told. */
public final class SwallowedInterrupt implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SwallowedInterrupt",
            RuleInfo.Group.SWALLOWED,
            Severity.WARNING,
            "0.1",
            "an interrupt is caught and neither restored nor passed on, so the thread can no longer be stopped");

    private static final String HINT = "call `Thread.currentThread().interrupt()` here, or rethrow the exception";
    private static final String RESTORE = "Thread.currentThread().interrupt();";
    private static final Set<String> BROAD = Set.of("java.lang.Exception", "java.lang.Throwable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Try.class, SwallowedInterrupt::check);
    }

    private static void check(Try attempt, BodyContext body) {
        if (attempt.catches().isEmpty()
                || body.isTest()
                || body.program().testHooks().isHook(body.body().method())
                || Commands.isPartOf(body)
                || Commands.isPartOfProgram(body)
                || Commands.runsAtExit(body)) {
            return;
        }
        Interrupts interrupts = body.program().interrupts();
        for (Try.Catch clause : attempt.catches()) {
            Optional<TypeRef> signal = clause.types().stream()
                    .filter(type -> interrupts.isSignal(type.name()))
                    .findFirst();
            boolean isBroad = clause.types().stream().map(TypeRef::name).anyMatch(BROAD::contains);
            if (signal.isPresent() || isBroad) {
                check(attempt, clause, signal, body);
                return;
            }
        }
    }

    private static void check(Try attempt, Try.Catch clause, Optional<TypeRef> signal, BodyContext body) {
        Interrupts interrupts = body.program().interrupts();
        List<Call> raising = interrupts.raisedBy(attempt);
        Optional<Call> first = raising.stream()
                .filter(call -> !interrupts.cannotRaise(body.facts(), call))
                .findFirst();
        if (first.isEmpty() && (signal.isEmpty() || !raising.isEmpty())) {
            return;
        }
        Set<Exits.Exit> losing = interrupts.losing(body.facts(), clause, signal.isEmpty());
        if (losing.isEmpty()) {
            checkLoop(attempt, clause, signal, body);
        } else if (!body.program().taskEnds().isEnd(body.facts(), attempt, clause, losing)) {
            boolean alone = clause.types().stream().allMatch(type -> interrupts.isSignal(type.name()));
            body.report(
                    Clauses.keyword(clause),
                    signal.map(type -> message(type, losing)).orElseGet(() -> message(first.get())),
                    HINT,
                    fixes(attempt, clause, alone, body));
        }
    }

    private static void checkLoop(Try attempt, Try.Catch clause, Optional<TypeRef> signal, BodyContext body) {
        if (signal.isPresent()
                && body.program().interrupts().setsFlag(body.facts(), clause)
                && SpinningLoop.isAround(attempt, clause, body)) {
            body.report(
                    Clauses.keyword(clause),
                    "the interrupt does not end this loop: with the flag set again, it spins without waiting",
                    "leave the loop: `return` or `break` after setting the flag");
        }
    }

    private static String message(TypeRef signal, Set<Exits.Exit> losing) {
        return (losing.equals(Set.of(Exits.Exit.THROW))
                        ? "`%s` becomes another exception here, and the request to stop is lost"
                        : "`%s` is swallowed here: the thread can no longer be stopped")
                .formatted(signal.simpleName());
    }

    private static String message(Call raising) {
        return "this catch also swallows the interrupt of `%s`: the thread can no longer be stopped"
                .formatted(raising.target().map(MethodRef::display).orElse(raising.name()));
    }

    private static List<Fix> fixes(Try attempt, Try.Catch clause, boolean alone, BodyContext body) {
        List<Call> clears = clears(clause, body);
        if (!clears.isEmpty()) {
            return alone && body.useOf(clears.get(0)).isDiscarded()
                    ? List.of(setInstead(clears.get(0), body))
                    : List.of();
        }
        return alone ? List.of(restore(attempt, clause, body, List.of(RESTORE))) : guarded(attempt, clause, body);
    }

    /** The clause catches other failures, too: only an interrupt may set the flag. */
    private static List<Fix> guarded(Try attempt, Try.Catch clause, BodyContext body) {
        String caught = clause.variable().name();
        return caught.equals("_")
                ? List.of()
                : List.of(restore(
                        attempt,
                        clause,
                        body,
                        List.of("if (%s instanceof InterruptedException) {".formatted(caught), "\t" + RESTORE, "}")));
    }

    private static Fix restore(Try attempt, Try.Catch clause, BodyContext body, List<String> lines) {
        return new Fix(
                "Restore the interrupt",
                waitsAgain(attempt, clause, body) ? Fix.Safety.NEEDS_REVIEW : Fix.Safety.SAFE,
                List.of(Clauses.insertFirst(clause, body, lines)),
                List.of());
    }

    /** A restored flag lets every further wait fail at once: a loop that goes on would spin, the end of work is cut. */
    private static boolean waitsAgain(Try attempt, Try.Catch clause, BodyContext body) {
        Set<Exits.Exit> exits = Exits.missing(clause.body(), node -> false, raised -> false);
        boolean goesOn = exits.contains(Exits.Exit.NORMAL) || exits.contains(Exits.Exit.CONTINUE);
        return goesOn && (body.body().enclosingLoop(clause.body()).isPresent() || WaitOutsideLoop.isCalledInLoops(body))
                || body.facts().calls().stream()
                        .filter(call -> isAfter(call, attempt, clause, goesOn, body))
                        .anyMatch(call -> mayWait(call, body));
    }

    private static boolean isAfter(Call call, Try attempt, Try.Catch clause, boolean goesOn, BodyContext body) {
        return body.body().enclosingLambda(call).equals(body.body().enclosingLambda(clause.body()))
                && (clause.body().span().contains(call.span())
                        || body.body()
                                .aroundInFunction(clause.body())
                                .anyMatch(around -> around instanceof Try outer
                                        && outer.finalizer()
                                                .filter(end -> end.span().contains(call.span()))
                                                .isPresent())
                        || goesOn && call.span().start() >= attempt.span().end());
    }

    /** The method may also call itself again. */
    private static boolean mayWait(Call call, BodyContext body) {
        return call.target().filter(body.body().method().ref()::equals).isPresent()
                || body.program().interrupts().raises(call);
    }

    private static Fix setInstead(Call clear, BodyContext body) {
        return new Fix(
                "Set the flag instead of clearing it",
                Fix.Safety.SAFE,
                List.of(new Edit(body.path(), clear.span(), RESTORE.substring(0, RESTORE.length() - 1))),
                List.of());
    }

    private static List<Call> clears(Try.Catch clause, BodyContext body) {
        List<Call> found = new ArrayList<>();
        Body.each(
                clause.body(),
                Call.class,
                call -> body.facts(call)
                        .interrupt()
                        .filter(fact -> fact.does() == Interrupt.Does.CLEARS)
                        .ifPresent(fact -> found.add(call)));
        return found;
    }
}
