package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.TaskCode;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Callback;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Failure;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/** Reports a periodic task that can throw: its first exception ends all later runs, and nobody is told. */
public final class PeriodicTaskCanDie implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "PeriodicTaskCanDie",
            RuleInfo.Group.SWALLOWED,
            Severity.WARNING,
            "0.1",
            "the first exception of a periodic task ends all its later runs, and nobody is told");

    private static final String HINT = "catch every exception in the task, and log it";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.does(Failure.Does.ENDS_RUNS), PeriodicTaskCanDie::check);
        on.calls(facts -> facts.drop().isPresent(), PeriodicTaskCanDie::checkChain);
    }

    private static void check(Call call, BodyContext body) {
        if (call.args().isEmpty() || !body.facts(call).does(Failure.Does.ENDS_RUNS)) {
            return;
        }
        boolean ownScheduler =
                body.program().declaration(call.target().orElseThrow()).isPresent();
        if (body.isTest() || ownScheduler || isWatched(call, body)) {
            return;
        }
        TaskCode.of(call.args().get(0), body.facts(), body.program())
                .flatMap(task -> task.out(body.program()))
                .ifPresent(way -> report(
                        call,
                        way,
                        "once %s throws, this task never runs again, and nobody is told",
                        guard(call, body),
                        body));
    }

    /** A task that schedules itself anew at its end does so only when nothing before throws. */
    private static void checkChain(Call call, BodyContext body) {
        if (body.isTest()
                || body.facts(call).drop().filter(Drop::isTaskHandover).isEmpty()
                || !Dropped.isLost(call, body)) {
            return;
        }
        Tasks.endOfChain(call, body).ifPresent(way -> {
            String task = body.body().method().ref().name();
            report(
                    call,
                    way,
                    "once %s throws, `" + task + "` is not scheduled again, and nobody is told",
                    List.of(),
                    body);
        });
    }

    private static List<Fix> guard(Call call, BodyContext body) {
        return call.args().get(0) instanceof Lambda task ? Logged.around(task, body) : List.of();
    }

    private static void report(Call call, Throwing.Way way, String message, List<Fix> fixes, BodyContext body) {
        String thrower = way.steps().get(0).node() instanceof Call made
                ? "`" + Trace.name(made) + "`"
                : way.steps().get(0).node() instanceof Throw ? "it" : "its `catch`";
        body.reporter()
                .report(body.body(), call.nameSpan(), message.formatted(thrower), Trace.escape(way), fixes, HINT);
    }

    /** Whether the future goes to somebody who may wait for it, and so see the exception. */
    private static boolean isWatched(Call call, BodyContext body) {
        Use use = body.facts().finalUse(call);
        if (use instanceof Use.Stored stored) {
            return isWatched(stored.in(), body);
        }
        return use instanceof Use.Returned || sees(use, body.program());
    }

    /** Whether the future is waited for, or given a callback that is told of the failure. */
    private static boolean sees(Use use, ProgramFacts program) {
        if (use instanceof Use.Argument argument) {
            return program.facts(argument.call()).does(Failure.Does.SHOWS);
        }
        if (!(use instanceof Use.Receiver receiver)) {
            return false;
        }
        Facts facts = program.facts(receiver.call());
        return facts.blocking().isPresent()
                || facts.does(Failure.Does.SHOWS)
                || facts.callback().filter(Callback.When.BOTH::equals).isPresent();
    }

    /** A variable that somebody looks after; a field is looked for in the whole class. */
    private static boolean isWatched(Var variable, BodyContext body) {
        if (!variable.isField()) {
            return watches(variable, body.facts(), body.program());
        }
        return body.body().method().owner().methods().stream()
                .map(MethodDecl::body)
                .flatMap(Optional::stream)
                .anyMatch(other -> watches(variable, body.program().of(other), body.program()));
    }

    private static boolean watches(Var variable, BodyFacts body, ProgramFacts program) {
        return body.reads().of(variable).stream()
                .anyMatch(read -> sees(body.uses().of(read), program));
    }
}
