package dev.asynclint.rules;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;
import java.util.regex.Pattern;

/** Handlers that are given a failure, do not read it, and tell of it all the same. */
final class Unread {
    /** What answers that something went wrong, or makes such an answer. */
    private static final Pattern ANSWER = Pattern.compile("(?i).*(error|fail).*");

    private Unread() {}

    static boolean isTold(Lambda handler, BodyContext body) {
        return isForFailuresOnly(handler, body)
                ? Handling.logs(handler) || answers(handler, body)
                : handler.params().size() == 2 && seesMissingValue(handler);
    }

    private static boolean isForFailuresOnly(Lambda handler, BodyContext body) {
        return handler.params().size() == 1
                && body.api().isSubtype(handler.params().get(0).type().name(), "java.lang.Throwable");
    }

    /** {@code failure -> { sendError(client); return null; }}; a number is no answer, nor is one more failed future. */
    private static boolean answers(Lambda handler, BodyContext body) {
        boolean[] found = {false};
        Body.each(handler.body(), Call.class, call -> {
            String type = call.type().name();
            found[0] |= ANSWER.matcher(call.name()).matches()
                    && !Measurements.isMeter(call)
                    && !body.api().isAwaitable(type)
                    && !body.api().isSubtype(type, "java.lang.Throwable");
        });
        return found[0];
    }

    /** {@code (answer, failure) -> { if ("PONG".equals(answer)) up(); else retry(); }}: no value is there after a failure. */
    private static boolean seesMissingValue(Lambda handler) {
        Var value = handler.params().get(0);
        boolean[] found = {false};
        Body.each(
                handler.body(),
                Branch.class,
                fork -> found[0] |= fork.branches().size() == 2
                        && whenMissing(fork.condition(), value) >= 0
                        && doesSomething(fork.branches().get(whenMissing(fork.condition(), value))));
        return found[0];
    }

    /** Which branch is taken when the value is null; -1 where that is not the question. */
    private static int whenMissing(Expr condition, Var value) {
        if (condition instanceof Compare test
                && (isRead(test.left(), value) && isNull(test.right())
                        || isRead(test.right(), value) && isNull(test.left()))) {
            return test.operator().equals("==") ? 0 : 1;
        }
        return condition instanceof Call test
                        && test.name().equals("equals")
                        && test.args().size() == 1
                        && isRead(test.args().get(0), value)
                ? 1
                : -1;
    }

    private static boolean isRead(Expr expr, Var variable) {
        return expr instanceof Read read && read.variable().equals(variable);
    }

    private static boolean isNull(Expr expr) {
        return expr instanceof Literal literal && literal.value() == null;
    }

    private static boolean doesSomething(Stmt branch) {
        return !(branch instanceof Block block) || !block.statements().isEmpty();
    }
}
