package dev.asynclint.rules;

import dev.asynclint.analysis.Awaits;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Certainty;
import dev.asynclint.api.Policy;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a wait without a time limit for something that another component completes. */
public final class UnboundedWait implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnboundedWait",
            RuleInfo.Group.BLOCKING,
            Severity.INFO,
            "0.1",
            "a thread waits without a time limit for something that another component completes");
    private static final Set<String> LIMITS = Set.of("java.util.concurrent.TimeUnit", "java.time.Duration");
    private static final Set<Certainty> OPEN = Set.of(Certainty.MAY, Certainty.THROWS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.blocking().isPresent(), UnboundedWait::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<Blocking> fact = body.facts(call).blocking().filter(open -> OPEN.contains(open.certainty()));
        boolean forgetsLimit = ignoresLimit(call, body);
        if (fact.isEmpty()
                || body.isTest()
                || !forgetsLimit && !dependsOnOthers(fact.get().kind(), call, body)) {
            return;
        }
        if (body.program().awaits().isLimited(body.facts(), call)
                || body.program().waits().of(body.facts(), call).isEmpty()
                || !forgetsLimit && OpenEnded.isMeantToWait(call, body)
                || Spoken.isWhereBlockingIsWrong(call, body)
                || SequentialAwait.covers(call, body)
                || BlockingWhileHoldingLock.covers(call, body)
                || AsyncMethodBlocksCaller.covers(call, body)) {
            return;
        }
        body.report(call.nameSpan(), message(call, body), "pass a time limit, and handle the timeout");
    }

    /** {@code boolean await(long timeout, TimeUnit unit) { latch.await(); … }}: the caller has set a limit in vain. */
    private static boolean ignoresLimit(Call call, BodyContext body) {
        return call.receiver()
                        .filter(on ->
                                !(on instanceof Read read && read.variable().kind() == Var.Kind.THIS))
                        .isPresent()
                && body.body().enclosingLambda(call).isEmpty()
                && body.body().parameters().stream()
                        .anyMatch(limit -> LIMITS.contains(limit.type().name())
                                && body.reads().of(limit).isEmpty());
    }

    /**
     * Whether the end of the wait is up to somebody else. A task of one's own ends with one's own code; only who serves
     * a request should not wait even for that.
     */
    private static boolean dependsOnOthers(String kind, Call call, BodyContext body) {
        return switch (kind) {
            case "future" -> isRemote(call, body) || servesRequest(call, body);
            case "latch" -> !Latches.isCountedByOwnTask(call, body) || servesRequest(call, body);
            case "process" -> call.name().startsWith("wait") && !isOutputRead(call, body);
            case "queue", "semaphore" -> servesRequest(call, body);
            default -> false;
        };
    }

    /** Who has read a process's output to its end, waits for its last moment only. */
    private static boolean isOutputRead(Call call, BodyContext body) {
        return call.receiver().orElse(null) instanceof Read process
                && body.facts().calls().stream()
                        .anyMatch(other -> (other.name().equals("getInputStream")
                                        || other.name().equals("inputReader"))
                                && other.receiver().orElse(null) instanceof Read read
                                && read.variable().equals(process.variable()));
    }

    private static boolean isRemote(Call call, BodyContext body) {
        return starts(call, body).stream()
                .anyMatch(start -> !body.program().awaits().isOwnTask(start)
                        && (body.facts(start).eager().isEmpty() || asksOthers(call, body)));
    }

    /** Whether a step of the chain that is waited for begins something for each element. */
    private static boolean asksOthers(Call wait, BodyContext body) {
        Expr at = wait.receiver().map(body.facts()::source).orElse(null);
        while (at instanceof Call step) {
            if (step.args().stream()
                    .filter(Lambda.class::isInstance)
                    .flatMap(code -> BodyFacts.results((Lambda) code).stream())
                    .anyMatch(body.program().awaits()::isAwaitable)) {
                return true;
            }
            at = step.receiver().map(body.facts()::source).orElse(null);
        }
        return false;
    }

    /** The calls that began what is waited for. */
    private static List<Call> starts(Call call, BodyContext body) {
        Awaits awaits = body.program().awaits();
        return awaits.awaited(body.facts(), call)
                .map(value -> awaits.starts(body.facts(), value))
                .orElse(List.of());
    }

    /** Whether a server calls this code, on one of the threads that it has for requests. */
    private static boolean servesRequest(Call call, BodyContext body) {
        Places.Region region = body.program().places().region(body.facts(), call);
        MethodDecl method = body.body().method();
        Running here = region.start().isPresent()
                ? region.running()
                : body.program().places().entry(method);
        boolean task = region.start().isPresent()
                ? Awaits.isTask(region.start().get().type().name())
                : Tasks.isRunMethod(method, body);
        return !task && here instanceof Running.On on && on.policy() == Policy.OK;
    }

    private static String message(Call call, BodyContext body) {
        String what = awaited(call, body).map(" for `%s`"::formatted).orElse("");
        return "`%s` waits%s without a time limit, so this thread may hang".formatted(call.name(), what);
    }

    /** What is waited for, as it is called in the code. */
    private static Optional<String> awaited(Call call, BodyContext body) {
        List<Call> starts = starts(call, body);
        if (!starts.isEmpty()) {
            return Optional.of(starts.get(0).name());
        }
        return call.receiver()
                .filter(Read.class::isInstance)
                .map(value -> ((Read) value).variable().name());
    }
}
