package dev.asynclint.rules;

import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Drop;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.Optional;
import java.util.Set;

/** Reports an assertion on a thread from which its failure cannot reach the test. */
public final class AssertionInDetachedTask implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "AssertionInDetachedTask",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "an assertion fails on a thread where the test does not see it");
    private static final String MESSAGE = "when `%s` fails on %s, the test does not see it";
    private static final String HINT = "`submit` the task and `get` its `Future`, or assert on the thread of the test";
    private static final Set<String> CAUGHT = Set.of("Throwable", "Error", "AssertionError", "AssertionFailedError");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.ASSERTS), AssertionInDetachedTask::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.ASSERTS, call)) {
            return;
        }
        Places.Region region = body.program().places().region(body.facts(), call);
        if (region.start().isEmpty() || !(region.running() instanceof Running.On on)) {
            return;
        }
        Lambda task = region.start().get();
        if (isDetached(task, body) && !isCaught(call, task, body) && !hasHandler(body) && isFirst(call, task, body)) {
            body.report(
                    call.nameSpan(), MESSAGE.formatted(call.name(), on.kind().title()), HINT);
        }
    }

    /** Whether what the task is given to gives nothing that its failure could be seen in. */
    private static boolean isDetached(Lambda task, BodyContext body) {
        if (!(body.facts().finalUse(task) instanceof Use.Argument argument)) {
            return false;
        }
        Facts facts = body.facts(argument.call());
        Optional<Drop> drop = facts.drop().filter(Drop::ignorable);
        boolean handles = drop.flatMap(Drop::condition)
                .filter(Drop.USES_THROWABLE::equals)
                .isPresent();
        return facts.result().isEmpty() || drop.isPresent() && (!handles || Dropped.isLost(argument.call(), body));
    }

    /** Whether no assertion of the task stands before: who hands one failure to the test hands over all of them. */
    private static boolean isFirst(Call call, Lambda task, BodyContext body) {
        Places places = body.program().places();
        return body.facts().calls().stream()
                .filter(other -> other.nameSpan().start() < call.nameSpan().start())
                .filter(other -> body.facts(other).is(Trait.Is.ASSERTS, other) && !isCaught(other, task, body))
                .noneMatch(other -> places.region(body.facts(), other).start().orElse(null) == task);
    }

    /** Whether the task catches errors itself, to hand them to the test. */
    private static boolean isCaught(Call call, Lambda task, BodyContext body) {
        Node child = call;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent() && at.get() != task;
                child = at.get(), at = body.body().parentOf(child)) {
            if (at.get() instanceof Try attempt && attempt.body() == child && catchesErrors(attempt)) {
                return true;
            }
        }
        return false;
    }

    private static boolean catchesErrors(Try attempt) {
        return attempt.catches().stream()
                .flatMap(clause -> clause.types().stream())
                .map(TypeRef::simpleName)
                .anyMatch(CAUGHT::contains);
    }

    private static boolean hasHandler(BodyContext body) {
        return body.facts().calls().stream().anyMatch(call -> call.name().endsWith("ncaughtExceptionHandler"));
    }
}
