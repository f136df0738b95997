package dev.asynclint.rules;

import dev.asynclint.analysis.Awaits;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Callback;
import dev.asynclint.api.Failure;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/** Reports a signal to those who wait that is skipped when the code before it throws: then they wait for ever. */
public final class CountDownNotInFinally implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CountDownNotInFinally",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "an exception skips the signal that others wait for, so they wait for ever");

    /** What a permit is taken with that the signal gives back. */
    private static final String ACQUIRE = "acquire";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.SIGNALS), CountDownNotInFinally::check);
    }

    private static void check(Call signal, BodyContext body) {
        if (!body.facts(signal).is(Trait.Is.SIGNALS, signal)
                || body.isTest()
                || !(signal.receiver().orElse(null) instanceof Read object)
                || isGivenElsewhere(signal, object.variable(), body)) {
            return;
        }
        Optional<Stmt> throwing = skipping(signal, object.variable(), body);
        if (throwing.isPresent()) {
            Note note = new Note(body.path(), throwing.get().span(), "this can throw");
            List<Fix> fixes = Finally.last(signal, throwing.get(), "Signal in `finally`", body);
            report(signal, object.variable(), "an exception", List.of(note), fixes, body);
        } else if (isOnSuccessOnly(signal, body)) {
            report(signal, object.variable(), "a failure", List.of(), List.of(), body);
        }
    }

    /** The statement before the signal that can throw, in a task or after the permit was taken. */
    private static Optional<Stmt> skipping(Call signal, Var object, BodyContext body) {
        if (!(body.body().parentOf(signal).orElse(null) instanceof Eval statement)
                || !(body.body().parentOf(statement).orElse(null) instanceof Block block)) {
            return Optional.empty();
        }
        List<Stmt> earlier = block.statements().subList(0, indexOf(block, statement));
        int from = lastAcquire(earlier, object);
        if (from < 0 && !isTask(block, body)) {
            return Optional.empty();
        }
        return earlier.subList(from + 1, earlier.size()).stream()
                .filter(stmt ->
                        body.program().throwing().out(body.facts(), stmt).isPresent())
                .findFirst();
    }

    /** Whether a callback signals that is skipped when the work fails. */
    private static boolean isOnSuccessOnly(Call signal, BodyContext body) {
        return body.body()
                .enclosingLambda(signal)
                .filter(code -> body.facts().finalUse(code) instanceof Use.Argument argument
                        && body.facts(argument.call()).callback().equals(Optional.of(Callback.When.SUCCESS))
                        && !isRecovered(argument.call(), body))
                .isPresent();
    }

    /**
     * Whether the step before makes a value of each failure, by code that does not throw it again. What a publisher has
     * instead of its failure may be nothing.
     */
    private static boolean isRecovered(Call step, BodyContext body) {
        if (!(step.receiver().orElse(null) instanceof Call before)
                || isLazy(before.type().name(), body)) {
            return false;
        }
        boolean[] throwsAgain = {false};
        before.args().forEach(arg -> Body.each(arg, Throw.class, node -> throwsAgain[0] = true));
        return body.facts(before).does(Failure.Does.HIDES)
                || body.facts(before).does(Failure.Does.REPLACES) && !throwsAgain[0];
    }

    private static boolean isLazy(String type, BodyContext body) {
        return body.api()
                .awaitable(type)
                .filter(awaitable -> awaitable.start() == Awaitable.Start.LAZY)
                .isPresent();
    }

    private static int indexOf(Block block, Stmt statement) {
        int i = 0;
        while (block.statements().get(i) != statement) {
            i++;
        }
        return i;
    }

    private static int lastAcquire(List<Stmt> statements, Var object) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i) instanceof Eval eval
                    && eval.expr() instanceof Call call
                    && call.name().startsWith(ACQUIRE)
                    && call.receiver().orElse(null) instanceof Read read
                    && read.variable().equals(object)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a block is all that a task does, or the part of it that a try statement without a catch surrounds. */
    private static boolean isTask(Block block, BodyContext body) {
        Optional<Node> parent = body.body().parentOf(block);
        if (parent.isEmpty()) {
            return Tasks.isRunMethod(body.body().method(), body);
        }
        return parent.get() instanceof Lambda task
                && Awaits.isTask(task.type().name())
                && body.program().places().of(body.facts(), task) != Running.INLINE;
    }

    /** Whether the method signals elsewhere, too: where it fails, or at the end; or hands the object to who may do so. */
    private static boolean isGivenElsewhere(Call signal, Var object, BodyContext body) {
        return body.reads().of(object).stream()
                .anyMatch(read -> body.useOf(read) instanceof Use.Receiver receiver
                        ? receiver.call() != signal && receiver.call().name().equals(signal.name())
                        : !(body.useOf(read) instanceof Use.Other));
    }

    private static void report(
            Call signal, Var object, String what, List<Note> notes, List<Fix> fixes, BodyContext body) {
        body.reporter()
                .report(
                        body.body(),
                        signal.nameSpan(),
                        "%s skips `%s`, so whoever waits for `%s` waits for ever"
                                .formatted(what, signal.name(), object.name()),
                        notes,
                        fixes,
                        "call it in a `finally` block");
    }
}
