package dev.asynclint.rules;

import dev.asynclint.analysis.Guards;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.regex.Pattern;

/** What says goodbye, or the last word to a client: nobody can do anything about a close or an answer that fails. */
final class Farewells {
    private static final Pattern FAREWELL = Pattern.compile(
            "(close|forceClose|shutdown|destroy|dispose|disconnect|terminate|abort|kill|undeploy|unregister|unsubscribe|cancel)"
                    + "([A-Z0-9].*)?|stop(All|Async|Now|Later)?");

    /** What takes back what has been done in vain, or clears what is left over. */
    private static final Pattern UNDO = Pattern.compile(
            "(delete|remove|release|clear|clean|discard|free|evict|invalidate|rollback|revert|undo)" + "([A-Z0-9].*)?");

    /** The answer to a request: who asked is gone when it cannot be sent. */
    private static final Pattern ANSWER = Pattern.compile("(send|write)\\w*(Response|Error|Redirect|Headers)");

    /** One more line of an answer that goes on for as long as the client listens. */
    private static final Pattern EVENT = Pattern.compile("(ServerSent|OutboundSse)Event");

    /** What makes the message that says it. */
    private static final Pattern MESSAGE =
            Pattern.compile("(new|create|make|build|encode)(Close|Shutdown|Disconnect|Unregister|Unsubscribe).*");

    private static final Pattern COMMAND = Pattern.compile("(CLOSE|QUIT|DISCONNECT|UNSUBSCRIBE)(_.*)?");

    private Farewells() {}

    /** Whether a call closes something, or sends the message to: after a failure, or when all is torn down anyway. */
    static boolean is(Call call, BodyContext body) {
        return FAREWELL.matcher(call.name()).matches()
                || ANSWER.matcher(call.name()).matches()
                || call.args().stream()
                        .anyMatch(arg -> EVENT.matcher(arg.type().simpleName()).matches())
                || UNDO.matcher(call.name()).matches() && (CleanUp.isAll(body) || isAfterFailure(call, body))
                || call.args().stream().anyMatch(arg -> isMessage(arg, body))
                        && (CleanUp.isIn(body) || isAfterFailure(call, body));
    }

    /** Whether a chain of steps begins with a farewell. */
    static boolean isAtRoot(Expr value, BodyContext body) {
        return body.facts().source(value) instanceof Call call
                && (is(call, body)
                        || call.receiver().filter(on -> isAtRoot(on, body)).isPresent());
    }

    /** {@code runAsync(server::close)} */
    static boolean isAllOf(Call handover, BodyContext body) {
        return !handover.args().isEmpty()
                && body.facts().source(handover.args().get(0)) instanceof Lambda task
                && only(task) instanceof Call last
                && FAREWELL.matcher(last.name()).matches();
    }

    /** All that a function does, where that is one expression. */
    static Node only(Lambda function) {
        Node code = function.body() instanceof Block block && block.statements().size() == 1
                ? block.statements().get(0)
                : function.body();
        return code instanceof Eval eval ? eval.expr() : code;
    }

    private static boolean isMessage(Expr arg, BodyContext body) {
        Expr message = body.facts().source(arg);
        return message instanceof Call made && MESSAGE.matcher(made.name()).matches()
                || message instanceof Read constant
                        && constant.variable().isField()
                        && COMMAND.matcher(constant.variable().name()).matches()
                || message instanceof Literal literal
                        && literal.value() instanceof String text
                        && COMMAND.matcher(text).matches();
    }

    /** Whether code runs only after a failure: in a {@code catch}, or in a function that is given one. */
    private static boolean isAfterFailure(Node code, BodyContext body) {
        List<Try> attempts = body.body()
                .aroundInFunction(code)
                .filter(Try.class::isInstance)
                .map(Try.class::cast)
                .toList();
        return attempts.stream()
                        .flatMap(attempt -> attempt.catches().stream())
                        .anyMatch(clause -> clause.body().span().contains(code.span()))
                || body.body()
                        .enclosingLambda(code)
                        .filter(handler ->
                                handler.params().stream().anyMatch(param -> tells(param, handler, code, body)))
                        .isPresent();
    }

    private static boolean tells(Var failure, Lambda handler, Node code, BodyContext body) {
        return body.api().isSubtype(failure.type().name(), "java.lang.Throwable")
                && (handler.params().size() == 1 || Guards.isNull(body.body(), code, failure, false));
    }
}
