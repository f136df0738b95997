package dev.asynclint.javaparser;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lowers expressions; calls, lambdas and names have classes of their own. */
final class Expressions {
    private final Lowering lowering;

    Expressions(Lowering lowering) {
        this.lowering = lowering;
    }

    Typed lower(Expression written, Ty expected) {
        if (written instanceof MethodCallExpr call) {
            return lowering.calls.lower(call, expected);
        }
        if (written instanceof NameExpr name) {
            return lowering.names.lower(name);
        }
        if (written instanceof FieldAccessExpr access) {
            return lowering.names.lower(access);
        }
        if (written instanceof EnclosedExpr inner) {
            return lower(inner.getInner(), expected);
        }
        if (written instanceof BinaryExpr binary) {
            return lower(binary);
        }
        if (written instanceof LambdaExpr lambda) {
            return lowering.lambdas.lower(lambda, expected);
        }
        if (written instanceof ObjectCreationExpr creation) {
            return lowering.calls.lower(creation, expected);
        }
        if (written instanceof AssignExpr assign) {
            return lower(assign);
        }
        if (written instanceof UnaryExpr unary) {
            return lower(unary);
        }
        if (written instanceof CastExpr cast) {
            Ty type = lowering.read(cast.getType());
            Typed value = lowering.lower(cast.getExpression(), type);
            return cast(value, type, lowering.span(cast));
        }
        if (written instanceof MethodReferenceExpr reference) {
            return lowering.methodReferences.lower(reference, expected);
        }
        if (written instanceof ThisExpr self) {
            return lowering.names.lower(self);
        }
        if (written instanceof SuperExpr parent) {
            return lowering.names.lower(parent);
        }
        if (written instanceof ConditionalExpr choice) {
            return lower(choice, expected);
        }
        if (written instanceof ArrayAccessExpr access) {
            Typed array = lowering.lower(access.getName());
            Typed index = lowering.lower(access.getIndex());
            Ty type = array.type().element();
            return new Typed(Lowering.opaque(lowering.span(access), "index", type, array.expr(), index.expr()), type);
        }
        if (written instanceof ArrayCreationExpr creation) {
            return lower(creation);
        }
        if (written instanceof ArrayInitializerExpr initializer) {
            return lower(initializer, expected);
        }
        if (written instanceof InstanceOfExpr test) {
            return lower(test);
        }
        if (written instanceof SwitchExpr choice) {
            return lowering.switches.lower(choice, expected);
        }
        if (written instanceof ClassExpr literal) {
            Ty named = lowering.read(literal.getType());
            Ty type = Ty.of("java.lang.Class", Primitives.box(named));
            String simpleName = named.toRef().isKnown() ? named.toRef().simpleName() : literal.getTypeAsString();
            return new Typed(new Literal(lowering.span(written), simpleName, type.toRef()), type);
        }
        return literal(written);
    }

    private Typed literal(Expression written) {
        Span span = lowering.span(written);
        if (written.isNullLiteralExpr()) {
            return new Typed(new Literal(span, null, Ty.NULL.toRef()), Ty.NULL);
        }
        Object value = Literals.value(written);
        if (value != null) {
            Ty type = Literals.type(value);
            return new Typed(new Literal(span, value, type.toRef()), type);
        }
        Ty type = written.isStringLiteralExpr() || written.isTextBlockLiteralExpr()
                ? Ty.STRING
                : written.isDoubleLiteralExpr() ? Ty.DOUBLE : Ty.UNKNOWN;
        return new Typed(Lowering.opaque(span, "error", type), type);
    }

    /** The value of a constant, {@code null} for anything else; enum constants and classes are no constants here. */
    static Object constantOf(Typed value) {
        if (value.expr() instanceof Literal literal
                && literal.value() != null
                && (value.type().isPrimitive() || value.type().name.equals(Ty.STRING.name))) {
            return literal.value();
        }
        return null;
    }

    private static Typed constant(Object value, Span span) {
        Ty type = Literals.type(value);
        return new Typed(new Literal(span, value, type.toRef()), type);
    }

    private static Typed cast(Typed value, Ty type, Span span) {
        Object constant = constantOf(value);
        if (constant != null && (type.isPrimitive() || type.name.equals(Ty.STRING.name))) {
            Object converted = Folding.convert(constant, type.name);
            if (converted != null) {
                return new Typed(new Literal(span, converted, type.toRef()), type);
            }
        }
        boolean isNull = value.expr() instanceof Literal literal && literal.value() == null;
        return new Typed(isNull ? new Literal(value.expr().span(), null, type.toRef()) : value.expr(), type);
    }

    /** Left spines can be thousands of operands long: they are walked in a loop. */
    private Typed lower(BinaryExpr written) {
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expression leftmost = written;
        while (leftmost instanceof BinaryExpr binary) {
            spine.push(binary);
            leftmost = binary.getLeft();
        }
        Typed left = lowering.lower(leftmost);
        List<Expr> strings = null;
        Span upToHere = null;
        for (BinaryExpr binary : spine) {
            boolean isSum = binary.getOperator() == BinaryExpr.Operator.PLUS;
            if (strings != null && isSum) {
                // Once it is a string, the rest of the sum is appended, whatever its types.
                strings.add(lowering.lower(binary.getRight()).expr());
                upToHere = lowering.span(binary);
                continue;
            }
            if (strings != null) {
                left = new Typed(new Concat(upToHere, List.copyOf(strings)), Ty.STRING);
                strings = null;
            }
            left = combine(binary, left);
            if (isSum && left.expr() instanceof Concat concat) {
                strings = new ArrayList<>(concat.operands());
                upToHere = concat.span();
            }
        }
        return strings == null ? left : new Typed(new Concat(upToHere, List.copyOf(strings)), Ty.STRING);
    }

