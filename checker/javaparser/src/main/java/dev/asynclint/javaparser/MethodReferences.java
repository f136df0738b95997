package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import dev.asynclint.javaparser.ClassSym.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lowers method references to lambdas that call the method. */
final class MethodReferences {
    private final Lowering lowering;

    MethodReferences(Lowering lowering) {
        this.lowering = lowering;
    }

    /** What stands before the {@code ::}: a type, or a value. */
    private record Scope(Ty type, Optional<Expr> value) {
        boolean isType() {
            return value.isEmpty();
        }
    }

    /**
     * The only method that a reference can mean, whatever interface it is given for.
     *
     * @param isUnbound whether the first argument is the receiver
     */
    record Target(MethodSym method, boolean isUnbound, Ty result, Ty scope) {
        boolean fits(MethodSym functional) {
            int taken = functional.arity - (isUnbound ? 1 : 0);
            boolean arityFits = method.arity == taken || method.isVarargs() && taken >= method.arity - 1;
            return arityFits && (functional.result().isVoid() || !result.isVoid());
        }
    }

    private Scope scope(MethodReferenceExpr written) {
        Expression scope = written.getScope();
        if (scope instanceof TypeExpr typeExpr) {
            String text = typeExpr.getTypeAsString();
            boolean isName = text.indexOf('<') < 0 && text.indexOf('[') < 0 && text.indexOf('@') < 0;
            int dot = text.indexOf('.');
            if (isName && lowering.names.variable(dot < 0 ? text : text.substring(0, dot)) != null) {
                return value(text, typeExpr);
            }
            return new Scope(lowering.read(typeExpr.getType()), Optional.empty());
        }
        Ty named = lowering.names.typeName(scope);
        if (named != null) {
            return new Scope(named, Optional.empty());
        }
        Typed value = lowering.lower(scope);
        return new Scope(value.type(), Optional.of(value.expr()));
    }

    /** The parser takes {@code handler::handle} for a type. */
    private Scope value(String dotted, TypeExpr at) {
        Expression expression = null;
        for (String part : dotted.split("\\.")) {
            Expression next = expression == null
                    ? new NameExpr(part)
                    : new com.github.javaparser.ast.expr.FieldAccessExpr(expression, part);
            at.getRange().ifPresent(next::setRange);
            expression = next;
        }
        Typed value = lowering.lower(expression);
        return new Scope(value.type(), Optional.of(value.expr()));
    }

    /** The target of an exact method reference (JLS 15.13.1), {@code null} when several methods have the name. */
    Target exact(MethodReferenceExpr written) {
        LocalTypes.Mark mark = lowering.localTypes.mark();
        Scope scope = scope(written);
        lowering.localTypes.reset(mark);
        CallTargets.Found found = candidates(written, scope);
        if (found.members().length != 1 || isCreation(written) && scope.type.isArray()) {
            return null;
        }
        MethodSym method = found.members()[0].method();
        boolean isUnbound = scope.isType() && !method.isStatic() && !isCreation(written);
        Ty result = isCreation(written) ? scope.type : found.sites()[0].apply(method.result());
        return new Target(method, isUnbound, result, scope.type);
    }

    private static boolean isCreation(MethodReferenceExpr written) {
        return written.getIdentifier().equals("new");
    }

    private CallTargets.Found candidates(MethodReferenceExpr written, Scope scope) {
        CallTargets targets = lowering.calls.targets();
        if (isCreation(written)) {
            ClassSym symbol = lowering.types.of(scope.type);
            boolean isDiamond = symbol != null && symbol.typeParams.length != scope.type.args.length;
            return targets.constructors(symbol, scope.type, isDiamond);
        }
        return targets.of(scope.type, written.getIdentifier(), false);
    }

    Typed lower(MethodReferenceExpr written, Ty expected) {
        Functional functional = Functional.of(expected, lowering);
        Built built = build(written, functional, UnaryOperator.identity());
        return lambda(written, expected, functional, built);
    }

