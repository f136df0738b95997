package dev.asynclint.javaparser;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lowers lambdas, and anonymous classes that could be lambdas. */
final class Lambdas {
    /** How many lambda bodies may be tried inside one another to tell overloads apart. */
    private static final int TRIALS = 3;

    private final Lowering lowering;
    /** What came of trials: without it, each level of lambdas in lambdas is tried again for each one around. */
    private final Map<LambdaExpr, List<Trial>> tried = new IdentityHashMap<>();

    /** A trial with all that it depends on: how many others were going on, and what was in scope. */
    private record Trial(int trials, Env env, List<Ty> locals, Ty type) {
        boolean isOf(int nowTrials, Env nowEnv, List<Ty> nowLocals) {
            boolean isAlike = trials == nowTrials && env == nowEnv && locals.size() == nowLocals.size();
            for (int i = 0; isAlike && i < locals.size(); i++) {
                isAlike = locals.get(i).sameAs(nowLocals.get(i));
            }
            return isAlike;
        }
    }

    Lambdas(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Lowers a lambda given for a variable, a return value or a cast. */
    Typed lower(LambdaExpr written, Ty expected) {
        Functional functional = Functional.of(expected, lowering);
        Code code = code(written, functional, UnaryOperator.identity());
        return lambda(written, expected, functional, code);
    }

    /** Lowers a lambda given for a parameter of type {@code declared}, and learns from what it returns. */
    Typed lower(LambdaExpr written, Ty declared, Invocation invocation) {
        learnFromParameters(written, declared, invocation);
        Functional functional = Functional.of(invocation.current(declared), lowering);
        Code code = code(written, functional, type -> invocation.inferred.close(type, Ty.UNKNOWN));
        Functional formal = Functional.of(invocation.atSite(declared), lowering);
        if (formal.isKnown()) {
            learnResult(formal, code.result, invocation);
        }
        return lambda(written, invocation.closed(declared), functional, code);
    }

    private static void learnResult(Functional formal, Ty result, Invocation invocation) {
        if (result.isKnown() && !result.isVoid()) {
            invocation.learnAtSite(formal.result(), result);
        }
    }

    private void learnFromParameters(LambdaExpr written, Ty declared, Invocation invocation) {
        Functional formal = Functional.of(invocation.atSite(declared), lowering);
        for (int i = 0; formal.isKnown() && i < written.getParameters().size(); i++) {
            Parameter parameter = written.getParameter(i);
            if (!parameter.getType().isUnknownType() && !TypeReader.isVar(parameter.getType())) {
                invocation.learnAtSite(formal.param(i), lowering.read(parameter.getType()));
            }
        }
    }

    private record Code(List<Var> params, Node body, Ty result) {}

    private Code code(LambdaExpr written, Functional functional, UnaryOperator<Ty> close) {
        int mark = lowering.env.mark();
        List<Var> params = new ArrayList<>(written.getParameters().size());
        for (int i = 0; i < written.getParameters().size(); i++) {
            Parameter parameter = written.getParameter(i);
            boolean isInferred = parameter.getType().isUnknownType() || TypeReader.isVar(parameter.getType());
            Ty type = isInferred ? close.apply(functional.param(i)) : lowering.read(parameter.getType());
            type = parameter.isVarArgs() ? type.array(1) : type;
            params.add(
                    lowering.declare(Var.Kind.PARAMETER, parameter.getNameAsString(), parameter.getName(), type, null));
        }
        Ty expected = close.apply(functional.result());
        Node body;
        Ty result;
        if (written.getBody() instanceof ExpressionStmt statement) {
            Typed value = lowering.lower(statement.getExpression(), expected.isVoid() ? Ty.UNKNOWN : expected);
            body = value.expr();
            result = value.type();
        } else {
            Lowering.Sink saved = lowering.returns;
            lowering.returns = new Lowering.Sink(expected);
            body = lowering.statements.block(written.getBody().asBlockStmt());
            result = lowering.returns.found == null ? Ty.VOID : lowering.returns.found;
            lowering.returns = saved;
        }
        lowering.env.reset(mark);
        return new Code(List.copyOf(params), body, result);
    }

    private Typed lambda(LambdaExpr written, Ty type, Functional functional, Code code) {
        Lambda lambda = new Lambda(
                lowering.span(written), Lambda.Form.LAMBDA, type.toRef(), functional.ref(), code.params, code.body);
        return new Typed(lambda, type);
    }

    /** The type of an explicitly typed lambda's body expression, found by lowering it and throwing that away. */
    Ty tryBody(LambdaExpr written) {
        if (lowering.trials >= TRIALS || !(written.getBody() instanceof ExpressionStmt statement)) {
            return Ty.UNKNOWN;
        }
        List<Ty> locals = lowering.env.localTypes();
        List<Trial> before = tried.computeIfAbsent(written, any -> new ArrayList<>());
        for (Trial trial : before) {
            if (trial.isOf(lowering.trials, lowering.env, locals)) {
                return trial.type;
            }
        }
        Ty type = tryBody(written, statement);
        before.add(new Trial(lowering.trials, lowering.env, locals, type));
        return type;
    }

    private Ty tryBody(LambdaExpr written, ExpressionStmt statement) {
        LocalTypes.Mark mark = lowering.localTypes.mark();
        int scope = lowering.env.mark();
        lowering.trials++;
        for (Parameter parameter : written.getParameters()) {
            Ty type = lowering.read(parameter.getType());
            lowering.declare(Var.Kind.PARAMETER, parameter.getNameAsString(), parameter.getName(), type, null);
        }
        Ty type = lowering.lower(statement.getExpression()).type();
        lowering.trials--;
        lowering.env.reset(scope);
        lowering.localTypes.reset(mark);
        return type;
    }

    /** Whether the types of a lambda's parameters do not wait for another argument. */
    boolean hasKnownInputs(Arg arg, Ty declared, Invocation invocation) {
        if (arg.lambda != null && arg.shape().isExplicit()) {
            return true;
        }
        Functional functional = Functional.of(invocation.current(declared), lowering);
        for (int i = 0; i < functional.arity(); i++) {
            if (invocation.inferred.isOpen(functional.param(i))) {
                return false;
            }
        }
        return functional.isKnown();
    }

    /** An anonymous class that is no more than its one method as a {@link Lambda}; {@code null} for any other. */
    Typed anonymous(ObjectCreationExpr written, Ty created, ClassSym symbol, Ty expected) {
        var body = written.getAnonymousClassBody().orElseThrow();
        if (body.size() != 1
                || !(body.get(0) instanceof MethodDeclaration method)
                || method.getBody().isEmpty()
                || method.isStatic()
                || !written.getArguments().isEmpty()
                || symbol != null && !symbol.isInterface) {
            return null;
        }
        boolean isDiamond = written.getType().isUsingDiamondOperator();
        Ty type = isDiamond && expected.name.equals(created.name) ? expected : created;
        Functional functional = Functional.of(type, lowering);
        if (symbol != null
                && (!functional.isKnown()
                        || functional.arity() != method.getParameters().size())) {
            return null;
        }
        Optional<MethodRef> implemented = functional.ref();
        if (implemented.isPresent() && !implemented.get().name().equals(method.getNameAsString())) {
            return null;
        }
        SourceType anonymous = lowering.localTypes.scratch(written, type);
        Env env = anonymous.env.ofMethod(anonymous.methods.get(method).typeParams(), false);
        Code code = lowering.inside(env, () -> methodCode(method, anonymous.methods.get(method)));
        Lambda lambda = new Lambda(
                lowering.span(written), Lambda.Form.ANONYMOUS_CLASS, type.toRef(), implemented, code.params, code.body);
        return new Typed(lambda, type);
    }

    private Code methodCode(MethodDeclaration method, MethodSym symbol) {
        List<Var> params = new ArrayList<>(method.getParameters().size());
        for (int i = 0; i < method.getParameters().size(); i++) {
            Parameter parameter = method.getParameter(i);
            params.add(lowering.declare(
                    Var.Kind.PARAMETER, parameter.getNameAsString(), parameter.getName(), symbol.params()[i], null));
        }
        Lowering.Sink saved = lowering.returns;
        lowering.returns = new Lowering.Sink(symbol.result());
        Node body = lowering.statements.block(method.getBody().orElseThrow());
        lowering.returns = saved;
        return new Code(List.copyOf(params), body, symbol.result());
    }
}
