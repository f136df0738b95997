package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Drop;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules about dropped results have in common. */
final class Dropped {
    private Dropped() {}

    /** Whether the result goes nowhere: dropped on the spot, or put into a local that nobody reads. */
    static boolean isLost(Call call, BodyContext body) {
        Use use = body.useOf(call);
        return use.isDiscarded() || use instanceof Use.Stored stored && isNeverRead(stored.in(), body);
    }

    static boolean isNeverRead(Var variable, BodyContext body) {
        return variable.kind() == Var.Kind.LOCAL
                && !variable.isDeliberatelyUnused()
                && body.reads().of(variable).isEmpty()
                && !isCaptured(variable, body);
    }

    /** Whether a class that is declared in the body reads the variable. */
    static boolean isCaptured(Var variable, BodyContext body) {
        MethodDecl method = body.body().method();
        for (TypeDecl type : method.owner().file().types()) {
            for (MethodDecl other : type.methods()) {
                if (other != method
                        && body.body().root().span().contains(other.nameSpan())
                        && other.body()
                                .filter(inner -> Mentions.reads(inner.root(), variable))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the model allows this call's result to be dropped. */
    static boolean isAllowed(Call call, BodyContext body) {
        Optional<Drop> drop = body.facts(call).drop().filter(Drop::ignorable);
        return drop.isPresent()
                && drop.get()
                        .condition()
                        .map(condition -> holds(condition, call, body))
                        .orElse(true);
    }

    /** Whether a method of the project is called that gives back the object it is called on, and starts nothing. */
    static boolean isFluent(Call call, BodyContext body) {
        if (!(call.receiver().orElse(null) instanceof Read)) {
            return false;
        }
        List<MethodDecl> targets = body.program().targets(call);
        Optional<Body> called = targets.size() == 1 ? targets.get(0).body() : Optional.empty();
        List<Return> returns = new ArrayList<>();
        called.ifPresent(method -> method.each(Return.class, returns::add));
        return !returns.isEmpty() && returns.stream().allMatch(Dropped::givesThis);
    }

    private static boolean givesThis(Return leave) {
        return leave.value().orElse(null) instanceof Read read
                && read.variable().kind() == Var.Kind.THIS;
    }

    private static boolean holds(String condition, Call call, BodyContext body) {
        if (condition.equals(Drop.USES_THROWABLE)) {
            return Handling.isDone(call, body);
        }
        boolean dropsReceiver = !isHeldElsewhere(call, body)
                && source(call, body) instanceof Call made
                && body.facts(made).result().isPresent()
                && !isAllowed(made, body);
        return condition.equals(Drop.RETURNS_RECEIVER) && !dropsReceiver;
    }

    /** The value that a call is made on, null when there is none. */
    private static Expr source(Call call, BodyContext body) {
        return call.receiver().map(body.facts()::source).orElse(null);
    }

    /** Whether what a call is made on is not lost with it: a parameter, a field, or a local that is used again. */
    static boolean isHeldElsewhere(Call call, BodyContext body) {
        return call.receiver().orElse(null) instanceof Read read
                && (read.variable().kind() != Var.Kind.LOCAL
                        || body.reads().of(read.variable()).size() > 1);
    }

    /** Whether some call of the chain handles the failure, so that what it gives may be dropped. */
    static boolean isHandledInChain(Call call, BodyContext body) {
        return isInChain(call, body, step -> Handling.isDone(step, body));
    }

    /** Whether some call of the chain tells somebody else of the failure than who awaits the chain. */
    static boolean isToldInChain(Call call, BodyContext body) {
        return isInChain(call, body, step -> Handling.tells(step, body));
    }

    private static boolean isInChain(Call call, BodyContext body, Predicate<Call> handles) {
        for (Expr at = call; at instanceof Call step; at = source(step, body)) {
            if (Handling.isOf(step, body) && handles.test(step)
                    || step.target().isEmpty() && Handling.logsLast(step, body)) {
                return true;
            }
        }
        return false;
    }

    /** A call on what another call gives, in a test, may be a verification or a stub, unless that gives a future anyway. */
    static boolean maySetUpMock(Call call, BodyContext body) {
        return body.isTest()
                && call.receiver().orElse(null) instanceof Call before
                && before.target()
                        .filter(method -> body.api().isAwaitable(method.returnType()))
                        .isEmpty();
    }
}
