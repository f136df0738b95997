package dev.asynclint.javac;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreeScanner;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Lowers statements. */
final class Statements extends SimpleTreeVisitor<Stmt, Void> {
    private final Lowering lowering;
    private final Unit unit;
    private final Tries tries;

    Statements(Lowering lowering) {
        this.lowering = lowering;
        this.unit = lowering.unit;
        this.tries = new Tries(lowering);
    }

    Stmt of(Tree tree) {
        return tree.accept(this, null);
    }

    Block block(BlockTree tree) {
        return new Block(unit.span(tree), all(tree.getStatements()));
    }

    /** Statements in order, without those that javac adds to constructors. */
    List<Stmt> all(List<? extends StatementTree> trees) {
        List<Stmt> lowered = new ArrayList<>(trees.size());
        for (StatementTree tree : trees) {
            if (!(tree instanceof EmptyStatementTree) && !unit.isSynthetic(tree)) {
                lowered.add(of(tree));
            }
        }
        return lowered;
    }

    private Expr expr(ExpressionTree tree) {
        return lowering.expressions.of(tree);
    }

    private Optional<Expr> optional(ExpressionTree tree) {
        return tree == null ? Optional.empty() : Optional.of(expr(tree));
    }

    /** What no method here knows keeps what it evaluates. */
    @Override
    protected Stmt defaultAction(Tree tree, Void unused) {
        if (tree instanceof ExpressionTree expression) {
            return new Eval(unit.span(tree), expr(expression));
        }
        return new OpaqueStmt(unit.span(tree), "error", childrenOf(tree));
    }

    /** The expressions and statements directly below a tree of any kind, in source order. */
    List<Node> childrenOf(Tree tree) {
        List<Node> nodes = new ArrayList<>();
        tree.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void scan(Tree child, Void unused) {
                        if (child != null) {
                            nodes.addAll(nodesOf(child));
                        }
                        return null;
                    }
                },
                null);
        return nodes;
    }

    /** A tree as a node; as its evaluated children when it is neither expression nor statement. */
    List<Node> nodesOf(Tree tree) {
        if (tree instanceof StatementTree) {
            return List.of(of(tree));
        }
        return tree instanceof ExpressionTree ? List.of(lowering.expressions.of(tree)) : childrenOf(tree);
    }

    @Override
    public Stmt visitBlock(BlockTree tree, Void unused) {
        return block(tree);
    }

    @Override
    public Stmt visitEmptyStatement(EmptyStatementTree tree, Void unused) {
        return new Block(unit.span(tree), List.of());
    }

    @Override
    public Stmt visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
        return new Eval(unit.span(tree), expr(tree.getExpression()));
    }

    @Override
    public Stmt visitVariable(VariableTree tree, Void unused) {
        Optional<Expr> init = optional(tree.getInitializer());
        return new Declare(unit.span(tree), lowering.declare(tree, Var.Kind.LOCAL), init);
    }

    @Override
    public Stmt visitClass(ClassTree tree, Void unused) {
        lowering.declares(tree);
        return new OpaqueStmt(unit.span(tree), "class", List.of());
    }

    @Override
    public Stmt visitReturn(ReturnTree tree, Void unused) {
        return new Return(unit.span(tree), optional(tree.getExpression()));
    }

    @Override
    public Stmt visitThrow(ThrowTree tree, Void unused) {
        return new Throw(unit.span(tree), expr(tree.getExpression()));
    }

    @Override
    public Stmt visitSynchronized(SynchronizedTree tree, Void unused) {
        return new Sync(unit.span(tree), expr(tree.getExpression()), block(tree.getBlock()));
    }

    @Override
    public Stmt visitIf(IfTree tree, Void unused) {
        Expr condition = expr(tree.getCondition());
        Stmt then = of(tree.getThenStatement());
        Stmt otherwise =
                tree.getElseStatement() == null ? new Block(endOf(tree), List.of()) : of(tree.getElseStatement());
        return new Branch(unit.span(tree), condition, List.of(then, otherwise));
    }

    private Span endOf(Tree tree) {
        Span span = unit.span(tree);
        return new Span(span.end(), span.end());
    }

    @Override
    public Stmt visitWhileLoop(WhileLoopTree tree, Void unused) {
        return new Loop(
                unit.span(tree),
                List.of(),
                Optional.of(expr(tree.getCondition())),
                of(tree.getStatement()),
                List.of(),
                false);
    }

    @Override
    public Stmt visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
        Stmt body = of(tree.getStatement());
        return new Loop(unit.span(tree), List.of(), Optional.of(expr(tree.getCondition())), body, List.of(), true);
    }

    @Override
    public Stmt visitForLoop(ForLoopTree tree, Void unused) {
        List<Stmt> init = all(tree.getInitializer());
        Optional<Expr> condition = optional(tree.getCondition());
        List<Stmt> update = all(tree.getUpdate());
        return new Loop(unit.span(tree), init, condition, of(tree.getStatement()), update, false);
    }

    @Override
    public Stmt visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
        Expr iterated = expr(tree.getExpression());
        Var variable = lowering.declare(tree.getVariable(), Var.Kind.LOCAL);
        List<Stmt> init = List.of(
                new Eval(iterated.span(), iterated),
                new Declare(unit.span(tree.getVariable()), variable, Optional.empty()));
        return new Loop(unit.span(tree), init, Optional.empty(), of(tree.getStatement()), List.of(), false);
    }

    @Override
    public Stmt visitLabeledStatement(LabeledStatementTree tree, Void unused) {
        return new OpaqueStmt(unit.span(tree), "label:" + tree.getLabel(), List.of(of(tree.getStatement())));
    }

    @Override
    public Stmt visitBreak(BreakTree tree, Void unused) {
        return new Jump(unit.span(tree), Jump.Kind.BREAK, label(tree.getLabel()), Optional.empty());
    }

    @Override
    public Stmt visitContinue(ContinueTree tree, Void unused) {
        return new Jump(unit.span(tree), Jump.Kind.CONTINUE, label(tree.getLabel()), Optional.empty());
    }

    @Override
    public Stmt visitYield(YieldTree tree, Void unused) {
        return new Jump(unit.span(tree), Jump.Kind.YIELD, Optional.empty(), optional(tree.getValue()));
    }

    private static Optional<String> label(Name name) {
        return name == null ? Optional.empty() : Optional.of(name.toString());
    }

    @Override
    public Stmt visitAssert(AssertTree tree, Void unused) {
        List<Node> children = new ArrayList<>(List.of(expr(tree.getCondition())));
        optional(tree.getDetail()).ifPresent(children::add);
        return new OpaqueStmt(unit.span(tree), "assert", children);
    }

    @Override
    public Stmt visitSwitch(SwitchTree tree, Void unused) {
        return lowering.switches.of(tree);
    }

    @Override
    public Stmt visitTry(TryTree tree, Void unused) {
        return tries.of(tree);
    }

    @Override
    public Stmt visitCatch(CatchTree tree, Void unused) {
        return block(tree.getBlock());
    }
}
