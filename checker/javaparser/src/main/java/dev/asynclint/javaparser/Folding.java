package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Arithmetic on the values of constants. {@code null} is "no constant" everywhere. */
final class Folding {
    private Folding() {}

    /** The value converted to a primitive type or String; {@code null} when it does not fit. */
    static Object convert(Object value, String type) {
        if (type.equals("java.lang.String")) {
            return value instanceof String ? value : null;
        }
        if (type.equals("boolean")) {
            return value instanceof Boolean ? value : null;
        }
        Number number = number(value);
        if (number == null) {
            return null;
        }
        return switch (type) {
            case "int" -> number.intValue();
            case "long" -> number.longValue();
            case "double" -> number.doubleValue();
            case "float" -> number.floatValue();
            case "short" -> number.shortValue();
            case "byte" -> number.byteValue();
            case "char" -> (char) number.intValue();
            default -> null;
        };
    }

    private static Number number(Object value) {
        if (value instanceof Character character) {
            return (int) character;
        }
        return value instanceof Number number ? number : null;
    }

    static Object unary(UnaryExpr.Operator operator, Object value) {
        if (operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return value instanceof Boolean yes ? !yes : null;
        }
        Number number = number(value);
        if (number == null) {
            return null;
        }
        Object widened = number instanceof Byte || number instanceof Short ? (Object) number.intValue() : number;
        return switch (operator) {
            case PLUS -> widened;
            case MINUS -> Literals.negate(widened);
            case BITWISE_COMPLEMENT ->
                widened instanceof Long wide
                        ? (Object) ~wide
                        : widened instanceof Integer narrow ? (Object) ~narrow : null;
            default -> null;
        };
    }

    static Object binary(BinaryExpr.Operator operator, Object left, Object right) {
        if (operator == BinaryExpr.Operator.PLUS && (left instanceof String || right instanceof String)) {
            return left + "" + right;
        }
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return switch (operator) {
                case AND, BINARY_AND -> a && b;
                case OR, BINARY_OR -> a || b;
                case XOR, NOT_EQUALS -> !a.equals(b);
                case EQUALS -> a.equals(b);
                default -> null;
            };
        }
        Number x = number(left);
        Number y = number(right);
        if (x == null || y == null) {
            return null;
        }
        if (isFloating(x) || isFloating(y)) {
            return floating(operator, x, y);
        }
        boolean isLong = x instanceof Long || !isShift(operator) && y instanceof Long;
        Object result = integral(operator, x.longValue(), y.longValue(), isLong);
        return result instanceof Long number && !isLong ? (Object) (int) (long) number : result;
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static boolean isShift(BinaryExpr.Operator operator) {
        return operator == BinaryExpr.Operator.LEFT_SHIFT
                || operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT
                || operator == BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT;
    }

    private static Object integral(BinaryExpr.Operator operator, long a, long b, boolean isLong) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> b == 0 ? null : (Object) (a / b);
            case REMAINDER -> b == 0 ? null : (Object) (a % b);
            case BINARY_AND -> a & b;
            case BINARY_OR -> a | b;
            case XOR -> a ^ b;
            case LEFT_SHIFT -> isLong ? a << b : (long) ((int) a << (int) b);
            case SIGNED_RIGHT_SHIFT -> isLong ? a >> b : (long) ((int) a >> (int) b);
            case UNSIGNED_RIGHT_SHIFT -> isLong ? a >>> b : (long) ((int) a >>> (int) b);
            case EQUALS -> a == b;
            case NOT_EQUALS -> a != b;
            case LESS -> a < b;
            case LESS_EQUALS -> a <= b;
            case GREATER -> a > b;
            case GREATER_EQUALS -> a >= b;
            default -> null;
        };
    }

    private static Object floating(BinaryExpr.Operator operator, Number left, Number right) {
        double a = left.doubleValue();
        double b = right.doubleValue();
        Object result = switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case EQUALS -> a == b;
            case NOT_EQUALS -> a != b;
            case LESS -> a < b;
            case LESS_EQUALS -> a <= b;
            case GREATER -> a > b;
            case GREATER_EQUALS -> a >= b;
            default -> null;
        };
        boolean isDouble = left instanceof Double || right instanceof Double;
        return result instanceof Double number && !isDouble ? (Object) (float) (double) number : result;
    }
}
