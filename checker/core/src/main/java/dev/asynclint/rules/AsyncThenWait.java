package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Certainty;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports work that is handed to another thread and waited for on the spot. */
public final class AsyncThenWait implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "AsyncThenWait",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "work is handed to another thread, or wrapped into a chain, and waited for at once");

    private static final Set<String> AWAITS = Set.of("future", "fork-join");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.blocking().isPresent(), AsyncThenWait::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<Blocking> wait = body.facts(call).blocking();
        if (wait.isEmpty()
                || !AWAITS.contains(wait.get().kind())
                || wait.get().certainty() == Certainty.TIMED
                || !call.args().isEmpty()
                || body.isTest()
                || isRepeated(call, body)) {
            return;
        }
        Optional<Call> source = madeFor(call, body);
        if (source.isPresent() && doesNothingElse(source.get(), body)) {
            body.report(
                    source.get().nameSpan(),
                    "`%s` starts work that `%s` waits for at once, so this thread gains nothing"
                            .formatted(source.get().name(), call.name()),
                    "call the code directly, or do other work before you wait",
                    direct(call, source.get(), body));
        }
    }

    /** The code itself, where neither it nor the wait throws anything that somebody must catch. */
    private static List<Fix> direct(Call wait, Call source, BodyContext body) {
        Expr work = source.args().get(0);
        Node value = work instanceof Lambda function ? function.body() : work;
        boolean readable = !(work instanceof Lambda function) || function.form() == Lambda.Form.LAMBDA;
        boolean standsAlone = value instanceof Call
                || value instanceof Read && !body.useOf(wait).isDiscarded();
        if (!readable || !standsAlone || !wait.span().contains(source.span()) || mayThrow(wait, body)) {
            return List.of();
        }
        boolean[] throwing = {false};
        Body.each(value, Call.class, call -> throwing[0] |= mayThrow(call, body));
        if (throwing[0]) {
            return List.of();
        }
        CharSequence code =
                body.text().subSequence(value.span().start(), value.span().end());
        return List.of(new Fix(
                "Call it here",
                Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), wait.span(), code.toString())),
                List.of()));
    }

    private static boolean mayThrow(Call call, BodyContext body) {
        return call.target()
                .map(method -> body.program().program().types().thrownBy(method).stream()
                        .anyMatch(type -> !body.api().isSubtype(type, "java.lang.RuntimeException")))
                .orElse(true);
    }

    /** In a loop, and in a function, other rules see it. */
    private static boolean isRepeated(Node code, BodyContext body) {
        return body.body().around(code).anyMatch(at -> at instanceof Loop || at instanceof Lambda);
    }

    /** The call that makes what is waited for, in the same expression; what only opens the wait is passed over. */
    private static Optional<Call> madeFor(Call wait, BodyContext body) {
        Optional<Expr> before = wait.receiver().map(value -> justBefore(value, body));
        if (before.isPresent()
                && before.get() instanceof Call opens
                && opens.args().isEmpty()
                && opens.receiver()
                        .filter(value -> body.api().isAwaitable(value.type().name()))
                        .isPresent()
                && !opens.type().name().equals(opens.receiver().get().type().name())) {
            before = opens.receiver().map(value -> justBefore(value, body));
        }
        return before.filter(Call.class::isInstance).map(Call.class::cast);
    }

    /** What a local holds that is declared in the statement before and read here alone; any other value itself. */
    private static Expr justBefore(Expr value, BodyContext body) {
        if (!(value instanceof Read read)
                || read.variable().kind() != Var.Kind.LOCAL
                || body.reads().of(read.variable()).size() != 1) {
            return value;
        }
        Optional<Expr> held = body.reads().soleValue(read.variable());
        Optional<Node> declared = held.flatMap(body.body()::parentOf).filter(Declare.class::isInstance);
        Optional<Node> around = declared.flatMap(body.body()::parentOf);
        if (around.isEmpty() || !(around.get() instanceof Block block)) {
            return value;
        }
        int next = block.statements().indexOf(declared.get()) + 1;
        return next < block.statements().size()
                        && block.statements().get(next).span().contains(read.span())
                ? held.get()
                : value;
    }

    /** A source with nothing but the work: no executor that somebody has chosen, and no step that changes the thread. */
    private static boolean doesNothingElse(Call source, BodyContext body) {
        if (body.facts(source).is(Trait.Is.WRAPS_VALUE, source)) {
            return source.args().stream().noneMatch(Literal.class::isInstance);
        }
        return source.args().size() == 1
                && (isOnNobodysThread(source, body)
                        || isInCommonPool(source.args().get(0), body))
                && body.facts(source)
                        .result()
                        .filter(result -> result.isEager())
                        .isPresent();
    }

    private static boolean isOnNobodysThread(Call source, BodyContext body) {
        return source.target().filter(method -> method.isStatic()).isPresent()
                && body.program().places().isHandedOver(source, 0);
    }

    /** {@code ForkJoinPool.commonPool()} is where work goes for which nobody has chosen. */
    private static boolean isInCommonPool(Expr task, BodyContext body) {
        return body.facts().source(task) instanceof Lambda code
                && body.program().places().of(body.facts(), code) instanceof Running.On on
                && on.kind().name().equals(ThreadKind.COMMON_POOL);
    }
}
