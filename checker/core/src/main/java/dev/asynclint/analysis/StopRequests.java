package dev.asynclint.analysis;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Loops that ask whether they should stop, by other means than the interrupt flag. */
public final class StopRequests {
    /** The flag is cleared when the exception is thrown, and the others are about data. */
    private static final Set<String> OTHER_QUESTIONS =
            Set.of("isInterrupted", "interrupted", "isEmpty", "hasNext", "hasMoreElements", "isPresent");

    private StopRequests() {}

    /** Whether each round asks: in the condition, or in a branch that leaves the loop. */
    public static boolean asks(Loop loop) {
        return asksInCondition(loop) || leaves(loop.body(), StopRequests::asks);
    }

    private static boolean asksInCondition(Loop loop) {
        return loop.condition().filter(StopRequests::asks).isPresent();
    }

    /** Whether a loop has asked before {@code until}: there it is over, and so is the work of the thread. */
    static boolean areAskedBefore(Block block, Node until) {
        return block.statements().stream()
                .takeWhile(statement -> statement != until)
                .anyMatch(statement -> statement instanceof Loop loop && asksInCondition(loop));
    }

    /**
     * Whether the request comes the way that the work comes: the loop is left when the one thing is taken that stands
     * for it, or when what looks at the thing says so.
     */
    static boolean comeWithWork(Loop loop, Predicate<Call> waits) {
        return leaves(loop.body(), condition -> isForTheEnd(condition, waits));
    }

    private static boolean isForTheEnd(Expr condition, Predicate<Call> waits) {
        boolean[] found = {false};
        Body.each(condition, Compare.class, same -> found[0] |= isConstant(same.left()) || isConstant(same.right()));
        Body.each(
                condition,
                Call.class,
                call -> found[0] |=
                        call.args().stream().anyMatch(arg -> arg instanceof Call taken && waits.test(taken)));
        return found[0];
    }

    /** {@code CLOSE}, an object like no other. */
    private static boolean isConstant(Expr value) {
        return value instanceof Read read
                && read.variable().isField()
                && read.receiver().isEmpty()
                && read.variable().name().equals(read.variable().name().toUpperCase(Locale.ROOT));
    }

    /** Whether a branch on such a condition leaves the loop. */
    private static boolean leaves(Node node, Predicate<Expr> condition) {
        if (node instanceof Lambda || node instanceof Loop) {
            return false;
        }
        if (node instanceof Branch branch && condition.test(branch.condition())) {
            return branch.branches().stream().anyMatch(StopRequests::leaves);
        }
        boolean[] found = {false};
        node.forEachChild(child -> found[0] |= leaves(child, condition));
        return found[0];
    }

    private static boolean leaves(Stmt branch) {
        Set<Exits.Exit> exits = Exits.missing(branch, node -> false, raised -> false);
        return exits.equals(Set.of(Exits.Exit.BREAK)) || exits.equals(Set.of(Exits.Exit.RETURN));
    }

    private static boolean asks(Expr condition) {
        boolean[] found = {false};
        Body.each(condition, Read.class, read -> found[0] |= isState(read));
        Body.each(condition, Call.class, call -> found[0] |= asksForState(call));
        return found[0];
    }

    private static boolean isState(Read read) {
        String type = read.variable().type().name();
        return read.variable().isField()
                && (type.equals("boolean") || type.startsWith("java.util.concurrent.atomic.Atomic"));
    }

    /** {@code pool.isShutdown()}; what is asked of a local is about a value of the round. */
    private static boolean asksForState(Call call) {
        boolean isOfRound = call.receiver().orElse(null) instanceof Read read
                && (read.variable().kind() == Var.Kind.LOCAL || read.variable().kind() == Var.Kind.CAUGHT);
        return call.args().isEmpty()
                && !isOfRound
                && !OTHER_QUESTIONS.contains(call.name())
                && (call.name().startsWith("is") || call.name().startsWith("should"));
    }
}
