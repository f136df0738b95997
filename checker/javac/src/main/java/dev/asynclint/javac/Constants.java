package dev.asynclint.javac;

import com.sun.source.tree.Tree;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.TypeRef;
import java.util.Optional;

/** Folds constant expressions: javac's own answer is not part of its public API. */
final class Constants {
    private Constants() {}

    static Literal cast(Literal literal, TypeRef type) {
        Object value = literal.value();
        Number number = number(value);
        if (number == null || type.dimensions() > 0) {
            return value instanceof String && !type.equals(TypeRef.STRING)
                    ? literal
                    : new Literal(literal.span(), value, type);
        }
        boolean isReal = value instanceof Double || value instanceof Float;
        Object cast = switch (type.name()) {
            case "long" -> number.longValue();
            case "int" -> number.intValue();
            case "short" -> (short) number.intValue();
            case "byte" -> (byte) number.intValue();
            case "char" -> (char) (isReal ? (int) number.doubleValue() : number.intValue());
            case "double" -> number.doubleValue();
            case "float" -> number.floatValue();
            default -> value;
        };
        return new Literal(literal.span(), cast, type);
    }

    static Optional<Object> unary(Tree.Kind kind, Expr operand) {
        if (!(operand instanceof Literal literal)) {
            return Optional.empty();
        }
        if (kind == Tree.Kind.LOGICAL_COMPLEMENT && literal.value() instanceof Boolean flag) {
            return Optional.of(!flag);
        }
        Number number = number(literal.value());
        if (number == null) {
            return Optional.empty();
        }
        boolean isReal = number instanceof Double || number instanceof Float;
        return switch (kind) {
            case UNARY_PLUS -> Optional.of(number);
            case UNARY_MINUS ->
                Optional.of(isReal ? real(-number.doubleValue(), number) : whole(-number.longValue(), number));
            case BITWISE_COMPLEMENT -> isReal ? Optional.empty() : Optional.of(whole(~number.longValue(), number));
            default -> Optional.empty();
        };
    }

    static Optional<Object> binary(Tree.Kind kind, Expr left, Expr right) {
        if (!(left instanceof Literal a) || !(right instanceof Literal b) || !isConstant(a) || !isConstant(b)) {
            return Optional.empty();
        }
        if (kind == Tree.Kind.PLUS && (a.value() instanceof String || b.value() instanceof String)) {
            return Optional.of(String.valueOf(a.value()) + b.value());
        }
        Number x = number(a.value());
        Number y = number(b.value());
        if (x == null || y == null) {
            return Optional.empty();
        }
        if (x instanceof Double || y instanceof Double || x instanceof Float || y instanceof Float) {
            return real(kind, x.doubleValue(), y.doubleValue(), x instanceof Double || y instanceof Double);
        }
        boolean isLong = x instanceof Long || y instanceof Long;
        return whole(kind, x.longValue(), y.longValue(), isLong, x instanceof Long);
    }

    private static Optional<Object> whole(Tree.Kind kind, long x, long y, boolean isLong, boolean isLongLeft) {
        long value;
        switch (kind) {
            case PLUS -> value = x + y;
            case MINUS -> value = x - y;
            case MULTIPLY -> value = x * y;
            case AND -> value = x & y;
            case OR -> value = x | y;
            case XOR -> value = x ^ y;
            case DIVIDE, REMAINDER -> {
                if (y == 0) {
                    return Optional.empty();
                }
                value = kind == Tree.Kind.DIVIDE ? x / y : x % y;
            }
            case LEFT_SHIFT -> {
                return Optional.of(isLongLeft ? (Object) (x << y) : (Object) ((int) x << y));
            }
            case RIGHT_SHIFT -> {
                return Optional.of(isLongLeft ? (Object) (x >> y) : (Object) ((int) x >> y));
            }
            case UNSIGNED_RIGHT_SHIFT -> {
                return Optional.of(isLongLeft ? (Object) (x >>> y) : (Object) ((int) x >>> y));
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(isLong ? (Object) value : (Object) (int) value);
    }

    private static Optional<Object> real(Tree.Kind kind, double x, double y, boolean isDouble) {
        double value;
        switch (kind) {
            case PLUS -> value = x + y;
            case MINUS -> value = x - y;
            case MULTIPLY -> value = x * y;
            case DIVIDE -> value = x / y;
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(isDouble ? (Object) value : (Object) (float) value);
    }

    private static Object whole(long value, Number like) {
        return like instanceof Long ? (Object) value : (Object) (int) value;
    }

    private static Object real(double value, Number like) {
        return like instanceof Double ? (Object) value : (Object) (float) value;
    }

    /** Enum constants, class literals and {@code null} are literals of the IR but no constants of the language. */
    private static boolean isConstant(Literal literal) {
        String type = literal.type().name();
        boolean isPrimitive = type.indexOf('.') < 0;
        return literal.value() != null && (isPrimitive || literal.type().equals(TypeRef.STRING));
    }

    private static Number number(Object value) {
        return value instanceof Character c ? Integer.valueOf(c) : value instanceof Number n ? n : null;
    }
}
