package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTraversableScope;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.Type;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers method calls and object creations. */
final class Calls {
    private final Lowering lowering;
    private final CallTargets targets;

    Calls(Lowering lowering) {
        this.lowering = lowering;
        this.targets = new CallTargets(lowering);
    }

    Typed lower(MethodCallExpr written, Ty expected) {
        String name = written.getNameAsString();
        Optional<Expr> receiver = Optional.empty();
        CallTargets.Found found;
        Ty receiverType = Ty.UNKNOWN;
        boolean isQualified = written.getScope().isPresent();
        if (isQualified) {
            Expression scope = written.getScope().get();
            Ty owner = lowering.names.typeName(scope);
            if (owner != null) {
                receiverType = owner;
            } else {
                Typed value = lowering.lower(scope);
                receiver = Optional.of(value.expr());
                receiverType = value.type();
            }
            found = targets.of(receiverType, name, owner != null);
        } else {
            found = targets.unqualified(name);
        }
        List<Arg> args = lowering.arguments.prepare(written.getArguments());
        Overloads.Choice choice = lowering.overloads.choose(found.members(), found.sites(), args);
        Outcome outcome = complete(choice, args, written.getTypeArguments(), expected);
        Optional<MethodRef> target = outcome.target;
        Ty type = special(name, args, receiverType, outcome.type);
        String ownerName = isQualified
                ? nameOf(receiverType)
                : target.map(MethodRef::owner).orElse("?");
        if (target.isPresent() && target.get().isStatic()) {
            ownerName = target.get().owner();
        }
        Call call = new Call(
                lowering.span(written),
                lowering.span(written.getName()),
                name,
                target,
                receiver,
                ownerName,
                outcome.args,
                type.toRef());
        return new Typed(call, type);
    }

    /** What is special about two methods of Object (JLS 4.3.2, 10.7). */
    private static Ty special(String name, List<Arg> args, Ty receiver, Ty declared) {
        if (!args.isEmpty()) {
            return declared;
        }
        if (name.equals("getClass") && declared.name.equals("java.lang.Class")) {
            return Ty.of("java.lang.Class", receiver.isKnown() ? receiver.erasure() : Ty.WILDCARD);
        }
        return name.equals("clone") && receiver.isArray() ? receiver : declared;
    }

    static String nameOf(Ty type) {
        Ty erased = type.erasure();
        return erased.isKnown() && !erased.isNull() ? erased.name + "[]".repeat(erased.dims) : "?";
    }

    private record Outcome(Optional<MethodRef> target, List<Expr> args, Ty type) {}

    private Outcome complete(Overloads.Choice choice, List<Arg> args, Optional<NodeList<Type>> typeArgs, Ty expected) {
        Overloads.Candidate chosen = choice.certain();
        if (chosen == null && sameReturn(choice.possible())) {
            // Which overload it is makes no difference to any fact but the parameters.
            chosen = choice.possible().get(0);
        }
        if (chosen == null) {
            List<Expr> lowered = lowering.arguments.completeUnknown(args, i -> common(choice.possible(), i, args));
            return new Outcome(Optional.empty(), lowered, commonResult(choice.possible()));
        }
        setTypeArguments(chosen.invocation, typeArgs);
        List<Expr> lowered = lowering.arguments.complete(args, chosen, expected);
        Ty type = chosen.invocation.closed(chosen.invocation.declaredResult());
        return new Outcome(Optional.of(chosen.method().ref()), lowered, type);
    }

    private void setTypeArguments(Invocation invocation, Optional<NodeList<Type>> written) {
        if (written.isPresent() && written.get().size() == invocation.inferred.vars.length) {
            for (int i = 0; i < written.get().size(); i++) {
                invocation.inferred.values[i] = lowering.read(written.get().get(i));
            }
        }
    }

    private static boolean sameReturn(List<Overloads.Candidate> possible) {
        if (possible.isEmpty()) {
            return false;
        }
        MethodSym first = possible.get(0).method();
        for (Overloads.Candidate candidate : possible) {
            MethodSym method = candidate.method();
            if (method.owner != first.owner || !method.result().sameErasure(first.result())) {
                return false;
            }
        }
        return true;
    }

    private static Ty common(List<Overloads.Candidate> possible, int i, List<Arg> args) {
        Ty shared = null;
        for (Overloads.Candidate candidate : possible) {
            Ty formal = candidate.invocation.closed(
                    Invocation.formal(candidate.method(), i, args.size(), candidate.isVariableArity()));
            if (shared != null && !shared.sameErasure(formal)) {
                return Ty.UNKNOWN;
            }
            shared = shared == null ? formal : shared;
        }
        return shared == null ? Ty.UNKNOWN : shared;
    }

    private static Ty commonResult(List<Overloads.Candidate> possible) {
        Ty shared = null;
        for (Overloads.Candidate candidate : possible) {
            Ty result = candidate.invocation.closed(candidate.method().result());
            if (shared != null && !shared.sameErasure(result)) {
                return Ty.UNKNOWN;
            }
            shared = shared == null || shared.hasUnknown() ? result : shared;
        }
        return shared == null ? Ty.UNKNOWN : shared;
    }

