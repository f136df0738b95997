package dev.asynclint.rules;

import dev.asynclint.analysis.Dependence;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reports independent asynchronous operations that are started and awaited one after another. */
public final class SequentialAwait implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SequentialAwait",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "independent asynchronous operations are started and awaited one after another");
    /** What code waits for that limits its own pace. */
    private static final Set<String> PACE = Set.of("sleep", "semaphore");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Lambda.class, SequentialAwait::checkStream);
        on.calls(facts -> facts.blocking().isPresent(), SequentialAwait::checkRound);
        on.each(Block.class, (block, body) -> Rows.in(block, body).forEach(pair -> report(pair, body)));
        on.each(Lambda.class, (lambda, body) -> {
            if (lambda.body() instanceof Expr value) {
                Rows.in(value, body).ifPresent(pair -> report(pair, body));
            }
        });
    }

    /** Whether this rule speaks of a wait, so that no other need do so. */
    static boolean covers(Call await, BodyContext body) {
        return body.isOn(INFO) && (isInRound(await, body) || isInRow(await, body));
    }

    private static void checkStream(Lambda waiting, BodyContext body) {
        LazyStages.endingIn(waiting, body)
                .filter(trap -> isOurs(trap.await(), body))
                .ifPresent(trap -> body.report(
                        trap.await().nameSpan(),
                        "the stream is lazy: `%s` waits for each `%s` before the next one starts"
                                .formatted(trap.await().name(), trap.start().name()),
                        "collect all of them into a list first, then wait",
                        trap.splitInTwo(body)));
    }

    private static void checkRound(Call await, BodyContext body) {
        startedPerRound(await, body)
                .filter(started -> isOurs(await, body))
                .ifPresent(started -> body.report(
                        await.nameSpan(),
                        "each round waits with `%s`, so the next `%s` starts only when this one is over"
                                .formatted(await.name(), started.start().name()),
                        "start all of them first, then wait for all"));
    }

    private static void report(Rows.Pair pair, BodyContext body) {
        Started second = pair.second();
        if (isOurs(second.await(), body) && !isInRound(second.await(), body)) {
            body.report(
                    second.await().nameSpan(),
                    "`%s` starts only after `%s` is over, and does not need its result"
                            .formatted(
                                    second.start().name(), pair.first().start().name()),
                    "start both, then wait for both");
        }
    }

    private static boolean isOurs(Call await, BodyContext body) {
        return !body.isTest() && !Spoken.isWhereBlockingIsWrong(await, body);
    }

    private static boolean isInRound(Call await, BodyContext body) {
        return startedPerRound(await, body).isPresent();
    }

    private static boolean isInRow(Call await, BodyContext body) {
        for (Optional<Node> at = body.body().parentOf(await);
                at.isPresent();
                at = body.body().parentOf(at.get())) {
            if (at.get() instanceof Block block) {
                return Rows.in(block, body).stream()
                        .anyMatch(pair -> pair.first().await() == await
                                || pair.second().await().nameSpan().start()
                                        <= await.nameSpan().start());
            }
            if (at.get() instanceof Lambda lambda && lambda.body() instanceof Expr value) {
                return Rows.in(value, body).isPresent();
            }
        }
        return false;
    }

    /** What each round of the innermost loop starts and then waits for, though no round needs what another has done. */
    private static Optional<Started> startedPerRound(Call await, BodyContext body) {
        Node child = await;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                child = at.get(), at = body.body().parentOf(child)) {
            Optional<Rounds> rounds = Optional.empty();
            if (at.get() instanceof Loop loop) {
                rounds = loop.body() == child ? Rounds.of(loop, body) : Optional.empty();
            } else if (at.get() instanceof Lambda each) {
                rounds = Rounds.of(each, body);
            } else {
                continue;
            }
            return rounds.flatMap(r -> Started.in(r.code(), await, body).filter(s -> isSequential(s, r, body)));
        }
        return Optional.empty();
    }

    private static boolean isSequential(Started started, Rounds rounds, BodyContext body) {
        if (started.isOrdered(body) || !started.isResultUsed(body) && !started.isTask(body) || isPaced(rounds, body)) {
            return false;
        }
        Dependence dependence = new Dependence(body.program(), body.facts(), rounds.code());
        Set<Var> inputs = dependence.inputs(started.start());
        if (!Dependence.meet(inputs, rounds.items())) {
            return false;
        }
        rounds.control().forEach(control -> inputs.addAll(dependence.inputs(control)));
        Set<Var> carried = new HashSet<>(dependence.outputs(started.await()));
        carried.removeAll(rounds.items());
        carried.removeIf(variable -> rounds.code().span().contains(variable.declaredAt()));
        return !Dependence.meet(inputs, carried);
    }

    private static boolean isPaced(Rounds rounds, BodyContext body) {
        boolean[] paced = {false};
        Body.each(rounds.code(), Call.class, call -> {
            paced[0] |= body.facts(call)
                    .blocking()
                    .filter(fact -> PACE.contains(fact.kind()))
                    .isPresent();
        });
        return paced[0];
    }
}
