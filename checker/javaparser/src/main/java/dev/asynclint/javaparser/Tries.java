package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers try statements, with the implicit calls of {@code close()}. */
final class Tries {
    private final Lowering lowering;

    Tries(Lowering lowering) {
        this.lowering = lowering;
    }

    Try lower(TryStmt written) {
        int mark = lowering.env.mark();
        List<Stmt> resources = new ArrayList<>(1);
        List<Call> closes = new ArrayList<>(1);
        for (Expression resource : written.getResources()) {
            int before = resources.size();
            if (resource instanceof VariableDeclarationExpr declaration) {
                lowering.statements.declare(declaration, Var.Kind.RESOURCE, lowering.span(resource), resources);
            } else {
                Typed value = lowering.lower(resource);
                resources.add(new Eval(lowering.span(resource), value.expr()));
                closes.add(0, close(Optional.of(value.expr()), value.type(), lowering.span(resource)));
            }
            for (Stmt added : resources.subList(before, resources.size())) {
                if (added instanceof Declare declare) {
                    Env.Local local = lowering.env.local(declare.variable().name());
                    Ty type = local == null ? Ty.UNKNOWN : local.type();
                    Expr read = new Read(Span.NONE, declare.variable(), Optional.empty(), type.toRef());
                    closes.add(0, close(Optional.of(read), type, declare.span()));
                }
            }
        }
        Block body = lowering.statements.block(written.getTryBlock());
        lowering.env.reset(mark);
        List<Try.Catch> catches = new ArrayList<>(1);
        for (CatchClause clause : written.getCatchClauses()) {
            catches.add(lower(clause));
        }
        Optional<Block> finalizer = written.getFinallyBlock().map(lowering.statements::block);
        return new Try(
                lowering.span(written),
                List.copyOf(resources),
                body,
                List.copyOf(closes),
                List.copyOf(catches),
                finalizer);
    }

    private Call close(Optional<Expr> receiver, Ty type, Span span) {
        return lowering.calls.implicit("close", receiver, type, span);
    }

    private Try.Catch lower(CatchClause clause) {
        int mark = lowering.env.mark();
        Type written = clause.getParameter().getType();
        List<TypeRef> types = new ArrayList<>(1);
        if (written.isUnionType()) {
            written.asUnionType()
                    .getElements()
                    .forEach(each -> types.add(lowering.read(each).toRef()));
        } else {
            types.add(lowering.read(written).toRef());
        }
        Ty type = lowering.read(written);
        Var variable = lowering.declare(
                Var.Kind.CAUGHT,
                clause.getParameter().getNameAsString(),
                clause.getParameter().getName(),
                type,
                null);
        Block body = lowering.statements.block(clause.getBody());
        lowering.env.reset(mark);
        return new Try.Catch(lowering.span(clause), variable, List.copyOf(types), body);
    }
}
