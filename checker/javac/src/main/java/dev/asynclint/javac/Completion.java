package dev.asynclint.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.YieldTree;
import java.util.List;

/** Whether control can reach the end of statements; when in doubt it can. */
final class Completion {
    private Completion() {}

    static boolean canComplete(List<? extends StatementTree> statements) {
        for (StatementTree statement : statements) {
            if (!canComplete(statement)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canComplete(StatementTree tree) {
        if (tree instanceof BlockTree block) {
            return canComplete(block.getStatements());
        }
        if (tree instanceof IfTree branch) {
            return branch.getElseStatement() == null
                    || canComplete(branch.getThenStatement())
                    || canComplete(branch.getElseStatement());
        }
        if (tree instanceof SynchronizedTree sync) {
            return canComplete(sync.getBlock());
        }
        if (tree instanceof TryTree attempt) {
            return canComplete(attempt);
        }
        return !(tree instanceof ReturnTree
                || tree instanceof ThrowTree
                || tree instanceof BreakTree
                || tree instanceof ContinueTree
                || tree instanceof YieldTree);
    }

    private static boolean canComplete(TryTree tree) {
        if (tree.getFinallyBlock() != null && !canComplete(tree.getFinallyBlock())) {
            return false;
        }
        return canComplete(tree.getBlock())
                || tree.getCatches().stream().anyMatch(clause -> canComplete(clause.getBlock()));
    }
}
