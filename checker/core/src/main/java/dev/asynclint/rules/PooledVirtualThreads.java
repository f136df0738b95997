package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.List;

/** Reports a pool that keeps virtual threads in order to use them again. */
public final class PooledVirtualThreads implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "PooledVirtualThreads",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a thread pool keeps virtual threads, which are made to be used once");
    private static final String MESSAGE = "`%s` pools virtual threads, which are made for one task each";
    private static final String HINT =
            "make a thread per task with `newThreadPerTaskExecutor`; limit what runs at once with a `Semaphore`";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.REUSES_THREADS), PooledVirtualThreads::check);
    }

    private static void check(Call call, BodyContext body) {
        if (body.facts(call).is(Trait.Is.REUSES_THREADS, call)
                && !isOfOneThread(call)
                && call.args().stream().anyMatch(arg -> makesVirtualThreads(arg, body))) {
            body.report(call.nameSpan(), MESSAGE.formatted(name(call)), HINT, threadPerTask(call, body));
        }
    }

    private static String name(Call call) {
        return call.isCreation() ? call.target().orElseThrow().display() : call.name();
    }

    private static boolean makesVirtualThreads(Expr factory, BodyContext body) {
        return body.api().isSubtype(factory.type().name(), "java.util.concurrent.ThreadFactory")
                && body.program().threads().of(body.facts(), factory) instanceof Running.On on
                && on.kind().name().equals(ThreadKind.VIRTUAL);
    }

    /** One thread is there for the order of its tasks, not to save the making of others. */
    private static boolean isOfOneThread(Call call) {
        boolean counted = false;
        for (Expr arg : call.args()) {
            if (arg.type().name().equals("int")) {
                if (!(arg instanceof Literal literal && literal.value() instanceof Integer size && size <= 1)) {
                    return false;
                }
                counted = true;
            }
        }
        return counted;
    }

    /** A pool without a bound does what an executor without a pool does; a bound may be there for another reason. */
    private static List<Fix> threadPerTask(Call call, BodyContext body) {
        boolean qualified = body.text().charAt(call.nameSpan().start() - 1) == '.';
        boolean hasLimit =
                call.name().equals("newFixedThreadPool") && call.args().size() == 2;
        if (!qualified || !hasLimit && !call.name().equals("newCachedThreadPool")) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(body.path(), call.nameSpan(), "newThreadPerTaskExecutor"));
        if (hasLimit) {
            Span limit = new Span(
                    call.args().get(0).span().start(), call.args().get(1).span().start());
            edits.add(new Edit(body.path(), limit, ""));
        }
        return List.of(new Fix(
                "Make a thread per task", hasLimit ? Fix.Safety.NEEDS_REVIEW : Fix.Safety.SAFE, edits, List.of()));
    }
}
