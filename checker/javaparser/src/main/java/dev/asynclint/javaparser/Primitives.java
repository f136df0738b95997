package dev.asynclint.javaparser;

import java.util.Map;

/** Primitive types, their boxes and their widening order. */
final class Primitives {
    private static final Map<String, String> BOXES = Map.of(
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "double", "java.lang.Double",
            "float", "java.lang.Float",
            "boolean", "java.lang.Boolean",
            "char", "java.lang.Character",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "void", "java.lang.Void");
    private static final Map<String, Ty> UNBOXED = Map.of(
            "java.lang.Integer", Ty.INT,
            "java.lang.Long", Ty.LONG,
            "java.lang.Double", Ty.DOUBLE,
            "java.lang.Float", Ty.FLOAT,
            "java.lang.Boolean", Ty.BOOLEAN,
            "java.lang.Character", Ty.CHAR,
            "java.lang.Byte", Ty.BYTE,
            "java.lang.Short", Ty.SHORT);

    private Primitives() {}

    static boolean isPrimitive(String name) {
        return switch (name) {
            case "int", "long", "boolean", "double", "float", "char", "byte", "short", "void" -> true;
            default -> false;
        };
    }

    static Ty box(Ty type) {
        return type.isPrimitive() ? Ty.of(BOXES.get(type.name)) : type;
    }

    /** The primitive type of a box, the type itself otherwise. */
    static Ty unbox(Ty type) {
        if (type.dims > 0 || type.var != null) {
            return type;
        }
        return UNBOXED.getOrDefault(type.name, type);
    }

    private static int rank(String name) {
        return switch (name) {
            case "byte" -> 1;
            case "short" -> 2;
            case "char" -> 3;
            case "int" -> 4;
            case "long" -> 5;
            case "float" -> 6;
            case "double" -> 7;
            default -> 0;
        };
    }

    /** Whether a value of primitive type {@code from} is converted to {@code to} without a cast. */
    static boolean widens(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        int a = rank(from);
        int b = rank(to);
        return a > 0 && b > a && !to.equals("char");
    }

    /** The type of an arithmetic operation on two values; unknown when either is. */
    static Ty promote(Ty left, Ty right) {
        Ty a = unbox(left);
        Ty b = unbox(right);
        if (a.name.equals("boolean") || b.name.equals("boolean")) {
            return Ty.BOOLEAN;
        }
        int x = a.isPrimitive() ? rank(a.name) : 0;
        int y = b.isPrimitive() ? rank(b.name) : 0;
        if (x == 0 || y == 0) {
            return Ty.UNKNOWN;
        }
        return switch (Math.max(x, y)) {
            case 7 -> Ty.DOUBLE;
            case 6 -> Ty.FLOAT;
            case 5 -> Ty.LONG;
            default -> Ty.INT;
        };
    }
}
