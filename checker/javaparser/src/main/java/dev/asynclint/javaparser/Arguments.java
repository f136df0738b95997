package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import dev.asynclint.ir.Expr;
import dev.asynclint.javaparser.ClassSym.Member;
import dev.asynclint.javaparser.Hierarchy.Answer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The arguments of calls: what is known of them before the method is chosen, and their lowering after. */
final class Arguments {
    /** How deep refinements may nest: each level lowers what is inside once more. */
    private static final int REFINEMENTS = 3;

    private final Lowering lowering;

    /** What came of plain values: without it, each level of calls in calls is lowered again for each one around. */
    private final Map<Expression, Lowered> known = new IdentityHashMap<>();

    /** What a value became among these variables: those of lambdas are others each time. More trials try less. */
    private record Lowered(int trials, Env env, List<Env.Local> locals, Typed typed) {
        boolean isOf(int nowTrials, Env nowEnv, List<Env.Local> now) {
            boolean isAlike = trials <= nowTrials && env == nowEnv && locals.size() == now.size();
            for (int i = 0; isAlike && i < now.size(); i++) {
                isAlike = locals.get(i) == now.get(i);
            }
            return isAlike;
        }
    }

    Arguments(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Lowers the plain values; lambdas and method references wait for the method. */
    List<Arg> prepare(NodeList<Expression> written) {
        List<Arg> args = new ArrayList<>(written.size());
        for (Expression expression : written) {
            Arg arg = new Arg(plain(expression));
            if (!arg.isCode() && !needsExpectedType(arg.written)) {
                prepare(arg);
            }
            args.add(arg);
        }
        return args;
    }

    private void prepare(Arg arg) {
        List<Env.Local> locals = lowering.env.locals();
        Lowered before = known.get(arg.written);
        if (before != null && before.isOf(lowering.trials, lowering.env, locals)) {
            arg.lowered = before.typed();
            arg.isRefinable = isRefinable(arg);
            return;
        }
        LocalTypes.Mark mark = lowering.localTypes.mark();
        arg.lowered = lowering.lower(arg.written);
        if (lowering.localTypes.isUnchanged(mark)) {
            arg.isRefinable = isRefinable(arg);
            known.put(arg.written, new Lowered(lowering.trials, lowering.env, locals, arg.lowered));
        }
    }

    private static Expression plain(Expression written) {
        Expression inner = written;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner;
    }

    /** A choice between lambdas has no type of its own. */
    private static boolean needsExpectedType(Expression written) {
        if (written instanceof ConditionalExpr choice) {
            return isCode(plain(choice.getThenExpr())) || isCode(plain(choice.getElseExpr()));
        }
        if (written instanceof SwitchExpr choice) {
            return choice.getEntries().stream()
                    .flatMap(entry -> entry.getStatements().stream())
                    .anyMatch(statement -> statement.isExpressionStmt()
                            && isCode(plain(statement.asExpressionStmt().getExpression())));
        }
        return false;
    }

    private static boolean isCode(Expression written) {
        return written.isLambdaExpr() || written.isMethodReferenceExpr() || needsExpectedType(written);
    }

    /** Generic calls and diamonds take their type arguments from the parameter they are given for. */
    private boolean isRefinable(Arg arg) {
        return (arg.written.isMethodCallExpr() || arg.written.isObjectCreationExpr() || arg.written.isConditionalExpr())
                && arg.type().isKnown()
                && arg.type().hasUnknown();
    }

    /** Whether a lambda or method reference may be given for a parameter of type {@code formal}. */
    boolean fits(Arg arg, Ty formal) {
        if (formal.dims > 0 || formal.isPrimitive()) {
            return false;
        }
        if (formal.var != null) {
            return true;
        }
        ClassSym symbol = lowering.types.of(formal);
        if (symbol == null) {
            return !formal.isKnown() || lowering.types.find(formal.name) == null;
        }
        Member functional = lowering.members.functionalMethod(symbol);
        if (functional == null) {
            return symbol.isInterface && lowering.members.hasUnknownSupertype(symbol);
        }
        MethodSym method = functional.method();
        if (arg.reference != null) {
            MethodReferences.Target target = arg.target(lowering.methodReferences);
            return target == null || target.fits(method);
        }
        LambdaShape shape = arg.shape();
        if (shape.arity() != method.arity) {
            return false;
        }
        if (method.result().isVoid()) {
            return shape.fitsVoid();
        }
        return shape.fitsValue() && !(shape.isExplicit() && shape.fitsVoid() && isVoidBody(arg));
    }

    private boolean isVoidBody(Arg arg) {
        return arg.shape().expression() != null
                && arg.bodyType(lowering.lambdas).isVoid();
    }

    boolean isFunctional(Ty type) {
        ClassSym symbol = lowering.types.of(type);
        return symbol != null && lowering.members.functionalMethod(symbol) != null;
    }

    /** Whether interface {@code x} is the better one for a lambda or method reference (JLS 15.12.2.5). */
    Answer isMoreSpecific(Arg arg, Ty x, Ty y) {
        ClassSym a = lowering.types.of(x);
        ClassSym b = lowering.types.of(y);
        Member first = a == null ? null : lowering.members.functionalMethod(a);
        Member second = b == null ? null : lowering.members.functionalMethod(b);
        if (first == null || second == null || lowering.hierarchy.isSubtype(x, y) == Answer.YES) {
            return Answer.UNKNOWN;
        }
        Ty actual;
        if (arg.reference != null) {
            MethodReferences.Target target = arg.target(lowering.methodReferences);
            if (target == null) {
                return Answer.UNKNOWN;
            }
            actual = target.result();
        } else if (arg.shape().isExplicit()) {
            actual = arg.shape().expression() == null ? Ty.UNKNOWN : arg.bodyType(lowering.lambdas);
        } else {
            return Answer.UNKNOWN;
        }
        return moreSpecificResult(first.method().result(), second.method().result(), actual);
    }

    private Answer moreSpecificResult(Ty first, Ty second, Ty actual) {
        if (second.isVoid()) {
            return Answer.YES;
        }
        if (first.isVoid()) {
            return Answer.NO;
        }
        if (first.isPrimitive() != second.isPrimitive()) {
            if (!actual.isKnown()) {
                return Answer.UNKNOWN;
            }
            return Answer.of(first.isPrimitive() == actual.isPrimitive());
        }
        return lowering.hierarchy.isSubtype(first.erasure(), second.erasure());
    }

    /** Lowers what waited, with the parameter types of the chosen method, and infers its type arguments. */
    List<Expr> complete(List<Arg> args, Overloads.Candidate chosen, Ty expected) {
        int count = args.size();
        Invocation invocation = chosen.invocation;
        for (int i = 0; i < count; i++) {
            Arg arg = args.get(i);
            if (arg.lowered != null) {
                invocation.learn(declared(chosen, i, count), arg.type());
            }
        }
        invocation.expect(expected);
        // Code whose parameters are already known goes first: its results may tell the others' parameters.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < count; i++) {
                Arg arg = args.get(i);
                if (arg.lowered == null) {
                    Ty declared = declared(chosen, i, count);
                    if (round == 1 || !arg.isCode() || lowering.lambdas.hasKnownInputs(arg, declared, invocation)) {
                        arg.lowered = lowerCode(arg, declared, invocation);
                    }
                }
            }
        }
        List<Expr> lowered = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Arg arg = args.get(i);
            if (arg.isRefinable) {
                refine(arg, invocation.closed(declared(chosen, i, count)), declared(chosen, i, count), invocation);
            }
            lowered.add(arg.lowered.expr());
        }
        return List.copyOf(lowered);
    }

    private static Ty declared(Overloads.Candidate chosen, int i, int count) {
        return Invocation.formal(chosen.method(), i, count, chosen.isVariableArity());
    }

    private Typed lowerCode(Arg arg, Ty declared, Invocation invocation) {
        if (arg.lambda != null) {
            return lowering.lambdas.lower(arg.lambda, declared, invocation);
        }
        if (arg.reference != null) {
            return lowering.methodReferences.lower(arg.reference, declared, invocation);
        }
        return lowering.lower(arg.written, invocation.closed(declared));
    }

    private void refine(Arg arg, Ty expected, Ty declared, Invocation invocation) {
        if (!expected.isKnown() || expected.args.length == 0 || lowering.trials >= REFINEMENTS) {
            return;
        }
        boolean tellsMore = false;
        for (Ty argument : expected.args) {
            tellsMore |= argument.isKnown() && !argument.isWildcard();
        }
        if (tellsMore) {
            lowering.trials++;
            arg.lowered = lowering.lower(arg.written, expected);
            lowering.trials--;
            invocation.learn(declared, arg.type());
        }
    }

    /** Lowers what waited when the method is not known; {@code common} is the parameter type all candidates share. */
    List<Expr> completeUnknown(List<Arg> args, Choices choices) {
        List<Expr> lowered = new ArrayList<>(args.size());
        for (int i = 0; i < args.size(); i++) {
            Arg arg = args.get(i);
            if (arg.lowered == null) {
                arg.lowered = lowering.lower(arg.written, choices.common(i));
            }
            lowered.add(arg.lowered.expr());
        }
        return List.copyOf(lowered);
    }

    /** What the possible methods agree on. */
    interface Choices {
        Ty common(int argument);
    }
}