    Typed lower(MethodReferenceExpr written, Ty declared, Invocation invocation) {
        learnReceiver(written, declared, invocation);
        Functional functional = Functional.of(invocation.current(declared), lowering);
        Built built = build(written, functional, type -> invocation.inferred.close(type, Ty.UNKNOWN));
        Functional formal = Functional.of(invocation.atSite(declared), lowering);
        if (formal.isKnown() && built.result.isKnown() && !built.result.isVoid()) {
            invocation.learnAtSite(formal.result(), built.result);
        }
        return lambda(written, invocation.closed(declared), functional, built);
    }

    /** {@code comparing(Order::total)}: the type before the {@code ::} is that of the first parameter. */
    private void learnReceiver(MethodReferenceExpr written, Ty declared, Invocation invocation) {
        Functional functional = Functional.of(invocation.current(declared), lowering);
        boolean isOpen = false;
        for (int i = 0; i < functional.arity(); i++) {
            isOpen |= invocation.inferred.isOpen(functional.param(i));
        }
        Target target = isOpen ? exact(written) : null;
        if (target == null) {
            return;
        }
        Functional formal = Functional.of(invocation.atSite(declared), lowering);
        int first = target.isUnbound ? 1 : 0;
        if (target.isUnbound && formal.arity() > 0) {
            invocation.learnAtSite(formal.param(0), target.scope);
        }
        for (int i = first; i < formal.arity() && i - first < target.method.arity; i++) {
            Ty parameter = target.method.params()[i - first];
            if (target.method.owner.typeParams.length == 0 && target.method.typeParams().length == 0) {
                invocation.learnAtSite(formal.param(i), parameter);
            }
        }
    }

    private record Built(List<Var> params, Expr call, Ty result) {}

