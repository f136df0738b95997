package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;

/** The values of literals. */
final class Literals {
    private Literals() {}

    /** The boxed value of a literal, {@code null} when it is none, or malformed. */
    static Object value(Expression written) {
        try {
            if (written instanceof StringLiteralExpr text) {
                return text.asString();
            }
            if (written.isTextBlockLiteralExpr()) {
                return written.asTextBlockLiteralExpr().translateEscapes();
            }
            if (written.isIntegerLiteralExpr()) {
                return integer(written.asIntegerLiteralExpr().getValue());
            }
            if (written.isLongLiteralExpr()) {
                String digits = written.asLongLiteralExpr().getValue();
                return number(digits.substring(0, digits.length() - 1));
            }
            if (written.isBooleanLiteralExpr()) {
                return written.asBooleanLiteralExpr().getValue();
            }
            if (written.isCharLiteralExpr()) {
                return written.asCharLiteralExpr().asChar();
            }
            if (written.isDoubleLiteralExpr()) {
                String digits = written.asDoubleLiteralExpr().getValue().replace("_", "");
                boolean isFloat = digits.endsWith("f") || digits.endsWith("F");
                if (isFloat && !digits.startsWith("0x")) {
                    return Float.valueOf(digits);
                }
                return Double.valueOf(digits);
            }
        } catch (RuntimeException malformed) {
            return null;
        }
        return null;
    }

    private static Integer integer(String digits) {
        return (int) number(digits);
    }

    private static long number(String written) {
        String digits = written.replace("_", "");
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return Long.parseUnsignedLong(digits.substring(2), 16);
        }
        if (digits.startsWith("0b") || digits.startsWith("0B")) {
            return Long.parseUnsignedLong(digits.substring(2), 2);
        }
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            return Long.parseUnsignedLong(digits.substring(1), 8);
        }
        return Long.parseUnsignedLong(digits);
    }

    static Ty type(Object value) {
        if (value instanceof String) {
            return Ty.STRING;
        }
        if (value instanceof Integer) {
            return Ty.INT;
        }
        if (value instanceof Long) {
            return Ty.LONG;
        }
        if (value instanceof Boolean) {
            return Ty.BOOLEAN;
        }
        if (value instanceof Character) {
            return Ty.CHAR;
        }
        if (value instanceof Float) {
            return Ty.FLOAT;
        }
        if (value instanceof Double) {
            return Ty.DOUBLE;
        }
        return value instanceof Byte ? Ty.BYTE : value instanceof Short ? Ty.SHORT : Ty.UNKNOWN;
    }

    static Object negate(Object value) {
        if (value instanceof Integer number) {
            return -number;
        }
        if (value instanceof Long number) {
            return -number;
        }
        if (value instanceof Double number) {
            return -number;
        }
        return value instanceof Float number ? -number : null;
    }
}
