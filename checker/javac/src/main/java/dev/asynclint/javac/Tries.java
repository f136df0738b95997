package dev.asynclint.javac;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Lowers try statements: what javac does behind the source, closing resources, becomes visible. */
final class Tries {
    private final Lowering lowering;
    private final Unit unit;

    Tries(Lowering lowering) {
        this.lowering = lowering;
        this.unit = lowering.unit;
    }

    Try of(TryTree tree) {
        List<Stmt> resources = new ArrayList<>();
        List<Call> closes = new ArrayList<>();
        for (Tree resource : tree.getResources()) {
            Stmt lowered = resource(resource);
            resources.add(lowered);
            closes.add(0, close(resource, lowered));
        }
        Block body = lowering.statements.block(tree.getBlock());
        closes.forEach(close -> lowering.mentions(close.name(), close.target(), close.receiverType()));
        List<Try.Catch> catches = new ArrayList<>();
        for (CatchTree clause : tree.getCatches()) {
            catches.add(clause(clause));
        }
        Optional<Block> finalizer = tree.getFinallyBlock() == null
                ? Optional.empty()
                : Optional.of(lowering.statements.block(tree.getFinallyBlock()));
        return new Try(unit.span(tree), resources, body, closes, catches, finalizer);
    }

    private Stmt resource(Tree tree) {
        Span span = unit.span(tree);
        if (tree instanceof VariableTree declaration) {
            Var variable = lowering.declare(declaration, Var.Kind.RESOURCE);
            Optional<Expr> init = declaration.getInitializer() == null
                    ? Optional.empty()
                    : Optional.of(lowering.expressions.of(declaration.getInitializer()));
            return new Declare(span, variable, init);
        }
        return new Eval(span, lowering.expressions.of(tree));
    }

    private Call close(Tree resource, Stmt lowered) {
        TypeMirror type = unit.type(resource);
        Expr receiver = lowered instanceof Declare declare
                ? new Read(
                        declare.span(),
                        declare.variable(),
                        Optional.empty(),
                        declare.variable().type())
                : lowering.again(() -> lowering.expressions.of(resource));
        Optional<MethodRef> close = lowering.symbols.closeOf(type).map(lowering.symbols::method);
        return new Call(
                lowered.span(),
                lowered.span(),
                "close",
                close,
                Optional.of(receiver),
                lowering.symbols.receiverName(type),
                List.of(),
                TypeRef.VOID);
    }

    private Try.Catch clause(CatchTree tree) {
        lowering.catches();
        List<TypeRef> types = new ArrayList<>();
        Tree written = tree.getParameter().getType();
        if (written instanceof UnionTypeTree union) {
            union.getTypeAlternatives().forEach(each -> types.add(lowering.expressions.typeOf(each)));
        } else {
            types.add(lowering.expressions.typeOf(written));
        }
        Var declared = lowering.declareCaught(tree.getParameter(), types.get(0));
        return new Try.Catch(unit.span(tree), declared, types, lowering.statements.block(tree.getBlock()));
    }
}
