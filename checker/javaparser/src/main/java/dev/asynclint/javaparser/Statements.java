package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Loop;
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

/** Lowers statements. */
final class Statements {
    private final Lowering lowering;
    private final Tries tries;

    Statements(Lowering lowering) {
        this.lowering = lowering;
        this.tries = new Tries(lowering);
    }

    Block block(BlockStmt written) {
        return new Block(lowering.span(written), list(written.getStatements()));
    }

    /** Lowers statements in a scope of their own. */
    List<Stmt> list(NodeList<Statement> written) {
        int mark = lowering.env.mark();
        List<Stmt> statements = new ArrayList<>(written.size());
        for (Statement statement : written) {
            add(statement, statements);
        }
        lowering.env.reset(mark);
        return List.copyOf(statements);
    }

    /** Lowers one statement that stands alone, as the body of a loop. */
    Stmt one(Statement written) {
        if (written instanceof BlockStmt block) {
            return block(block);
        }
        int mark = lowering.env.mark();
        List<Stmt> statements = new ArrayList<>(1);
        add(written, statements);
        lowering.env.reset(mark);
        return statements.size() == 1 ? statements.get(0) : new Block(lowering.span(written), List.copyOf(statements));
    }

    /** Lowers a statement into as many as it takes; its declarations stay in scope. */
    void add(Statement written, List<Stmt> out) {
        Span span = lowering.span(written);
        if (written instanceof ExpressionStmt statement) {
            addExpression(statement.getExpression(), span, out);
        } else if (written instanceof BlockStmt block) {
            out.add(block(block));
        } else if (written instanceof ReturnStmt statement) {
            out.add(new Return(span, statement.getExpression().map(this::returned)));
        } else if (written instanceof IfStmt statement) {
            addIf(statement, span, out);
        } else if (written instanceof TryStmt statement) {
            out.add(tries.lower(statement));
        } else if (written instanceof ThrowStmt statement) {
            out.add(new Throw(span, lowering.lower(statement.getExpression()).expr()));
        } else if (written instanceof ForEachStmt || written instanceof ForStmt) {
            int mark = lowering.env.mark();
            out.add(written instanceof ForEachStmt each ? forEach(each, span) : forLoop((ForStmt) written, span));
            lowering.env.reset(mark);
        } else if (written instanceof WhileStmt statement) {
            int mark = lowering.env.mark();
            Expr condition = lowering.lower(statement.getCondition()).expr();
            Stmt body = one(statement.getBody());
            lowering.env.reset(mark);
            out.add(new Loop(span, List.of(), Optional.of(condition), body, List.of(), false));
        } else if (written instanceof DoStmt statement) {
            Stmt body = one(statement.getBody());
            Expr condition = lowering.lower(statement.getCondition()).expr();
            out.add(new Loop(span, List.of(), Optional.of(condition), body, List.of(), true));
        } else if (written instanceof SwitchStmt statement) {
            out.add(lowering.switches.lower(statement));
        } else if (written instanceof SynchronizedStmt statement) {
            Expr lock = lowering.lower(statement.getExpression()).expr();
            out.add(new Sync(span, lock, block(statement.getBody())));
        } else {
            addRare(written, span, out);
        }
    }

    private void addRare(Statement written, Span span, List<Stmt> out) {
        if (written instanceof BreakStmt statement) {
            Optional<String> label = statement.getLabel().map(name -> name.getIdentifier());
            out.add(new Jump(span, Jump.Kind.BREAK, label, Optional.empty()));
        } else if (written instanceof ContinueStmt statement) {
            Optional<String> label = statement.getLabel().map(name -> name.getIdentifier());
            out.add(new Jump(span, Jump.Kind.CONTINUE, label, Optional.empty()));
        } else if (written instanceof YieldStmt statement) {
            Typed value = lowering.lower(statement.getExpression(), lowering.yields.expected);
            lowering.collect(lowering.yields, value.type());
            out.add(new Jump(span, Jump.Kind.YIELD, Optional.empty(), Optional.of(value.expr())));
        } else if (written instanceof LabeledStmt statement) {
            String what = "label:" + statement.getLabel().getIdentifier();
            out.add(new OpaqueStmt(span, what, List.of(one(statement.getStatement()))));
        } else if (written instanceof AssertStmt statement) {
            List<dev.asynclint.ir.Node> children = new ArrayList<>(2);
            children.add(lowering.lower(statement.getCheck()).expr());
            statement
                    .getMessage()
                    .ifPresent(message -> children.add(lowering.lower(message).expr()));
            out.add(new OpaqueStmt(span, "assert", List.copyOf(children)));
        } else if (written instanceof ExplicitConstructorInvocationStmt statement) {
            out.add(new Eval(span, lowering.calls.lower(statement)));
        } else if (written instanceof LocalClassDeclarationStmt statement) {
            lowering.localTypes.declare(statement.getClassDeclaration());
            out.add(new OpaqueStmt(span, "class", List.of()));
        } else if (written instanceof LocalRecordDeclarationStmt statement) {
            lowering.localTypes.declare(statement.getRecordDeclaration());
            out.add(new OpaqueStmt(span, "class", List.of()));
        } else if (!written.isEmptyStmt()) {
            out.add(new OpaqueStmt(span, "error", List.of()));
        }
    }

