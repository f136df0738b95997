package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Certainty;
import dev.asynclint.api.Locking;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports a wait for a condition that nobody checks again afterwards: waits end without a reason, too. */
public final class WaitOutsideLoop implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "WaitOutsideLoop",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "a thread waits for a condition outside a loop, and goes on although it does not hold");

    private static final String IF = "if";
    private static final String PARKS = "java.util.concurrent.locks.LockSupport";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.blocking().isPresent(), WaitOutsideLoop::check);
    }

    private static void check(Call call, BodyContext body) {
        if (isEndless(call, body)
                && !body.isTest()
                && body.body().enclosingLoop(call).isEmpty()
                && !isHandedOn(call, body)
                && !isCalledInLoops(body)) {
            body.report(
                    call.nameSpan(),
                    "`%s` may wake up for no reason, and nothing checks the condition again".formatted(call.name()),
                    "wait in a loop: `while (!condition) { … }`",
                    whileInstead(call, body));
        }
    }

    /**
     * {@code if (empty) wait();}: the condition is there, and only has to be asked again. A parked thread that is
     * interrupted would go round and round.
     */
    private static List<Fix> whileInstead(Call call, BodyContext body) {
        Node statement = body.body().parentOf(call).orElse(null);
        Node around = body.body().parentOf(statement).orElse(null);
        if (around instanceof Block block && block.statements().size() == 1) {
            statement = around;
            around = body.body().parentOf(block).orElse(null);
        }
        if (!(around instanceof Branch branch)
                || branch.branches().get(0) != statement
                || branch.span().end() != statement.span().end()
                || !IF.contentEquals(body.text()
                        .subSequence(branch.span().start(), branch.span().start() + IF.length()))) {
            return List.of();
        }
        int start = branch.span().start();
        return List.of(new Fix(
                "Ask the condition again after the wait",
                !call.name().equals("park") && hasNoEffect(branch.condition())
                        ? Fix.Safety.SAFE
                        : Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), new Span(start, start + IF.length()), "while")),
                List.of()));
    }

    /** Whether it asks, as far as one sees, and does nothing. */
    private static boolean hasNoEffect(Expr condition) {
        boolean[] acts = {false};
        Body.each(condition, Assign.class, assign -> acts[0] = true);
        Body.each(
                condition,
                Call.class,
                asked -> acts[0] |= asked.isCreation() || !asked.args().isEmpty());
        return !acts[0];
    }

    /** Whether a call waits for a signal, as long as it takes. One with a time limit is often a pause. */
    private static boolean isEndless(Call call, BodyContext body) {
        Optional<Blocking> fact = body.facts(call).blocking();
        boolean parks = call.name().equals("park")
                && call.target().filter(target -> target.owner().equals(PARKS)).isPresent();
        boolean endless = fact.isPresent()
                && (fact.get().certainty() != Certainty.TIMED
                        || call.args().size() == 1 && isZero(call.args().get(0)));
        return endless && (parks || body.facts(call).does(Locking.Does.YIELDS));
    }

    private static boolean isZero(Node time) {
        return time instanceof Literal literal && literal.value() instanceof Number number && number.longValue() == 0;
    }

    /** A method that does nothing else passes the wait on, with its rules: {@code await() { condition.await(); }}. */
    private static boolean isHandedOn(Call call, BodyContext body) {
        String name = body.body().method().ref().name().toLowerCase(Locale.ROOT);
        return name.contains(call.name().toLowerCase(Locale.ROOT))
                && body.body().parentOf(call).orElse(null) instanceof Eval statement
                && body.body().parentOf(statement).orElse(null) instanceof Block block
                && block.statements().size() == 1
                && (block == body.body().root() || body.body().parentOf(block).orElse(null) instanceof Try);
    }

    /** Whether the method waits for others of its class, which do so in a loop. */
    static boolean isCalledInLoops(BodyContext body) {
        MethodDecl method = body.body().method();
        int calls = 0;
        for (MethodDecl caller : method.owner().methods()) {
            if (!mentions(caller, method)) {
                continue;
            }
            BodyFacts code = body.program().of(caller.body().orElseThrow());
            for (Call call : code.calls()) {
                if (call.target().filter(method.ref()::equals).isPresent()) {
                    calls++;
                    if (code.body().enclosingLoop(call).isEmpty()) {
                        return false;
                    }
                }
            }
        }
        return calls > 0;
    }

    private static boolean mentions(MethodDecl caller, MethodDecl method) {
        return caller.body().isPresent()
                && caller.outline().calls().stream()
                        .map(Outline.Mention::target)
                        .anyMatch(target -> target.filter(method.ref()::equals).isPresent());
    }
}