    private Typed combine(BinaryExpr written, Typed left) {
        Typed right = lowering.lower(written.getRight());
        Span span = lowering.span(written);
        Object a = constantOf(left);
        Object b = a == null ? null : constantOf(right);
        if (b != null) {
            Object folded = Folding.binary(written.getOperator(), a, b);
            if (folded != null) {
                return constant(folded, span);
            }
        }
        String operator = written.getOperator().asString();
        return switch (written.getOperator()) {
            case PLUS -> {
                if (left.type().name.equals(Ty.STRING.name) && left.type().dims == 0
                        || right.type().name.equals(Ty.STRING.name) && right.type().dims == 0) {
                    yield concat(span, left, right);
                }
                yield operation(span, operator, Primitives.promote(left.type(), right.type()), left, right);
            }
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
                new Typed(new Compare(span, operator, left.expr(), right.expr()), Ty.BOOLEAN);
            case AND, OR -> operation(span, operator, Ty.BOOLEAN, left, right);
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
                operation(span, operator, Primitives.promote(left.type(), Ty.INT), left, right);
            default -> operation(span, operator, Primitives.promote(left.type(), right.type()), left, right);
        };
    }

    private static Typed operation(Span span, String operator, Ty type, Typed left, Typed right) {
        return new Typed(Lowering.opaque(span, operator, type, left.expr(), right.expr()), type);
    }

    private static Typed concat(Span span, Typed left, Typed right) {
        return new Typed(new Concat(span, List.of(left.expr(), right.expr())), Ty.STRING);
    }

    private Typed lower(AssignExpr written) {
        Typed target = target(written.getTarget());
        Typed value = lowering.lower(written.getValue(), target.type());
        Ty type = target.type().isKnown() ? target.type() : value.type();
        return new Typed(new Assign(lowering.span(written), target.expr(), value.expr(), type.toRef()), type);
    }

    /** What is assigned, never folded into a constant. */
    private Typed target(Expression written) {
        Typed target = lowering.lower(written);
        if (target.expr() instanceof Literal) {
            Var variable = new Var(
                    Var.Kind.FIELD, written.toString(), "?", -1, target.type().toRef());
            return new Typed(
                    new dev.asynclint.ir.Read(
                            target.expr().span(), variable, java.util.Optional.empty(), variable.type()),
                    target.type());
        }
        return target;
    }

    private Typed lower(UnaryExpr written) {
        Span span = lowering.span(written);
        switch (written.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
                Typed target = target(written.getExpression());
                Expr one = new Literal(span, 1, Ty.INT.toRef());
                return new Typed(
                        new Assign(span, target.expr(), one, target.type().toRef()), target.type());
            }
            default -> {
                Typed value = lowering.lower(written.getExpression());
                Object constant = constantOf(value);
                Object folded = constant == null ? null : Folding.unary(written.getOperator(), constant);
                if (folded != null) {
                    return constant(folded, span);
                }
                boolean isNot = written.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
                Ty type = isNot ? Ty.BOOLEAN : Primitives.promote(value.type(), Ty.INT);
                String operator = written.getOperator().asString();
                return new Typed(Lowering.opaque(span, operator, type, value.expr()), type);
            }
        }
    }

    private Typed lower(ConditionalExpr written, Ty expected) {
        Expr condition = lowering.lower(written.getCondition()).expr();
        Typed then = lowering.lower(written.getThenExpr(), expected);
        Typed otherwise = lowering.lower(written.getElseExpr(), expected);
        Ty type = lowering.hierarchy.lub(then.type(), otherwise.type());
        if (!type.isKnown() && expected.isKnown()) {
            type = expected;
        }
        List<Node> branches = List.of(then.expr(), otherwise.expr());
        return new Typed(new Choice(lowering.span(written), condition, branches, type.toRef()), type);
    }

    private Typed lower(ArrayCreationExpr written) {
        Ty type = lowering.read(written.getElementType())
                .array(written.getLevels().size());
        List<Node> children = new ArrayList<>();
        for (ArrayCreationLevel level : written.getLevels()) {
            level.getDimension()
                    .ifPresent(size -> children.add(lowering.lower(size).expr()));
        }
        written.getInitializer()
                .ifPresent(values -> children.add(lower(values, type).expr()));
        return new Typed(new Opaque(lowering.span(written), "array", children, type.toRef()), type);
    }

    private Typed lower(ArrayInitializerExpr written, Ty expected) {
        List<Node> children = new ArrayList<>();
        for (Expression value : written.getValues()) {
            children.add(lowering.lower(value, expected.element()).expr());
        }
        return new Typed(new Opaque(lowering.span(written), "array", children, expected.toRef()), expected);
    }

    private Typed lower(InstanceOfExpr written) {
        Typed value = lowering.lower(written.getExpression());
        List<Var> bindings = new ArrayList<>(1);
        Ty tested = lowering.read(written.getType());
        if (written.getPattern().isPresent()) {
            tested = lowering.patterns.bind(written.getPattern().get(), value.type(), bindings);
        }
        return new Typed(
                new TypeTest(lowering.span(written), value.expr(), tested.toRef(), List.copyOf(bindings)), Ty.BOOLEAN);
    }
}
