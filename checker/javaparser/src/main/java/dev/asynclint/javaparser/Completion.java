package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

/** Whether statements complete normally, and what they return: roughly JLS 14.22, on syntax alone. */
final class Completion {
    private Completion() {}

    /** Whether control never reaches what follows the statement. */
    static boolean leaves(Statement written) {
        if (written.isReturnStmt() || written.isThrowStmt() || written.isBreakStmt() || written.isContinueStmt()) {
            return true;
        }
        if (written.isYieldStmt()) {
            return true;
        }
        if (written instanceof BlockStmt block) {
            return leaves(block.getStatements());
        }
        if (written instanceof IfStmt branch) {
            return branch.getElseStmt().isPresent()
                    && leaves(branch.getThenStmt())
                    && leaves(branch.getElseStmt().get());
        }
        if (written instanceof WhileStmt loop) {
            return loop.getCondition() instanceof BooleanLiteralExpr literal && literal.getValue();
        }
        if (written instanceof DoStmt loop) {
            return loop.getCondition() instanceof BooleanLiteralExpr literal && literal.getValue();
        }
        if (written instanceof ForStmt loop) {
            return loop.getCompare().isEmpty();
        }
        if (written instanceof SynchronizedStmt guarded) {
            return leaves(guarded.getBody());
        }
        if (written instanceof TryStmt attempt) {
            if (attempt.getFinallyBlock().isPresent()
                    && leaves(attempt.getFinallyBlock().get())) {
                return true;
            }
            return leaves(attempt.getTryBlock())
                    && attempt.getCatchClauses().stream().allMatch(clause -> leaves(clause.getBody()));
        }
        return written instanceof SwitchStmt choice && leaves(choice);
    }

    static boolean leaves(NodeList<Statement> statements) {
        return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }

    private static boolean leaves(SwitchStmt choice) {
        boolean hasDefault = false;
        for (SwitchEntry entry : choice.getEntries()) {
            hasDefault |= entry.isDefault() || entry.getLabels().isEmpty();
            boolean isEmptyGroup = entry.getStatements().isEmpty();
            if (!isEmptyGroup && (!leaves(entry.getStatements()) || endsInBreak(entry.getStatements()))) {
                return false;
            }
        }
        return hasDefault;
    }

    private static boolean endsInBreak(NodeList<Statement> statements) {
        return statements.get(statements.size() - 1).isBreakStmt();
    }

    /** Whether a lambda's block has a {@code return} with a value ({@code true}) or without ({@code false}). */
    static boolean returns(BlockStmt block, boolean withValue) {
        Finder finder = new Finder(withValue);
        block.accept(finder, null);
        return finder.found;
    }

    /** Looks at the block itself, not at the lambdas and classes inside it. */
    private static final class Finder extends com.github.javaparser.ast.visitor.VoidVisitorAdapter<Void> {
        private final boolean withValue;
        private boolean found;

        Finder(boolean withValue) {
            this.withValue = withValue;
        }

        @Override
        public void visit(ReturnStmt statement, Void ignored) {
            found |= statement.getExpression().isPresent() == withValue;
        }

        @Override
        public void visit(com.github.javaparser.ast.stmt.ExpressionStmt statement, Void ignored) {
            // No return inside an expression belongs to this block.
        }

        @Override
        public void visit(com.github.javaparser.ast.stmt.LocalClassDeclarationStmt statement, Void ignored) {
            // Its returns are its own.
        }

        @Override
        public void visit(com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt statement, Void ignored) {
            // Its returns are its own.
        }

        @Override
        public void visit(com.github.javaparser.ast.expr.LambdaExpr lambda, Void ignored) {
            // Its returns are its own.
        }

        @Override
        public void visit(com.github.javaparser.ast.expr.ObjectCreationExpr creation, Void ignored) {
            // The returns of an anonymous class are its own.
        }
    }
}
