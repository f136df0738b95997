package dev.asynclint.javaparser;

/** A type parameter of a class or method. Has identity. */
final class TypeVar {
    final String name;
    private Ty[] bounds = Ty.NONE;

    TypeVar(String name) {
        this.name = name;
    }

    void setBounds(Ty[] bounds) {
        this.bounds = bounds;
    }

    Ty[] bounds() {
        return bounds;
    }

    /** The leftmost bound, which is also what it is erased to. */
    Ty bound() {
        return bounds.length == 0 ? Ty.OBJECT : bounds[0];
    }
}
