package dev.asynclint.rules;

import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Meaning;
import dev.asynclint.api.Policy;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.Optional;
import java.util.Set;

/** Reports code that reads on another thread what was left for the thread that handed it over. */
public final class ThreadBoundContextLost implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ThreadBoundContextLost",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a context that is bound to a thread is read on another one, where it is empty");
    private static final String LOST = "`%s` is empty on %s: it stays with the thread that started this";
    private static final String HINT = "read it before the code is handed over, and let the code capture the value";
    private static final String OUTSIDE = "`%s` runs on %s, outside the transaction of `%s`";
    private static final String HINT_OUTSIDE =
            "do it on the thread of the transaction, or begin a transaction in the task";
    private static final Set<String> DATABASE = Set.of("jdbc");
    /** Threads of these kinds may be the one that handed the code over, or be given its context on the way. */
    private static final Set<String> UNCERTAIN = Set.of(ThreadKind.COMPLETER, "task-executor", "managed-executor");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(
                facts -> facts.maybe(Trait.Is.THREAD_BOUND) || facts.blocking().isPresent(),
                ThreadBoundContextLost::check);
    }

    private static void check(Call call, BodyContext body) {
        Facts facts = body.facts(call);
        boolean bound = facts.is(Trait.Is.THREAD_BOUND, call);
        Optional<Blocking> wait = facts.blocking().filter(blocking -> DATABASE.contains(blocking.kind()));
        if (!bound && wait.isEmpty()) {
            return;
        }
        Places.Region region = body.program().places().region(body.facts(), call);
        if (region.start().isEmpty()
                || !(region.running() instanceof Running.On on)
                || on.policy() == Policy.NEVER
                || UNCERTAIN.contains(on.kind().name())) {
            return;
        }
        String thread = on.kind().title();
        if (bound && !isBoundThere(call, region.start().get(), body)) {
            body.report(call.nameSpan(), LOST.formatted(context(call), thread), HINT);
        } else if (!bound
                && isTransactional(body)
                && !bindsAnything(region.start().get(), body)) {
            String method = body.body().method().ref().name();
            body.report(call.nameSpan(), OUTSIDE.formatted(call.name(), thread, method), HINT_OUTSIDE);
        }
    }

    private static String context(Call call) {
        return call.receiver().orElse(null) instanceof Read holder
                ? holder.variable().name()
                : TypeRef.simpleName(call.receiverType());
    }

    /** Whether the code on the other thread has put the context there; of an object, that the code around it has not. */
    private static boolean isBoundThere(Call call, Lambda task, BodyContext body) {
        if (call.receiver().orElse(null) instanceof Read holder) {
            return body.api().isSubtype(call.receiverType(), "java.lang.InheritableThreadLocal")
                    || !isSet(holder.variable(), task, body, false)
                    || isSet(holder.variable(), task, body, true);
        }
        return body.facts().calls().stream()
                .anyMatch(other -> body.facts(other).is(Trait.Is.BINDS_THREAD, other)
                        && other.receiverType().equals(call.receiverType())
                        && task.span().contains(other.span()));
    }

    private static boolean isSet(Var holder, Lambda task, BodyContext body, boolean inTask) {
        return body.facts().calls().stream()
                .anyMatch(other -> body.facts(other).is(Trait.Is.BINDS_THREAD, other)
                        && other.receiver().orElse(null) instanceof Read read
                        && read.variable().equals(holder)
                        && task.span().contains(other.span()) == inTask);
    }

    private static boolean bindsAnything(Lambda task, BodyContext body) {
        return body.facts().calls().stream()
                .anyMatch(other -> body.facts(other).is(Trait.Is.BINDS_THREAD, other)
                        && task.span().contains(other.span()));
    }

    private static boolean isTransactional(BodyContext body) {
        return body.api().means(body.body().method().annotations()).contains(Meaning.TRANSACTIONAL);
    }
}
