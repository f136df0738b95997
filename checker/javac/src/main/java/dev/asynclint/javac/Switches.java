package dev.asynclint.javac;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lowers switches of every Java release. Labels, patterns and guards of releases newer than the oldest we compile for
 * are recognised by the names of their kinds: their classes cannot be linked to.
 */
final class Switches {
    /** Fall-through repeats statements; what falls through more groups than this is a table, and is cut. */
    private static final int MAX_FALL_THROUGH = 8;

    private final Lowering lowering;
    private final Unit unit;

    Switches(Lowering lowering) {
        this.lowering = lowering;
        this.unit = lowering.unit;
    }

    Stmt of(SwitchTree tree) {
        Expr selector = lowering.expressions.of(tree.getExpression());
        List<Stmt> branches = new ArrayList<>();
        for (Node branch : branches(tree.getCases(), false)) {
            branches.add(branch instanceof Stmt stmt ? stmt : new Eval(branch.span(), (Expr) branch));
        }
        boolean isExhaustive = false;
        for (CaseTree each : tree.getCases()) {
            isExhaustive |= isDefault(each) || hasPattern(each);
        }
        if (!isExhaustive) {
            int end = unit.span(tree).end();
            branches.add(new Block(new Span(end, end), List.of()));
        }
        return new Branch(unit.span(tree), selector, branches);
    }

    Expr of(SwitchExpressionTree tree) {
        Expr selector = lowering.expressions.of(tree.getExpression());
        List<Node> branches = branches(tree.getCases(), true);
        return new Choice(unit.span(tree), selector, branches, lowering.expressions.typeOf(tree));
    }

    private List<Node> branches(List<? extends CaseTree> cases, boolean isExpression) {
        List<Node> branches = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            CaseTree each = cases.get(i);
            if (each.getCaseKind() == CaseTree.CaseKind.RULE) {
                branches.add(rule(each, isExpression));
            } else if (!each.getStatements().isEmpty() || i == cases.size() - 1) {
                branches.add(group(cases, i));
            }
        }
        return branches;
    }

    private Node rule(CaseTree tree, boolean isExpression) {
        List<Stmt> prelude = prelude(tree);
        Tree body = tree.getBody();
        Node lowered;
        if (body instanceof BlockTree block) {
            lowered = lowering.statements.block(block);
        } else if (body instanceof ExpressionTree expression) {
            lowered = lowering.expressions.of(expression);
        } else {
            lowered = lowering.statements.of(body);
        }
        if (prelude.isEmpty()) {
            return lowered instanceof Stmt && !(lowered instanceof Block)
                    ? new Block(lowered.span(), List.of((Stmt) lowered))
                    : lowered;
        }
        List<Stmt> all = new ArrayList<>(prelude);
        if (lowered instanceof Block block) {
            all.addAll(block.statements());
        } else if (lowered instanceof Expr value) {
            all.add(
                    isExpression
                            ? new Jump(value.span(), Jump.Kind.YIELD, Optional.empty(), Optional.of(value))
                            : new Eval(value.span(), value));
        } else {
            all.add((Stmt) lowered);
        }
        return new Block(unit.span(tree), all);
    }

    /** The statements of a group and of those that it falls into. */
    private Block group(List<? extends CaseTree> cases, int first) {
        List<Stmt> all = new ArrayList<>(prelude(cases.get(first)));
        int last = Math.min(cases.size(), first + MAX_FALL_THROUGH);
        for (int i = first; i < last; i++) {
            List<? extends StatementTree> statements = cases.get(i).getStatements();
            List<? extends StatementTree> lasting = withoutFinalBreak(statements);
            all.addAll(
                    i == first
                            ? lowering.statements.all(lasting)
                            : lowering.again(() -> lowering.statements.all(lasting)));
            if (!Completion.canComplete(statements)) {
                break;
            }
        }
        return new Block(unit.span(cases.get(first)), all);
    }

    private static List<? extends StatementTree> withoutFinalBreak(List<? extends StatementTree> statements) {
        int last = statements.size() - 1;
        if (last >= 0 && statements.get(last) instanceof BreakTree end && end.getLabel() == null) {
            return statements.subList(0, last);
        }
        if (statements.size() == 1 && statements.get(0) instanceof BlockTree block) {
            return withoutFinalBreak(block.getStatements());
        }
        return statements;
    }

    /** What a case does before its body: binds the variables of its patterns, evaluates its guard. */
    private List<Stmt> prelude(CaseTree tree) {
        List<Stmt> prelude = new ArrayList<>();
        for (Tree label : labels(tree)) {
            if (isLabel(label)) {
                for (Var binding : bindingsOf(label)) {
                    prelude.add(new Declare(unit.span(label), binding, Optional.empty()));
                }
            } else if (label instanceof ExpressionTree guard
                    && !tree.getExpressions().contains(guard)) {
                Expr value = lowering.expressions.of(guard);
                prelude.add(new Eval(value.span(), value));
            }
        }
        return prelude;
    }

    /** The labels and the guard of a case, in source order. */
    private static List<Tree> labels(CaseTree tree) {
        List<Tree> labels = new ArrayList<>();
        List<? extends StatementTree> statements = tree.getStatements();
        Tree body = tree.getBody();
        tree.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void scan(Tree child, Void unused) {
                        boolean isBody = child == body || statements != null && contains(statements, child);
                        if (child != null && !isBody) {
                            labels.add(child);
                        }
                        return null;
                    }
                },
                null);
        return labels;
    }

    private static boolean contains(List<? extends Tree> trees, Tree wanted) {
        for (Tree tree : trees) {
            if (tree == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(Tree tree) {
        String kind = tree.getKind().name();
        return kind.endsWith("_CASE_LABEL") || kind.endsWith("_PATTERN");
    }

    private static boolean isDefault(CaseTree tree) {
        boolean isDefault = tree.getExpressions().isEmpty() && !hasPattern(tree);
        for (Tree label : labels(tree)) {
            isDefault |= label.getKind().name().equals("DEFAULT_CASE_LABEL");
        }
        return isDefault;
    }

    private static boolean hasPattern(CaseTree tree) {
        for (Tree label : labels(tree)) {
            String kind = label.getKind().name();
            if (kind.equals("PATTERN_CASE_LABEL") || kind.endsWith("_PATTERN")) {
                return true;
            }
        }
        return false;
    }

    /** The variables that a pattern binds, nested ones included. */
    List<Var> bindingsOf(Tree pattern) {
        List<Var> bindings = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitBindingPattern(BindingPatternTree tree, Void unused) {
                bindings.add(lowering.declare(tree.getVariable(), Var.Kind.LOCAL));
                return null;
            }
        }.scan(pattern, null);
        return bindings;
    }

    /** The type that a type or a pattern tests for. */
    TypeRef typeOfPattern(Tree tested) {
        if (tested instanceof BindingPatternTree binding) {
            return lowering.expressions.typeOf(binding.getVariable());
        }
        return lowering.expressions.typeOf(tested);
    }
}