    Typed lower(ObjectCreationExpr written, Ty expected) {
        Optional<Typed> outer = written.getScope().map(lowering::lower);
        Ty type = outer.isEmpty() ? lowering.read(written.getType()) : innerType(outer.get(), written);
        boolean isDiamond = written.getType().isUsingDiamondOperator();
        ClassSym symbol = lowering.types.of(type);
        if (written.getAnonymousClassBody().isPresent()) {
            Typed code = lowering.lambdas.anonymous(written, type, symbol, expected);
            if (code != null) {
                return code;
            }
        }
        List<Arg> args = lowering.arguments.prepare(written.getArguments());
        boolean isInterface = symbol != null && symbol.isInterface;
        CallTargets.Found found = isInterface
                ? targets.constructors(lowering.types.find("java.lang.Object"), Ty.OBJECT, false)
                : targets.constructors(symbol, type, isDiamond);
        Overloads.Choice choice = lowering.overloads.choose(found.members(), found.sites(), args);
        Outcome outcome = complete(choice, args, Optional.empty(), isDiamond ? expected : Ty.UNKNOWN);
        if (isDiamond && symbol != null && !isInterface) {
            type = outcome.type.name.equals(type.name)
                    ? outcome.type
                    : type.withArgs(unknown(symbol.typeParams.length));
        } else if (isDiamond && expected.name.equals(type.name)) {
            type = expected;
        }
        Ty made = written.getAnonymousClassBody().isPresent() ? lowering.localTypes.anonymous(written, type) : type;
        Call call = new Call(
                lowering.span(written),
                lowering.span(written.getType().getName()),
                MethodRef.CONSTRUCTOR,
                outcome.target,
                Optional.empty(),
                nameOf(type),
                outer.isEmpty() ? outcome.args : prepend(outer.get().expr(), outcome.args),
                made.toRef());
        return new Typed(call, isReceiver(written) ? made : type);
    }

    /** Only then, and in a {@code var}, can the members that an anonymous class adds be named. */
    private static boolean isReceiver(Node written) {
        Node parent = written.getParentNode().orElseThrow();
        if (parent instanceof EnclosedExpr) {
            return isReceiver(parent);
        }
        return parent instanceof NodeWithTraversableScope user
                        && user.traverseScope()
                                .filter(scope -> scope == written)
                                .isPresent()
                || parent instanceof VariableDeclarator variable && TypeReader.isVar(variable.getType());
    }

    /** The object that an inner class is created in is evaluated first. */
    private static List<Expr> prepend(Expr first, List<Expr> rest) {
        List<Expr> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }

    private static Ty[] unknown(int count) {
        Ty[] args = new Ty[count];
        java.util.Arrays.fill(args, Ty.UNKNOWN);
        return args;
    }

    /** {@code outer.new Inner()}. */
    private Ty innerType(Typed outer, ObjectCreationExpr written) {
        ClassSym symbol = lowering.types.of(outer.type());
        String member = symbol == null
                ? null
                : lowering.members.memberType(symbol, written.getType().getNameAsString());
        return member == null ? Ty.UNKNOWN : Ty.of(member);
    }

    /** {@code this(…)} and {@code super(…)}: calls of a constructor that create nothing; they keep their written name. */
    Call lower(ExplicitConstructorInvocationStmt written) {
        ClassSym self = lowering.env.enclosingClass();
        boolean isThis = written.isThis();
        Ty type = isThis ? self.self() : self.superclass == null ? Ty.OBJECT : self.superclass;
        List<Arg> args = lowering.arguments.prepare(written.getArguments());
        CallTargets.Found found = targets.constructors(lowering.types.of(type), type, false);
        Overloads.Choice choice = lowering.overloads.choose(found.members(), found.sites(), args);
        Outcome outcome = complete(choice, args, Optional.empty(), Ty.UNKNOWN);
        Span span = lowering.span(written);
        String keyword = isThis ? "this" : "super";
        Span nameSpan = new Span(span.start(), span.start() + keyword.length());
        return new Call(
                span, nameSpan, keyword, outcome.target, Optional.empty(), nameOf(type), outcome.args, Ty.VOID.toRef());
    }

    /** A constructor call that an enum constant makes. */
    Typed enumConstant(ClassSym type, NodeList<Expression> written, Span span, Span nameSpan) {
        List<Arg> args = lowering.arguments.prepare(written);
        CallTargets.Found found = targets.constructors(type, type.self(), false);
        Outcome outcome = complete(
                lowering.overloads.choose(found.members(), found.sites(), args), args, Optional.empty(), Ty.UNKNOWN);
        Ty self = type.self();
        Call call = new Call(
                span,
                nameSpan,
                MethodRef.CONSTRUCTOR,
                outcome.target,
                Optional.empty(),
                type.name,
                outcome.args,
                self.toRef());
        return new Typed(call, self);
    }

    /** A call without arguments that is not written: the {@code close()} of a resource. */
    Call implicit(String name, Optional<Expr> receiver, Ty type, Span span) {
        CallTargets.Found found = targets.of(type, name, false);
        Overloads.Choice choice = lowering.overloads.choose(found.members(), found.sites(), List.of());
        Outcome outcome = complete(choice, List.of(), Optional.empty(), Ty.UNKNOWN);
        return new Call(span, span, name, outcome.target, receiver, nameOf(type), outcome.args, outcome.type.toRef());
    }

    CallTargets targets() {
        return targets;
    }
}
