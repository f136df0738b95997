package dev.asynclint.analysis;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways in which control leaves a block without having passed a given point: the question behind "is the interrupt
 * restored on every path". Conditions are not evaluated, exceptions that calls may throw are not followed.
 */
public final class Exits {
    /** How control leaves. */
    public enum Exit {
        /** Goes on after the block. */
        NORMAL,
        RETURN,
        THROW,
        BREAK,
        CONTINUE
    }

    private final Predicate<Node> point;
    private final Predicate<Throw> accepted;
    private final List<Return> returns = new ArrayList<>();

    private Exits(Predicate<Node> point, Predicate<Throw> accepted) {
        this.point = point;
        this.accepted = accepted;
    }

    /**
     * The exits of {@code block} that some path reaches without passing a node that satisfies {@code point}.
     *
     * @param accepted throws that count as having passed it
     */
    public static Set<Exit> missing(Stmt block, Predicate<Node> point, Predicate<Throw> accepted) {
        return new Exits(point, accepted).of(block);
    }

    /** The return statements of {@code block} that some path reaches without passing {@code point}. */
    public static List<Return> missingReturns(Stmt block, Predicate<Node> point) {
        Exits exits = new Exits(point, raised -> false);
        exits.of(block);
        return exits.returns;
    }

    private Set<Exit> of(Node node) {
        if (point.test(node)) {
            return Set.of();
        }
        if (node instanceof Block block) {
            return sequence(block.statements());
        }
        if (node instanceof Branch branch) {
            return passes(branch.condition()) ? Set.of() : union(branch.branches());
        }
        if (node instanceof Loop loop) {
            return loop(loop);
        }
        if (node instanceof Try attempt) {
            return attempt(attempt);
        }
        if (node instanceof Sync sync) {
            return passes(sync.lock()) ? Set.of() : of(sync.body());
        }
        if (node instanceof OpaqueStmt other && other.what().startsWith("label")) {
            return union(other.children());
        }
        if (passes(node)) {
            return Set.of();
        }
        if (node instanceof Return leave) {
            returns.add(leave);
            return Set.of(Exit.RETURN);
        }
        if (node instanceof Throw raised) {
            return accepted.test(raised) ? Set.of() : Set.of(Exit.THROW);
        }
        if (node instanceof Jump jump) {
            return Set.of(jump.kind() == Jump.Kind.CONTINUE ? Exit.CONTINUE : Exit.BREAK);
        }
        return Set.of(Exit.NORMAL);
    }

    private Set<Exit> sequence(Iterable<Stmt> statements) {
        Set<Exit> exits = EnumSet.noneOf(Exit.class);
        for (Stmt statement : statements) {
            Set<Exit> here = of(statement);
            exits.addAll(here);
            if (!here.contains(Exit.NORMAL)) {
                exits.remove(Exit.NORMAL);
                return exits;
            }
        }
        exits.add(Exit.NORMAL);
        return exits;
    }

    private Set<Exit> union(Iterable<? extends Node> alternatives) {
        Set<Exit> exits = EnumSet.noneOf(Exit.class);
        for (Node alternative : alternatives) {
            exits.addAll(of(alternative));
        }
        return exits;
    }

    private Set<Exit> loop(Loop loop) {
        boolean passesBefore = loop.init().stream().anyMatch(this::passes)
                || (!loop.atLeastOnce() && loop.condition().filter(this::passes).isPresent());
        if (passesBefore) {
            return Set.of();
        }
        Set<Exit> body = EnumSet.noneOf(Exit.class);
        body.addAll(of(loop.body()));
        boolean endless = !loop.atLeastOnce() && isEndless(loop.condition(), loop);
        boolean leaves = body.remove(Exit.BREAK);
        boolean goesRound = body.remove(Exit.CONTINUE) | body.remove(Exit.NORMAL);
        if (leaves || (!endless && (goesRound || !loop.atLeastOnce()))) {
            body.add(Exit.NORMAL);
        }
        return body;
    }

    private static boolean isEndless(Optional<Expr> condition, Loop loop) {
        return condition.isEmpty()
                ? !loop.isForEach()
                : condition.get() instanceof Literal literal && Boolean.TRUE.equals(literal.value());
    }

    private Set<Exit> attempt(Try attempt) {
        Set<Exit> last = attempt.finalizer().map(this::of).orElse(Set.of(Exit.NORMAL));
        if (!last.contains(Exit.NORMAL)) {
            return last;
        }
        if (attempt.resources().stream().anyMatch(this::passes)) {
            return Set.of();
        }
        Set<Exit> exits = EnumSet.noneOf(Exit.class);
        exits.addAll(of(attempt.body()));
        attempt.catches().forEach(clause -> exits.addAll(of(clause.body())));
        return exits;
    }

    /** Whether evaluating {@code node} always passes the point; code inside a lambda is not evaluated here. */
    private boolean passes(Node node) {
        if (point.test(node)) {
            return true;
        }
        if (node instanceof Lambda || node instanceof Stmt && isCompound(node)) {
            return false;
        }
        if (node instanceof Choice choice) {
            return passes(choice.condition())
                    || choice.branches().stream()
                            .anyMatch(branch ->
                                    branch instanceof Block block ? of(block).isEmpty() : passes(branch));
        }
        boolean[] found = {false};
        node.forEachChild(child -> found[0] = found[0] || passes(child));
        return found[0];
    }

    private static boolean isCompound(Node node) {
        return node instanceof Block
                || node instanceof Branch
                || node instanceof Loop
                || node instanceof Try
                || node instanceof Sync;
    }
}
