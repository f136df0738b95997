package dev.asynclint.rules;

import dev.asynclint.analysis.Awaits;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.api.Policy;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wait for work that the same code started.
 *
 * @param await the call that waits
 * @param start the call that started what it waits for
 */
record Started(Call await, Call start) {
    /** Things that do one thing after the other by nature. */
    private static final Pattern ORDERED_TYPES =
            Pattern.compile(".*(Connection|Transaction|Session|Tx|Cursor|Channel|Socket)");
    /** Verbs of operations whose effect a later one may build on. */
    private static final Pattern CHANGES = Pattern.compile(
            "(create|save|update|delete|insert|put|write|execute|begin|open|connect|login|start|init|add|remove|set|publish"
                    + "|commit|increment|decrement|next|poll|take|pop|push|receive|acquire|release|lock|register|append|flush"
                    + "|close|stop|bind|deploy|drop|reset|apply|store|persist|upsert|upload|reserve|migrate|prepare"
                    + "|authenticate|authorize|validate|verify|check|ensure|install|configure|join|leave|run|shutdown)"
                    + "([A-Z_].*)?");

    /** The work that {@code call} waits for, where it is started within {@code code}. */
    static Optional<Started> in(Node code, Call call, BodyContext body) {
        Awaits awaits = body.program().awaits();
        return awaits.awaited(body.facts(), call)
                .flatMap(value -> awaits.start(body.facts(), value))
                .filter(start -> code.span().contains(start.span()))
                .map(start -> new Started(call, start));
    }

    /** Whether somebody looks at what came out. */
    boolean isResultUsed(BodyContext body) {
        return !Dropped.isLost(await, body)
                && !body.facts().finalUse(await).isDiscarded()
                && !await.type().isVoid()
                && !await.type().name().equals("java.lang.Void");
    }

    /** Whether the task is handed to a thread pool, on which it could run beside others. */
    boolean isTask(BodyContext body) {
        return body.program().awaits().isHandover(start) && !runsOnLoop(body);
    }

    /** Whether one must not overtake the other: on a connection, in a transaction, on an event loop. */
    boolean isOrdered(BodyContext body) {
        return start.receiver().filter(Started::isOrdered).isPresent() || runsOnLoop(body);
    }

    private static boolean isOrdered(Expr receiver) {
        return ORDERED_TYPES.matcher(receiver.type().simpleName()).matches()
                || receiver instanceof Call call
                        && call.receiver().filter(Started::isOrdered).isPresent();
    }

    private boolean runsOnLoop(BodyContext body) {
        for (Expr arg : start.args()) {
            if (body.facts().source(arg) instanceof Lambda task
                    && body.program().places().of(body.facts(), task) instanceof Running.On on
                    && on.policy() == Policy.NEVER) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name says that something is changed, on which what comes later may build. */
    boolean changesSomething(BodyContext body) {
        if (body.program().awaits().isHandover(start)) {
            for (Expr arg : start.args()) {
                if (body.facts().source(arg) instanceof Lambda task) {
                    List<Expr> results = BodyFacts.results(task);
                    return results.size() == 1
                            && results.get(0) instanceof Call only
                            && CHANGES.matcher(only.name()).matches();
                }
            }
            return false;
        }
        return CHANGES.matcher(start.name()).matches();
    }
}
