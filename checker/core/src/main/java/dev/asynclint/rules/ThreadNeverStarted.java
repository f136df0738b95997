package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Set;

/** Reports a thread that is made and that nobody can start any more. */
public final class ThreadNeverStarted implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ThreadNeverStarted",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "a thread is made and never started, so its work never runs");
    private static final String THREAD = "java.lang.Thread";
    private static final String START = "start";
    private static final String UNSTARTED = "unstarted";

    /** What makes the work run, on this thread or another. */
    private static final Set<String> RUNS = Set.of(START, "run");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.NOT_STARTED), ThreadNeverStarted::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.NOT_STARTED, call)
                || call.isConstruction() && !call.isCreation()
                || body.isTest()
                || startsItself(call, body)
                || !isLeft(call, body)) {
            return;
        }
        body.report(
                call.nameSpan(),
                "nobody starts the thread of `%s`, so its work never runs".formatted(Trace.name(call)),
                "call `start` on it",
                start(call, body));
    }

    /** Whether the thread is dropped, or is in a local on which nothing but other methods of threads are called. */
    private static boolean isLeft(Call call, BodyContext body) {
        Use use = body.useOf(call);
        if (use instanceof Use.Receiver next) {
            return isOtherMethod(next.call()) && body.useOf(next.call()).isDiscarded();
        }
        if (use.isDiscarded()) {
            return true;
        }
        return use instanceof Use.Stored stored
                && stored.in().kind() == Var.Kind.LOCAL
                && !stored.in().isDeliberatelyUnused()
                && !Dropped.isCaptured(stored.in(), body)
                && body.reads().soleValue(stored.in()).isPresent()
                && body.reads().of(stored.in()).stream().allMatch(read -> isConfigured(read, body));
    }

    private static boolean isConfigured(Read read, BodyContext body) {
        return body.useOf(read) instanceof Use.Receiver used && isOtherMethod(used.call());
    }

    private static boolean isOtherMethod(Call call) {
        return !RUNS.contains(call.name())
                && call.target().filter(method -> method.owner().equals(THREAD)).isPresent();
    }

    /** Whether it is an object of a class of the project that calls {@code start} somewhere. */
    private static boolean startsItself(Call call, BodyContext body) {
        return body.program()
                .declaration(call.type().name())
                .filter(type -> type.methods().stream().anyMatch(ThreadNeverStarted::starts))
                .isPresent();
    }

    private static boolean starts(MethodDecl method) {
        return method.outline().calls().stream()
                .anyMatch(mention -> mention.name().equals(START));
    }

    /** The work has never run before: somebody should look at it. */
    private static List<Fix> start(Call call, BodyContext body) {
        if (!body.useOf(call).isDiscarded()) {
            return List.of();
        }
        boolean ofBuilder = call.name().equals(UNSTARTED) && Flat.isQualified(call, body);
        Edit edit = ofBuilder
                ? new Edit(body.path(), call.nameSpan(), START)
                : Layout.of(body).insert(call.span().end(), "." + START + "()");
        return List.of(new Fix("Start it", Fix.Safety.NEEDS_REVIEW, List.of(edit), List.of()));
    }
}
