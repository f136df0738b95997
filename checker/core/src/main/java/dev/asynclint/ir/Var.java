package dev.asynclint.ir;

/**
 * A variable. Front ends create one instance per declaration, so equality and identity agree.
 *
 * @param kind what declares it
 * @param name its name; {@code _} for an unnamed one, {@code this}/{@code super} for those
 * @param owner binary name of the declaring type for fields, else empty
 * @param declaredAt offset of the declaration of a local, parameter, resource or caught exception; -1 otherwise
 * @param type its type; {@link TypeRef#UNKNOWN} where the front end does not know
 */
public record Var(Kind kind, String name, String owner, int declaredAt, TypeRef type) {
    public enum Kind {
        LOCAL,
        PARAMETER,
        RESOURCE,
        CAUGHT,
        FIELD,
        THIS,
        SUPER
    }

    /** Written out, as is {@link #hashCode()}: what a record is given is slow to begin with. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Var that
                        && kind == that.kind
                        && declaredAt == that.declaredAt
                        && name.equals(that.name)
                        && owner.equals(that.owner)
                        && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + declaredAt;
    }

    public boolean isField() {
        return kind == Kind.FIELD;
    }

    /** Whether the name says that the value is left alone on purpose: {@code unused…}, {@code ignored…} or {@code _}. */
    public boolean isDeliberatelyUnused() {
        return name.equals("_") || name.startsWith("unused") || name.startsWith("ignored");
    }
}
