package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Promise.Does;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;

/** Futures that a method makes to complete them itself: whether they ever tell of a failure that nobody dealt with. */
final class Promises {
    private Promises() {}

    /** Whether a value is a promise that is made here. */
    static boolean isBegun(Expr value, BodyContext body) {
        return body.facts().source(value) instanceof Call call
                && body.facts(call).does(Does.BEGINS);
    }

    /** Whether a promise is never failed: not in this method, nor in its class where that keeps the promise. */
    static boolean neverFails(Var promise, Expr creation, BodyContext body) {
        String fail = body.facts((Call) body.facts().source(creation))
                .promise()
                .orElseThrow()
                .fail();
        if (isFailedInLocalClass(promise, fail, body)) {
            return false;
        }
        boolean kept = false;
        for (Read read : body.reads().of(promise)) {
            Use use = body.useOf(read);
            if (use instanceof Use.Receiver receiver) {
                if (mayFail(receiver.call(), fail, body)
                        && !isToldAfterwards(receiver.call(), body)
                        && !isLoggedBefore(receiver.call(), fail, body)) {
                    return false;
                }
            } else if (use instanceof Use.Stored
                    || use instanceof Use.Argument argument
                            && (takesAnything(argument.call(), argument.index(), body)
                                    || Farewells.is(argument.call(), body))) {
                kept = true;
            } else if (!(use instanceof Use.Returned)) {
                return false;
            }
        }
        return !kept
                || body.body().method().owner().methods().stream()
                        .flatMap(method -> method.outline().calls().stream())
                        .noneMatch(mention -> mention.name().equals(fail));
    }

    private static boolean isFailedInLocalClass(Var promise, String fail, BodyContext body) {
        return Dropped.isCaptured(promise, body)
                && body.body().method().owner().file().types().stream()
                        .flatMap(type -> type.methods().stream())
                        .filter(method -> body.body().root().span().contains(method.nameSpan()))
                        .flatMap(method -> method.body().stream())
                        .anyMatch(local -> failsUnseen(promise, fail, body.in(local)));
    }

    private static boolean failsUnseen(Var promise, String fail, BodyContext local) {
        return local.reads().of(promise).stream()
                .map(local::useOf)
                .anyMatch(use -> use instanceof Use.Receiver receiver
                        && receiver.call().name().equals(fail)
                        && !isLoggedBefore(receiver.call(), fail, local));
    }

    /** {@code log.warn("not stored", e); promise.completeExceptionally(e);} */
    private static boolean isLoggedBefore(Call call, String fail, BodyContext body) {
        return call.name().equals(fail)
                && body.body().parentOf(call).orElse(null) instanceof Eval step
                && body.body().parentOf(step).orElse(null) instanceof Block code
                && code.statements().stream()
                        .takeWhile(statement -> statement != step)
                        .anyMatch(statement -> statement instanceof Eval && Handling.logs(statement));
    }

    /** Whether a call on a promise may be what fails it. */
    private static boolean mayFail(Call call, String fail, BodyContext body) {
        Facts facts = body.facts(call);
        boolean isStep = facts.result().isPresent() && facts.promise().isEmpty();
        boolean succeeds = facts.does(Does.COMPLETES)
                && facts.completes().isEmpty()
                && !call.name().equals(fail)
                && call.args().stream()
                        .noneMatch(arg -> body.api().isAwaitable(arg.type().name())
                                || body.api().isSubtype(arg.type().name(), "java.lang.Throwable"));
        return !isStep && !succeeds && !call.args().isEmpty();
    }

    /** Whether a callback has dealt with either outcome, and then hands it on. */
    private static boolean isToldAfterwards(Call call, BodyContext body) {
        return call.args().size() == 1
                && call.args().get(0) instanceof Read outcome
                && body.body().parentOf(call).orElse(null) instanceof Eval step
                && body.body().parentOf(step).orElse(null) instanceof Block code
                && body.body().parentOf(code).orElse(null) instanceof Lambda callback
                && callback.params().contains(outcome.variable())
                && code.statements().stream()
                        .anyMatch(statement -> statement instanceof Branch fork
                                && Mentions.reads(fork.condition(), outcome.variable())
                                && fork.branches().stream().allMatch(Promises::doesSomething));
    }

    private static boolean doesSomething(Stmt branch) {
        return !(branch instanceof Block block) || !block.statements().isEmpty();
    }

    /** Whether a parameter is of no type of future: then the method that is called only keeps what it is given. */
    private static boolean takesAnything(Call call, int index, BodyContext body) {
        return call.target()
                .filter(target -> index < target.parameters().size()
                        && target.parameters().get(index).equals("java.lang.Object"))
                .isPresent();
    }
}
