package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
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
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers switch statements and expressions. */
final class Switches {
    /** Groups that fall through repeat what they fall into; beyond this many statements the rest is left out. */
    private static final int REPEATED = 400;

    private final Lowering lowering;

    Switches(Lowering lowering) {
        this.lowering = lowering;
    }

    Stmt lower(SwitchStmt written) {
        Typed selector = lowering.lower(written.getSelector());
        List<Stmt> branches = new ArrayList<>();
        boolean hasDefault = false;
        NodeList<SwitchEntry> entries = written.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            SwitchEntry entry = entries.get(i);
            hasDefault |= isDefault(entry) || hasPattern(entry);
            boolean isGroup = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
            if (isGroup && entry.getStatements().isEmpty() && i + 1 < entries.size()) {
                continue;
            }
            int mark = lowering.env.mark();
            List<Stmt> prelude = prelude(entry, selector.type());
            Block body = isGroup ? group(entries, i) : arrow(entry);
            lowering.env.reset(mark);
            branches.add(after(prelude, body));
        }
        Span span = lowering.span(written);
        if (!hasDefault) {
            branches.add(new Block(new Span(span.end(), span.end()), List.of()));
        }
        return new Branch(span, selector.expr(), List.copyOf(branches));
    }

    /** A switch with patterns must be exhaustive. */
    private static boolean hasPattern(SwitchEntry entry) {
        return entry.getLabels().stream().anyMatch(PatternExpr.class::isInstance);
    }

    private static Block after(List<Stmt> prelude, Block body) {
        if (prelude.isEmpty()) {
            return body;
        }
        List<Stmt> all = new ArrayList<>(prelude);
        all.addAll(body.statements());
        return new Block(body.span(), List.copyOf(all));
    }

    private static boolean isDefault(SwitchEntry entry) {
        return entry.isDefault() || entry.getLabels().isEmpty();
    }

    /** What a case does before its body: binds the variables of its patterns, evaluates its guard. */
    private List<Stmt> prelude(SwitchEntry entry, Ty selector) {
        List<Stmt> prelude = new ArrayList<>();
        for (Expression label : entry.getLabels()) {
            if (label instanceof PatternExpr) {
                List<Var> bindings = new ArrayList<>(1);
                lowering.patterns.bind(label, selector, bindings);
                bindings.forEach(binding -> prelude.add(new Declare(lowering.span(label), binding, Optional.empty())));
            }
        }
        entry.getGuard().ifPresent(guard -> {
            Expr value = lowering.lower(guard).expr();
            prelude.add(new Eval(value.span(), value));
        });
        return prelude;
    }

    private Block arrow(SwitchEntry entry) {
        if (entry.getStatements().size() == 1 && entry.getStatements().get(0) instanceof BlockStmt block) {
            return lowering.statements.block(block);
        }
        Span span = entry.getStatements().isEmpty()
                ? lowering.span(entry)
                : lowering.span(entry.getStatements().get(0));
        return new Block(span, lowering.statements.list(entry.getStatements()));
    }

    /** The statements of a group and of those it falls into, up to the break that ends it. */
    private Block group(NodeList<SwitchEntry> entries, int from) {
        List<Stmt> out = new ArrayList<>();
        int mark = lowering.env.mark();
        Span span = lowering.span(entries.get(from));
        // A group sees the locals that the groups above it declare.
        scopeOfEarlierGroups(entries, from);
        for (int i = from; i < entries.size(); i++) {
            NodeList<Statement> statements = entries.get(i).getStatements();
            if (addUntilBreak(statements, out) || Completion.leaves(statements) || out.size() > REPEATED) {
                break;
            }
        }
        lowering.env.reset(mark);
        return new Block(span, List.copyOf(out));
    }

    private void scopeOfEarlierGroups(NodeList<SwitchEntry> entries, int until) {
        for (int i = 0; i < until; i++) {
            for (Statement statement : entries.get(i).getStatements()) {
                if (statement instanceof ExpressionStmt expression
                        && expression.getExpression().isVariableDeclarationExpr()) {
                    expression
                            .getExpression()
                            .asVariableDeclarationExpr()
                            .getVariables()
                            .forEach(variable -> {
                                Ty type = TypeReader.isVar(variable.getType())
                                        ? Ty.UNKNOWN
                                        : lowering.read(variable.getType());
                                lowering.declare(
                                        Var.Kind.LOCAL, variable.getNameAsString(), variable.getName(), type, null);
                            });
                }
            }
        }
    }

    /** Whether a break that ends the group was met; a block may hold it ({@code case 1: { …; break; }}). */
    private boolean addUntilBreak(NodeList<Statement> statements, List<Stmt> out) {
        for (Statement statement : statements) {
            if (isPlainBreak(statement)) {
                return true;
            }
            if (statement instanceof BlockStmt block && endsInPlainBreak(block)) {
                int mark = lowering.env.mark();
                List<Stmt> inner = new ArrayList<>();
                addUntilBreak(block.getStatements(), inner);
                lowering.env.reset(mark);
                out.add(new Block(lowering.span(block), List.copyOf(inner)));
                return true;
            }
            lowering.statements.add(statement, out);
        }
        return false;
    }

    private static boolean isPlainBreak(Statement statement) {
        return statement.isBreakStmt() && statement.asBreakStmt().getLabel().isEmpty();
    }

    private static boolean endsInPlainBreak(BlockStmt block) {
        NodeList<Statement> statements = block.getStatements();
        return !statements.isEmpty() && isPlainBreak(statements.get(statements.size() - 1));
    }

    Typed lower(SwitchExpr written, Ty expected) {
        Typed selector = lowering.lower(written.getSelector());
        Lowering.Sink saved = lowering.yields;
        Lowering.Sink sink = new Lowering.Sink(expected);
        lowering.yields = sink;
        List<Node> branches = new ArrayList<>();
        NodeList<SwitchEntry> entries = written.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            SwitchEntry entry = entries.get(i);
            if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP
                    && entry.getStatements().isEmpty()) {
                continue;
            }
            int mark = lowering.env.mark();
            List<Stmt> prelude = prelude(entry, selector.type());
            branches.add(yielding(prelude, value(entries, i, sink)));
            lowering.env.reset(mark);
        }
        lowering.yields = saved;
        Ty found = sink.found == null || !sink.found.isKnown() ? expected : sink.found;
        return new Typed(
                new Choice(lowering.span(written), selector.expr(), List.copyOf(branches), found.toRef()), found);
    }

    private static Node yielding(List<Stmt> prelude, Node value) {
        if (prelude.isEmpty()) {
            return value;
        }
        Block block = value instanceof Block statements
                ? statements
                : new Block(
                        value.span(),
                        List.of(new Jump(value.span(), Jump.Kind.YIELD, Optional.empty(), Optional.of((Expr) value))));
        return after(prelude, block);
    }

    private Node value(NodeList<SwitchEntry> entries, int at, Lowering.Sink sink) {
        SwitchEntry entry = entries.get(at);
        if (entry.getType() == SwitchEntry.Type.EXPRESSION
                && entry.getStatements().size() == 1
                && entry.getStatements().get(0) instanceof ExpressionStmt statement) {
            Typed value = lowering.lower(statement.getExpression(), sink.expected);
            lowering.collect(sink, value.type());
            return value.expr();
        }
        if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
            return group(entries, at);
        }
        return arrow(entry);
    }
}
