package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Drop;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a future that is put into a local variable or collection, where nobody awaits it. */
public final class UnawaitedFutureVariable implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnawaitedFutureVariable",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "a future is kept in a local variable or collection, and nobody awaits it there");

    private static final String HINT = "await it, return it, or handle its failure";
    private static final Set<String> QUESTIONS = Set.of("isDone", "isComplete", "isCancelled");
    private static final Set<String> NOTHING = Set.of("java.lang.Void", "java.lang.Object", "?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(
                facts -> facts.result().isPresent() || facts.drop().isPresent(),
                UnawaitedFutureVariable::checkVariable);
        on.each(Call.class, UnawaitedFutureVariable::checkDroppedCollection);
        on.each(Declare.class, UnawaitedFutureVariable::checkCollection);
    }

    private static void checkVariable(Call call, BodyContext body) {
        if (!(body.useOf(call) instanceof Use.Stored stored)
                || stored.in().kind() != Var.Kind.LOCAL
                || stored.in().isDeliberatelyUnused()) {
            return;
        }
        Var variable = stored.in();
        if (!Losses.isRunning(call, body)) {
            checkUnreadResult(call, variable, body);
        } else if (isNeverAwaited(variable, call, body)) {
            report(call, "nobody awaits `%s`, so the failure of `%s` is lost", variable, body);
        } else {
            Overwrites.of(call, variable, body).ifPresent(message -> report(call, message, variable, body));
        }
    }

    private static void report(Call call, String message, Var variable, BodyContext body) {
        if (!Losses.isSeenElsewhere(call, body) && !Dropped.isCaptured(variable, body)) {
            body.report(call.nameSpan(), message.formatted(variable.name(), call.name()), HINT);
        }
    }

    /** A task whose failure somebody else sees, but whose result is in the variable alone. */
    private static void checkUnreadResult(Call call, Var variable, BodyContext body) {
        Optional<Drop> drop = body.facts(call).drop().filter(fact -> !fact.ignorable() && !fact.isTaskHandover());
        List<TypeRef> result = call.type().args();
        if (drop.isPresent()
                && body.facts(call).result().isEmpty()
                && Dropped.isNeverRead(variable, body)
                && result.size() == 1
                && !NOTHING.contains(result.get(0).name())) {
            body.report(
                    call.nameSpan(),
                    "nobody reads `%s`, so the result of `%s` is lost".formatted(variable.name(), call.name()),
                    "read the result, or do not keep the variable");
        }
    }

    /** Whether all that is done with the variable is to ask whether its future is there, or done. */
    private static boolean isNeverAwaited(Var variable, Call call, BodyContext body) {
        List<Read> reads = body.reads().of(variable);
        if (reads.isEmpty()) {
            return body.facts(call).drop().filter(Drop::isTaskHandover).isEmpty();
        }
        return !body.isTest()
                && reads.stream()
                        .allMatch(read -> isOnlyAsked(read, body) || reads.size() > 1 && isOnlyPiped(read, body));
    }

    private static boolean isOnlyAsked(Read read, BodyContext body) {
        Use use = body.useOf(read);
        return use instanceof Use.Receiver receiver
                        && QUESTIONS.contains(receiver.call().name())
                        && !isRequired(receiver.call(), body)
                || use instanceof Use.Other other
                        && other.by() instanceof Compare compare
                        && (isNull(compare.left()) || isNull(compare.right()));
    }

    /** {@code checkState(future.isDone())}: it is sure to be there, and whoever calls wants no more. */
    private static boolean isRequired(Call question, BodyContext body) {
        return body.facts().finalUse(question) instanceof Use.Argument argument
                && argument.call()
                        .target()
                        .map(MethodRef::parameters)
                        .map(types -> argument.index() < types.size()
                                && types.get(argument.index()).equals("boolean"))
                        .orElse(true);
    }

    private static boolean isNull(Expr value) {
        return value instanceof Literal literal && literal.value() == null;
    }

    /** Whether a step is added that nobody looks at. */
    private static boolean isOnlyPiped(Read read, BodyContext body) {
        return body.useOf(read) instanceof Use.Receiver receiver
                && body.useOf(receiver.call()).isDiscarded()
                && Losses.isRunning(receiver.call(), body)
                && !Dropped.isAllowed(receiver.call(), body);
    }

    private static void checkCollection(Declare declare, BodyContext body) {
        Var variable = declare.variable();
        if (variable.kind() != Var.Kind.LOCAL
                || variable.isDeliberatelyUnused()
                || declare.init().isEmpty()) {
            return;
        }
        FutureCollections.started(variable, declare.init().get(), body)
                .ifPresent(start -> reportCollection(start, body));
    }

    private static void checkDroppedCollection(Call call, BodyContext body) {
        if (FutureCollections.holdsFutures(call.type(), body)
                && body.useOf(call).isDiscarded()) {
            FutureCollections.startedInChain(call, body).ifPresent(start -> reportCollection(start, body));
        }
    }

    private static void reportCollection(Call start, BodyContext body) {
        body.report(
                start.nameSpan(),
                "nobody awaits the futures of `%s`, so their failures are lost".formatted(start.name()),
                "wait for all of them, or handle the failure of each");
    }
}
