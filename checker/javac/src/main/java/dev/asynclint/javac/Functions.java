package dev.asynclint.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers code that is passed around: lambdas, method references and anonymous functional classes are one thing. */
final class Functions {
    private final Lowering lowering;
    private final Unit unit;
    private final Symbols symbols;

    Functions(Lowering lowering) {
        this.lowering = lowering;
        this.unit = lowering.unit;
        this.symbols = lowering.symbols;
    }

    Expr of(LambdaExpressionTree tree) {
        List<Var> params = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            params.add(lowering.declare(parameter, Var.Kind.PARAMETER));
        }
        TypeMirror type = functionalType(unit.type(tree));
        Node body = tree.getBody() instanceof BlockTree block
                ? lowering.statements.block(block)
                : lowering.expressions.of(tree.getBody());
        return new Lambda(unit.span(tree), Lambda.Form.LAMBDA, symbols.type(type), implementedBy(type), params, body);
    }

    Optional<Expr> ofAnonymousClass(NewClassTree tree) {
        Optional<MethodTree> only = lowering.calls.functionalBody(tree);
        if (only.isEmpty()) {
            return Optional.empty();
        }
        List<Var> params = new ArrayList<>();
        for (VariableTree parameter : only.get().getParameters()) {
            params.add(lowering.declare(parameter, Var.Kind.PARAMETER));
        }
        TypeMirror type = unit.type(tree.getIdentifier());
        return Optional.of(new Lambda(
                unit.span(tree),
                Lambda.Form.ANONYMOUS_CLASS,
                symbols.type(type),
                implementedBy(type),
                params,
                lowering.statements.block(only.get().getBody())));
    }

    Expr of(MemberReferenceTree tree) {
        Span span = unit.span(tree);
        TypeMirror type = functionalType(unit.type(tree));
        List<Var> params = parameters(type, span);
        return new Lambda(
                span,
                Lambda.Form.METHOD_REFERENCE,
                symbols.type(type),
                implementedBy(type),
                params,
                call(tree, span, params));
    }

    private Expr call(MemberReferenceTree tree, Span span, List<Var> params) {
        ExpressionTree qualifier = tree.getQualifierExpression();
        Calls.Target target = lowering.calls.of(tree);
        List<Expr> args = new ArrayList<>();
        for (Var param : params) {
            args.add(new Read(span, param, Optional.empty(), param.type()));
        }
        TypeMirror qualifierType = unit.type(qualifier);
        if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
            if (lowering.calls.isArrayCreation(tree)) {
                return new Opaque(span, "array", List.copyOf(args), symbols.type(qualifierType));
            }
            Span name = lowering.expressions.typeNameSpan(qualifier);
            lowering.mentions(target);
            return new Call(
                    span,
                    name,
                    target.name(),
                    target.method(),
                    Optional.empty(),
                    target.receiverType(),
                    args,
                    symbols.type(qualifierType));
        }
        Optional<Expr> receiver = Optional.empty();
        boolean isStatic = target.method().isPresent() && target.method().get().isStatic();
        if (!lowering.calls.isTypeName(qualifier)) {
            receiver = Optional.of(lowering.expressions.of(qualifier));
        } else if (!isStatic && !args.isEmpty()) {
            receiver = Optional.of(args.remove(0)); // unbound: the first parameter is the receiver
        }
        lowering.mentions(target);
        return new Call(
                span,
                unit.tail(tree, tree.getName().length()),
                target.name(),
                target.method(),
                receiver,
                target.receiverType(),
                args,
                returnType(target, qualifierType));
    }

    private TypeRef returnType(Calls.Target target, TypeMirror receiver) {
        if (target.element() == null) {
            return TypeRef.UNKNOWN;
        }
        boolean isStatic = target.method().isPresent() && target.method().get().isStatic();
        if (!isStatic && receiver != null && receiver.getKind() == TypeKind.DECLARED) {
            return symbols.type(
                    memberOf((DeclaredType) receiver, target.element()).getReturnType());
        }
        return symbols.type(target.element().getReturnType());
    }

    private ExecutableType memberOf(DeclaredType type, ExecutableElement method) {
        try {
            return (ExecutableType) symbols.types.asMemberOf(type, method);
        } catch (IllegalArgumentException e) {
            return (ExecutableType) method.asType(); // javac disagrees about who is a member of arrays and raw types
        }
    }

    private List<Var> parameters(TypeMirror type, Span span) {
        List<Var> params = new ArrayList<>();
        Optional<ExecutableElement> implemented = symbols.functionalMethod(type);
        if (implemented.isPresent()) {
            List<? extends TypeMirror> parameterTypes =
                    memberOf((DeclaredType) type, implemented.get()).getParameterTypes();
            for (TypeMirror parameterType : parameterTypes) {
                String name = "arg" + params.size();
                params.add(new Var(Var.Kind.PARAMETER, name, "", span.start(), symbols.type(parameterType)));
            }
        }
        return params;
    }

    private Optional<MethodRef> implementedBy(TypeMirror type) {
        return symbols.functionalMethod(type).map(symbols::method);
    }

    /** The part of a target type that is the functional interface: {@code (Runnable & Serializable)}. */
    private TypeMirror functionalType(TypeMirror type) {
        if (type != null && type.getKind() == TypeKind.INTERSECTION) {
            for (TypeMirror bound : ((IntersectionType) type).getBounds()) {
                if (symbols.functionalMethod(bound).isPresent()) {
                    return bound;
                }
            }
        }
        if (type == null || type.getKind() != TypeKind.DECLARED) {
            return type;
        }
        return ((DeclaredType) type).asElement() instanceof TypeElement ? type : null;
    }
}