    private Expr returned(Expression written) {
        Typed value = lowering.lower(written, lowering.returns.expected);
        lowering.collect(lowering.returns, value.type());
        return value.expr();
    }

    private void addExpression(Expression written, Span span, List<Stmt> out) {
        if (written instanceof VariableDeclarationExpr declaration) {
            declare(declaration, Var.Kind.LOCAL, span, out);
        } else {
            out.add(new Eval(span, lowering.lower(written).expr()));
        }
    }

    /** A single declarator has the span of the statement, several have their own. */
    void declare(VariableDeclarationExpr written, Var.Kind kind, Span span, List<Stmt> out) {
        boolean isSingle = written.getVariables().size() == 1;
        for (VariableDeclarator declarator : written.getVariables()) {
            Span own = isSingle ? span : lowering.span(declarator);
            out.add(declare(declarator, kind, written.isFinal(), own));
        }
    }

    private Declare declare(VariableDeclarator written, Var.Kind kind, boolean isFinal, Span span) {
        boolean isInferred = TypeReader.isVar(written.getType()) || isLombokVal(written);
        Ty type = isInferred ? Ty.UNKNOWN : lowering.read(written.getType());
        Optional<Expr> init = Optional.empty();
        Object constant = null;
        String name = written.getNameAsString();
        if (written.getInitializer().isPresent()) {
            if (!isInferred && written.getInitializer().get().isLambdaExpr()) {
                // A lambda may mention the variable it is assigned to: never as a value, but it must resolve.
                lowering.env.add(new Env.Local(name, type, new Var(kind, name, "", -1, type.toRef()), null));
            }
            Typed value = lowering.lower(written.getInitializer().get(), type);
            init = Optional.of(value.expr());
            type = isInferred ? value.type() : type;
            Object known = isFinal ? Expressions.constantOf(value) : null;
            constant = known == null ? null : Folding.convert(known, type.name);
        }
        Var variable = lowering.declare(kind, name, written.getName(), type, constant);
        return new Declare(span, variable, init);
    }

    private boolean isLombokVal(VariableDeclarator written) {
        String type = written.getTypeAsString();
        if (!type.equals("val")) {
            return false;
        }
        String imported = lowering.env.imports.imported(type);
        return imported != null ? imported.startsWith("lombok.") : lowering.env.imports.importsAllOf("lombok");
    }

    private void addIf(IfStmt written, Span span, List<Stmt> out) {
        int mark = lowering.env.mark();
        Expr condition = lowering.lower(written.getCondition()).expr();
        int bound = lowering.env.mark();
        Stmt then = one(written.getThenStmt());
        Stmt otherwise = written.getElseStmt()
                .map(this::one)
                .orElseGet(() -> new Block(new Span(span.end(), span.end()), List.of()));
        // `if (!(x instanceof T t)) return;` brings t into scope after it.
        boolean leaves = written.getElseStmt().isEmpty() && bound > mark && Completion.leaves(written.getThenStmt());
        if (!leaves) {
            lowering.env.reset(mark);
        }
        out.add(new Branch(span, condition, List.of(then, otherwise)));
    }

    private Loop forEach(ForEachStmt written, Span span) {
        Typed iterated = lowering.lower(written.getIterable());
        VariableDeclarator declarator = written.getVariable().getVariable(0);
        boolean isInferred = TypeReader.isVar(declarator.getType()) || isLombokVal(declarator);
        Ty type = isInferred ? element(iterated.type()) : lowering.read(declarator.getType());
        Var variable = lowering.declare(Var.Kind.LOCAL, declarator.getNameAsString(), declarator.getName(), type, null);
        List<Stmt> init = List.of(
                new Eval(lowering.span(written.getIterable()), iterated.expr()),
                new Declare(lowering.span(written.getVariable()), variable, Optional.empty()));
        return new Loop(span, init, Optional.empty(), one(written.getBody()), List.of(), false);
    }

    private Ty element(Ty iterated) {
        if (iterated.isArray()) {
            return iterated.element();
        }
        Ty iterable = lowering.hierarchy.asSuper(iterated, "java.lang.Iterable");
        if (iterable == null || iterable.args.length == 0) {
            return iterable == null ? Ty.UNKNOWN : Ty.OBJECT;
        }
        return iterable.args[0].isWildcard() ? Ty.OBJECT : iterable.args[0];
    }

    private Loop forLoop(ForStmt written, Span span) {
        List<Stmt> init = new ArrayList<>(1);
        for (Expression expression : written.getInitialization()) {
            addExpression(expression, lowering.span(expression), init);
        }
        Optional<Expr> condition =
                written.getCompare().map(compare -> lowering.lower(compare).expr());
        Stmt body = one(written.getBody());
        List<Stmt> update = new ArrayList<>(1);
        for (Expression expression : written.getUpdate()) {
            addExpression(expression, lowering.span(expression), update);
        }
        return new Loop(span, List.copyOf(init), condition, body, List.copyOf(update), false);
    }
}
