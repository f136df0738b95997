package dev.asynclint.javaparser;

import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as the resolver needs it: unlike {@link TypeRef} it keeps type variables and wildcards. Immutable; compared by
 * {@link #sameAs}.
 */
final class Ty {
    static final Ty[] NONE = {};
    static final Ty UNKNOWN = new Ty("?", NONE, 0, null);
    static final Ty OBJECT = of("java.lang.Object");
    static final Ty STRING = of("java.lang.String");
    static final Ty VOID = of("void");
    static final Ty BOOLEAN = of("boolean");
    static final Ty BYTE = of("byte");
    static final Ty SHORT = of("short");
    static final Ty CHAR = of("char");
    static final Ty INT = of("int");
    static final Ty LONG = of("long");
    static final Ty FLOAT = of("float");
    static final Ty DOUBLE = of("double");
    static final Ty NULL = of("null");
    /** An unbounded wildcard: stands for the bound of the type parameter it is given for. */
    static final Ty WILDCARD = of("*");

    /** Binary name, primitive name, {@code null}, {@code *}, the name of a variable, or {@code ?Name} when unknown. */
    final String name;

    final Ty[] args;
    final int dims;
    /** Set for a type variable. */
    final TypeVar var;

    private TypeRef ref;

    private Ty(String name, Ty[] args, int dims, TypeVar var) {
        this.name = name;
        this.args = args;
        this.dims = dims;
        this.var = var;
    }

    static Ty of(String name) {
        return new Ty(name, NONE, 0, null);
    }

    static Ty of(String name, Ty... args) {
        return new Ty(name, args, 0, null);
    }

    static Ty of(TypeVar variable) {
        return new Ty(variable.name, NONE, 0, variable);
    }

    /** A type that is written but cannot be found. */
    static Ty unresolved(String written) {
        return new Ty("?" + written, NONE, 0, null);
    }

    static Ty primitive(String name) {
        return switch (name) {
            case "boolean" -> BOOLEAN;
            case "byte" -> BYTE;
            case "short" -> SHORT;
            case "char" -> CHAR;
            case "int" -> INT;
            case "long" -> LONG;
            case "float" -> FLOAT;
            case "double" -> DOUBLE;
            default -> VOID;
        };
    }

    Ty withArgs(Ty[] newArgs) {
        return new Ty(name, newArgs, dims, var);
    }

    Ty array(int more) {
        return more == 0 ? this : new Ty(name, args, dims + more, var);
    }

    /** The component type, {@link #UNKNOWN} when this is no array. */
    Ty element() {
        return dims == 0 ? UNKNOWN : new Ty(name, args, dims - 1, var);
    }

    boolean isKnown() {
        return name.charAt(0) != '?';
    }

    boolean isVar() {
        return var != null;
    }

    boolean isArray() {
        return dims > 0;
    }

    boolean isWildcard() {
        return dims == 0 && name.equals("*");
    }

    boolean isNull() {
        return dims == 0 && name.equals("null");
    }

    boolean isVoid() {
        return dims == 0 && name.equals("void");
    }

    boolean isObject() {
        return dims == 0 && var == null && name.equals("java.lang.Object");
    }

    boolean isPrimitive() {
        return dims == 0 && var == null && Primitives.isPrimitive(name);
    }

    /** Whether the type or one of its arguments is unknown. */
    boolean hasUnknown() {
        if (!isKnown()) {
            return true;
        }
        for (Ty arg : args) {
            if (arg.hasUnknown()) {
                return true;
            }
        }
        return false;
    }

    boolean sameAs(Ty other) {
        if (this == other) {
            return true;
        }
        if (dims != other.dims || var != other.var || !name.equals(other.name) || args.length != other.args.length) {
            return false;
        }
        for (int i = 0; i < args.length; i++) {
            if (!args[i].sameAs(other.args[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the erasures agree. */
    boolean sameErasure(Ty other) {
        Ty a = erasure();
        Ty b = other.erasure();
        return a.dims == b.dims && a.name.equals(b.name);
    }

    Ty erasure() {
        return erasure(0);
    }

    private Ty erasure(int depth) {
        if (var != null) {
            Ty bound = depth > 8 ? OBJECT : var.bound().erasure(depth + 1);
            return bound.array(dims);
        }
        if (name.equals("*")) {
            return OBJECT.array(dims);
        }
        return args.length == 0 ? this : new Ty(name, NONE, dims, null);
    }

    /** The binary name of the erasure with {@code []} per dimension; the written name where it is unknown. */
    String erasedName() {
        Ty erased = erasure();
        String base = erased.isKnown() ? erased.name : erased.name.length() > 1 ? erased.name.substring(1) : "?";
        return base + "[]".repeat(erased.dims);
    }

    TypeRef toRef() {
        TypeRef cached = ref;
        if (cached == null) {
            cached = toRef(0);
            ref = cached;
        }
        return cached;
    }

    private TypeRef toRef(int depth) {
        if (!isKnown()) {
            return TypeRef.UNKNOWN;
        }
        Ty erased = erasure();
        if (!erased.isKnown()) {
            return TypeRef.UNKNOWN;
        }
        if (var != null || args.length == 0 || depth > 6) {
            return new TypeRef(erased.name, List.of(), erased.dims);
        }
        List<TypeRef> list = new ArrayList<>(args.length);
        for (Ty arg : args) {
            list.add(arg.toRef(depth + 1));
        }
        return new TypeRef(name, List.copyOf(list), dims);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        if (args.length > 0) {
            text.append('<');
            for (int i = 0; i < args.length; i++) {
                text.append(i == 0 ? "" : ",").append(args[i]);
            }
            text.append('>');
        }
        return text.append("[]".repeat(dims)).toString();
    }
}
