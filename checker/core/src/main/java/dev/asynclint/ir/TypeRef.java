package dev.asynclint.ir;

import java.util.List;

/**
 * A type as the analyses need it: erased name plus type arguments.
 *
 * @param name binary name ({@code java.util.Map$Entry}), primitive name or {@code void}; a type variable appears as
 *     the erasure of its bound; {@code ?} where the front end does not know
 * @param args type arguments, empty when raw, not generic or unknown
 * @param dimensions number of array dimensions
 */
public record TypeRef(String name, List<TypeRef> args, int dimensions) {
    public static final TypeRef UNKNOWN = new TypeRef("?", List.of(), 0);
    public static final TypeRef VOID = of("void");
    public static final TypeRef OBJECT = of("java.lang.Object");
    public static final TypeRef STRING = of("java.lang.String");
    public static final TypeRef BOOLEAN = of("boolean");

    public static TypeRef of(String name) {
        return new TypeRef(name, List.of(), 0);
    }

    /** Written out, as is {@link #hashCode()}: what a record is given is slow to begin with. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof TypeRef that
                        && name.equals(that.name)
                        && dimensions == that.dimensions
                        && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + dimensions;
    }

    public boolean isKnown() {
        return !name.equals("?");
    }

    public boolean isVoid() {
        return dimensions == 0 && name.equals("void");
    }

    /** The name without package and enclosing types: {@code Entry}. */
    public String simpleName() {
        return simpleName(name) + "[]".repeat(dimensions);
    }

    /** The last part of a binary name: {@code Entry} of {@code java.util.Map$Entry}. */
    public static String simpleName(String binaryName) {
        int dot = Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$'));
        return binaryName.substring(dot + 1);
    }
}
