package dev.asynclint.rules;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;
import java.util.Optional;

/** Values of locals that are replaced before anybody has looked at them. */
final class Overwrites {
    private static final String BY_NEXT = "`%s` is overwritten before anybody awaits the future of `%s`";
    private static final String BY_ROUND =
            "`%s` keeps only the last round's future: nobody awaits the earlier ones of `%s`";

    private Overwrites() {}

    /** What happens to the value that {@code call} gives a local: a message that wants both names; empty if nothing. */
    static Optional<String> of(Call call, Var variable, BodyContext body) {
        Node at = call;
        while (!(at instanceof Stmt)) {
            Optional<Node> parent = body.body().parentOf(at);
            if (parent.isEmpty() || parent.get() instanceof Lambda) {
                return Optional.empty();
            }
            at = parent.get();
        }
        if (isReplacedAfter(at, variable, body)) {
            return Optional.of(BY_NEXT);
        }
        return isReplacedInLoop(at, variable, body) ? Optional.of(BY_ROUND) : Optional.empty();
    }

    /** Whether the next statement that mentions the variable gives it another value. */
    private static boolean isReplacedAfter(Node statement, Var variable, BodyContext body) {
        if (!(body.body().parentOf(statement).orElse(null) instanceof Block block)) {
            return false;
        }
        boolean after = false;
        for (Stmt next : block.statements()) {
            if (after && Mentions.reads(next, variable)) {
                return next instanceof Eval eval
                        && eval.expr() instanceof Assign assign
                        && isTarget(assign, variable)
                        && !Mentions.reads(assign.value(), variable);
            }
            after |= next == statement;
        }
        return false;
    }

    /** Whether the variable outlives the loop, which only writes it, and never ends a round half-way. */
    private static boolean isReplacedInLoop(Node statement, Var variable, BodyContext body) {
        return body.body()
                .enclosingLoop(statement)
                .filter(loop ->
                        !loop.span().contains(variable.declaredAt()) && !isReadIn(loop, variable) && !mayLeave(loop))
                .isPresent();
    }

    private static boolean isReadIn(Loop loop, Var variable) {
        int[] count = {0};
        Body.each(loop, Read.class, read -> count[0] += read.variable().equals(variable) ? 1 : 0);
        Body.each(loop, Assign.class, assign -> count[0] -= isTarget(assign, variable) ? 1 : 0);
        return count[0] > 0;
    }

    private static boolean mayLeave(Loop loop) {
        boolean[] leaves = {false};
        Body.each(loop, Jump.class, jump -> leaves[0] |= jump.kind() == Jump.Kind.BREAK);
        Body.each(loop, Return.class, leave -> leaves[0] = true);
        return leaves[0];
    }

    private static boolean isTarget(Assign assign, Var variable) {
        return assign.target() instanceof Read read && read.variable().equals(variable);
    }
}
