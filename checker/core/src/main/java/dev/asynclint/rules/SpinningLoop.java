package dev.asynclint.rules;

import dev.asynclint.analysis.Exits;
import dev.asynclint.analysis.StopRequests;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import java.util.Optional;
import java.util.Set;

/** An endless loop that sets the interrupt flag again and goes on: each further wait throws at once. */
final class SpinningLoop {
    private static final Set<Exits.Exit> GOES_ON = Set.of(Exits.Exit.NORMAL, Exits.Exit.CONTINUE);

    private SpinningLoop() {}

    /** Whether the loop around {@code attempt} has no way to end once the clause has set the flag again. */
    static boolean isAround(Try attempt, Try.Catch clause, BodyContext body) {
        Set<Exits.Exit> exits = Exits.missing(clause.body(), node -> false, raised -> false);
        if (exits.isEmpty()
                || !GOES_ON.containsAll(exits)
                || attempt.finalizer().isPresent()) {
            return false;
        }
        Node child = attempt;
        Optional<Node> at = body.body().parentOf(child);
        while (at.isPresent() && at.get() instanceof Block block) {
            if (mayLeaveAfter(block, child)) {
                return false;
            }
            child = block;
            at = body.body().parentOf(child);
        }
        return at.isPresent()
                && at.get() instanceof Loop loop
                && isEndless(loop)
                && !StopRequests.asks(loop)
                && !asksForTheFlag(loop, body);
    }

    private static boolean mayLeaveAfter(Block block, Node child) {
        boolean after = false;
        for (Stmt statement : block.statements()) {
            if (after && mayLeave(statement)) {
                return true;
            }
            after |= statement == child;
        }
        return false;
    }

    private static boolean mayLeave(Node node) {
        if (node instanceof Lambda) {
            return false;
        }
        boolean[] leaves = {node instanceof Return || node instanceof Throw || node instanceof Jump};
        node.forEachChild(child -> leaves[0] |= mayLeave(child));
        return leaves[0];
    }

    private static boolean isEndless(Loop loop) {
        return loop.condition().isEmpty()
                ? !loop.isForEach()
                : loop.condition().get() instanceof Literal literal && Boolean.TRUE.equals(literal.value());
    }

    private static boolean asksForTheFlag(Loop loop, BodyContext body) {
        boolean[] asks = {false};
        Body.each(
                loop.body(),
                Call.class,
                call -> asks[0] |=
                        call.name().equals("isInterrupted") || call.name().equals("interrupted"));
        return asks[0];
    }
}
