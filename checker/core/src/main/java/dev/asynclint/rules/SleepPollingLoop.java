package dev.asynclint.rules;

import dev.asynclint.api.Blocking;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a loop that sleeps until another thread of the program has changed something. */
public final class SleepPollingLoop implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SleepPollingLoop",
            RuleInfo.Group.BLOCKING,
            Severity.OFF,
            "0.1",
            "a thread sleeps in a loop until another thread has changed something, and finds out late");

    private static final Set<String> QUESTIONS = Set.of(
            "isDone",
            "isTerminated",
            "isAlive",
            "isEmpty",
            "size",
            "get",
            "getCount",
            "isCancelled",
            "isCompletedExceptionally",
            "containsKey",
            "contains",
            "getActiveCount",
            "getAcquire",
            "getOpaque",
            "getPlain",
            "intValue",
            "longValue",
            "sum",
            "peek",
            "poll");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Loop.class, SleepPollingLoop::check);
    }

    private static void check(Loop loop, BodyContext body) {
        if (body.isTest() || loop.isForEach()) {
            return;
        }
        Optional<Call> sleep = sleepIn(loop, body);
        if (sleep.isEmpty() || Spoken.isWhereBlockingIsWrong(sleep.get(), body)) {
            return;
        }
        List<Expr> conditions = new ArrayList<>();
        loop.condition().ifPresent(conditions::add);
        exits(loop.body(), conditions);
        Optional<Expr> state =
                conditions.stream().flatMap(c -> stateIn(c, body).stream()).findFirst();
        if (state.isPresent() && doesNothingElse(loop, sleep.get(), conditions, body)) {
            body.report(
                    sleep.get().nameSpan(),
                    "`%s` in a loop polls `%s`, so this thread learns of it late"
                            .formatted(sleep.get().name(), text(state.get(), body)),
                    "wait for the event itself: with a latch, a condition, `join` or a callback");
        }
    }

    private static String text(Expr state, BodyContext body) {
        return state instanceof Call call
                ? call.name()
                : ((Read) state).variable().name();
    }

    private static Optional<Call> sleepIn(Loop loop, BodyContext body) {
        List<Call> found = new ArrayList<>();
        Body.each(loop.body(), Call.class, call -> {
            if (isSleep(call, body) && body.body().enclosingLoop(call).orElse(null) == loop) {
                found.add(call);
            }
        });
        return found.stream().findFirst();
    }

    private static boolean isSleep(Call call, BodyContext body) {
        return body.facts(call)
                .blocking()
                .map(Blocking::kind)
                .filter("sleep"::equals)
                .isPresent();
    }

    private static void exits(Stmt stmt, List<Expr> into) {
        if (stmt instanceof Block block) {
            block.statements().forEach(inner -> exits(inner, into));
        } else if (stmt instanceof Branch branch && branch.branches().stream().anyMatch(SleepPollingLoop::leaves)) {
            into.add(branch.condition());
        } else if (stmt instanceof dev.asynclint.ir.Try attempt) {
            exits(attempt.body(), into);
        }
    }

    private static boolean leaves(Stmt branch) {
        Stmt last = branch;
        while (last instanceof Block block && !block.statements().isEmpty()) {
            last = block.statements().get(block.statements().size() - 1);
        }
        return last instanceof Return || last instanceof Jump jump && jump.kind() == Jump.Kind.BREAK;
    }

    /** What a condition asks about the program's own state. */
    private static Optional<Expr> stateIn(Expr condition, BodyContext body) {
        if (condition instanceof Opaque both) {
            for (Node child : both.children()) {
                Optional<Expr> one = child instanceof Expr part ? stateIn(part, body) : Optional.empty();
                if (one.isPresent()) {
                    return one;
                }
            }
            return Optional.empty();
        }
        if (condition instanceof Compare compare) {
            return stateIn(compare.left(), body).or(() -> stateIn(compare.right(), body));
        }
        if (condition instanceof Call call) {
            return isQuestion(call, body, 2) ? Optional.of(call) : Optional.empty();
        }
        return condition instanceof Read read && read.variable().isField() && !isConstant(read, body)
                ? Optional.of(read)
                : Optional.empty();
    }

    private static boolean isConstant(Read read, BodyContext body) {
        return body.program().declaration(read.variable().owner()).stream()
                .flatMap(type -> type.fields().stream())
                .noneMatch(field -> field.variable().equals(read.variable()) && !field.isFinal());
    }

    private static boolean isQuestion(Call call, BodyContext body, int depth) {
        if (call.target().isEmpty()) {
            return false;
        }
        if (call.target().get().owner().startsWith("java.util.function.")) {
            return false;
        }
        if (call.target().get().owner().startsWith("java.util.")
                || call.target().get().owner().equals("java.lang.Thread")) {
            return QUESTIONS.contains(call.name());
        }
        List<MethodDecl> targets = body.program().targets(call);
        return depth > 0
                && targets.size() == 1
                && call.args().isEmpty()
                && body.program().of(targets.get(0).body().orElseThrow()).results().stream()
                        .anyMatch(result -> stateIn(
                                        result,
                                        new BodyContext(
                                                body.program(),
                                                body.program()
                                                        .of(targets.get(0)
                                                                .body()
                                                                .orElseThrow()),
                                                body.reporter()))
                                .isPresent());
    }

    /** Whether a round only asks, sleeps, counts and logs. */
    private static boolean doesNothingElse(Loop loop, Call sleep, List<Expr> conditions, BodyContext body) {
        boolean[] pure = {true};
        Body.each(loop.body(), Call.class, call -> pure[0] &= isHarmless(call, sleep, conditions, body));
        return pure[0];
    }

    private static boolean isHarmless(Call call, Call sleep, List<Expr> conditions, BodyContext body) {
        return call == sleep
                || conditions.stream().anyMatch(condition -> condition.span().contains(call.span()))
                || call.receiverType().startsWith("org.slf4j.")
                || call.receiverType().startsWith("java.lang.")
                || call.receiverType().startsWith("java.time.")
                || call.receiver().orElse(null) instanceof Read log
                        && log.variable()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("log")
                || call.isCreation()
                || sleep.span().contains(call.span());
    }
}