    private Built build(MethodReferenceExpr written, Functional functional, UnaryOperator<Ty> close) {
        Scope scope = scope(written);
        Span span = lowering.span(written);
        List<Var> params = new ArrayList<>();
        List<Ty> types = new ArrayList<>();
        for (int i = 0; i < functional.arity(); i++) {
            Ty type = close.apply(functional.param(i));
            types.add(type);
            params.add(new Var(Var.Kind.PARAMETER, "arg" + i, "", span.start(), type.toRef()));
        }
        Chosen chosen = choose(written, scope, params, types, close.apply(functional.result()));
        String name = isCreation(written) ? MethodRef.CONSTRUCTOR : written.getIdentifier();
        Optional<Expr> receiver = scope.value;
        List<Expr> args = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            Expr read = new Read(
                    Span.NONE, params.get(i), Optional.empty(), params.get(i).type());
            if (i == 0 && chosen.isUnbound) {
                receiver = Optional.of(read);
            } else {
                args.add(read);
            }
        }
        if (isCreation(written) && scope.type.isArray()) {
            Expr array = new Opaque(span, "array", List.copyOf(args), scope.type.toRef());
            return new Built(List.copyOf(params), array, scope.type);
        }
        boolean isStatic = chosen.target.isPresent() && chosen.target.get().isStatic();
        Call call = new Call(
                span,
                nameSpan(written),
                name,
                chosen.target,
                receiver,
                isStatic ? chosen.target.get().owner() : Calls.nameOf(scope.type),
                List.copyOf(args),
                chosen.result.toRef());
        return new Built(List.copyOf(params), call, chosen.result);
    }

    private Span nameSpan(MethodReferenceExpr written) {
        Span span = lowering.span(written);
        if (isCreation(written)
                && written.getScope() instanceof TypeExpr created
                && created.getType().isClassOrInterfaceType()) {
            return lowering.span(created.getType().asClassOrInterfaceType().getName());
        }
        return new Span(span.end() - written.getIdentifier().length(), span.end());
    }

    private record Chosen(Optional<MethodRef> target, boolean isUnbound, Ty result) {}

    private Chosen choose(MethodReferenceExpr written, Scope scope, List<Var> params, List<Ty> types, Ty expected) {
        if (isCreation(written) && scope.type.isArray()) {
            return new Chosen(Optional.empty(), false, scope.type);
        }
        CallTargets.Found found = candidates(written, scope);
        boolean isTypeScope = scope.isType() && !isCreation(written);
        Chosen direct =
                pick(found, types, 0, member -> !isTypeScope || member.method().isStatic(), expected);
        Chosen unbound = isTypeScope && !types.isEmpty()
                ? pick(found, types, 1, member -> !member.method().isStatic(), expected)
                : null;
        Chosen chosen;
        if (direct != null && unbound != null) {
            // Both forms fit by arity: whichever it is, it is not certain.
            chosen = new Chosen(Optional.empty(), false, Ty.UNKNOWN);
        } else if (direct != null || unbound != null) {
            chosen = direct != null ? direct : unbound;
        } else {
            chosen = whereArityIsUnknown(found, params, isTypeScope);
        }
        if (isCreation(written) && !chosen.result.isKnown()) {
            return new Chosen(chosen.target, false, created(scope.type));
        }
        return chosen;
    }

    private Ty created(Ty type) {
        ClassSym symbol = lowering.types.of(type);
        if (symbol == null || symbol.typeParams.length == type.args.length) {
            return type;
        }
        Ty[] args = new Ty[symbol.typeParams.length];
        java.util.Arrays.fill(args, Ty.UNKNOWN);
        return type.withArgs(args);
    }

    /** Without an interface there are no parameters; a method that is alone with its name is still the one. */
    private static Chosen whereArityIsUnknown(CallTargets.Found found, List<Var> params, boolean isTypeScope) {
        if (params.isEmpty() && found.members().length == 1) {
            MethodSym method = found.members()[0].method();
            boolean isUnbound = isTypeScope && !method.isStatic();
            return new Chosen(Optional.of(method.ref()), isUnbound, found.sites()[0].apply(method.result()));
        }
        return new Chosen(Optional.empty(), false, Ty.UNKNOWN);
    }

    private Chosen pick(
            CallTargets.Found found,
            List<Ty> types,
            int skipped,
            java.util.function.Predicate<Member> filter,
            Ty expected) {
        List<Member> members = new ArrayList<>();
        List<Subst> sites = new ArrayList<>();
        for (int i = 0; i < found.members().length; i++) {
            if (filter.test(found.members()[i])) {
                members.add(found.members()[i]);
                sites.add(found.sites()[i]);
            }
        }
        List<Arg> args = new ArrayList<>();
        for (Ty type : types.subList(skipped, types.size())) {
            Arg arg = new Arg(null);
            arg.lowered = new Typed(null, type);
            args.add(arg);
        }
        Overloads.Choice choice =
                lowering.overloads.choose(members.toArray(Member.NONE), sites.toArray(new Subst[0]), args);
        if (choice.possible().isEmpty()) {
            return null;
        }
        if (choice.certain() == null) {
            return new Chosen(Optional.empty(), skipped == 1, Ty.UNKNOWN);
        }
        Invocation invocation = choice.certain().invocation;
        for (int i = 0; i < args.size(); i++) {
            invocation.learn(
                    Invocation.formal(
                            invocation.method, i, args.size(), choice.certain().isVariableArity()),
                    args.get(i).type());
        }
        invocation.expect(expected);
        Ty result = invocation.closed(invocation.declaredResult());
        if (invocation.method.name.equals(MethodRef.CONSTRUCTOR) && result.isVoid()) {
            result = Ty.UNKNOWN;
        }
        return new Chosen(Optional.of(invocation.method.ref()), skipped == 1, result);
    }

    private Typed lambda(MethodReferenceExpr written, Ty type, Functional functional, Built built) {
        Lambda lambda = new Lambda(
                lowering.span(written),
                Lambda.Form.METHOD_REFERENCE,
                type.toRef(),
                functional.ref(),
                built.params,
                built.call);
        return new Typed(lambda, type);
    }
}
