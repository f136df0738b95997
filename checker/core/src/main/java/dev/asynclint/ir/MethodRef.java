package dev.asynclint.ir;

import java.util.List;

/**
 * A method or constructor as declared: the identity that facts, call graph and reports share. Front ends intern these:
 * one instance per symbol, so that analyses may cache by identity and fall back to equality across front ends.
 *
 * @param owner binary name of the declaring type
 * @param name method name; {@code <init>} for constructors, {@code <clinit>} for static initialisation,
 *     {@code <fieldinit>} for instance field initialisers and initialiser blocks
 * @param parameters erased parameter types as binary names, with {@code []} per dimension (varargs as array)
 * @param returnType erased <em>declared</em> return type, never the instantiated one: with instantiated types
 *     {@code Map.put} and {@code requireNonNull} look like dropped futures; {@code void} for constructors
 * @param isStatic whether it needs no receiver
 */
public record MethodRef(String owner, String name, List<String> parameters, String returnType, boolean isStatic) {
    public static final String CONSTRUCTOR = "<init>";
    public static final String STATIC_INIT = "<clinit>";
    public static final String FIELD_INIT = "<fieldinit>";

    public boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    /** Whether this stands for field initialisers and initialiser blocks rather than a written method. */
    public boolean isInitializer() {
        return name.equals(STATIC_INIT) || name.equals(FIELD_INIT);
    }

    /** How a person would name it: {@code Thread.sleep}, {@code new Socket}. */
    public String display() {
        return switch (name) {
            case CONSTRUCTOR -> "new " + TypeRef.simpleName(owner);
            case STATIC_INIT, FIELD_INIT -> "the initialiser of " + TypeRef.simpleName(owner);
            default -> TypeRef.simpleName(owner) + "." + name;
        };
    }

    /** What differs between overloads first. Written out, as what a record is given is slow to begin with. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof MethodRef that
                        && parameters.equals(that.parameters)
                        && name.equals(that.name)
                        && owner.equals(that.owner)
                        && returnType.equals(that.returnType)
                        && isStatic == that.isStatic;
    }

    /** Of the names alone, whose hashes are computed once: refs are looked up all the time. */
    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return owner + "#" + name + "(" + String.join(",", parameters) + ")";
    }
}
