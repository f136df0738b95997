package dev.asynclint.javaparser;

/** A substitution of type variables, by identity. Values of {@code null} stand for "not known yet". */
final class Subst {
    static final TypeVar[] NO_VARS = {};
    static final Subst EMPTY = new Subst(NO_VARS, Ty.NONE);

    final TypeVar[] vars;
    final Ty[] values;

    Subst(TypeVar[] vars, Ty[] values) {
        this.vars = vars;
        this.values = values;
    }

    int indexOf(TypeVar variable) {
        for (int i = 0; i < vars.length; i++) {
            if (vars[i] == variable) {
                return i;
            }
        }
        return -1;
    }

    /** Replaces what has a value, leaves the other variables alone. */
    Ty apply(Ty type) {
        if (vars.length == 0) {
            return type;
        }
        if (type.var != null) {
            int i = indexOf(type.var);
            if (i < 0 || values[i] == null) {
                return type;
            }
            return values[i].array(type.dims);
        }
        Ty[] args = type.args;
        if (args.length == 0) {
            return type;
        }
        Ty[] out = null;
        for (int i = 0; i < args.length; i++) {
            Ty replaced = apply(args[i]);
            if (replaced != args[i] && out == null) {
                out = args.clone();
            }
            if (out != null) {
                out[i] = replaced;
            }
        }
        return out == null ? type : type.withArgs(out);
    }

    /** Whether {@code type} mentions a variable of this substitution that has no value. */
    boolean isOpen(Ty type) {
        if (type.var != null) {
            int i = indexOf(type.var);
            return i >= 0 && values[i] == null;
        }
        for (Ty arg : type.args) {
            if (isOpen(arg)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #apply}, with {@code filler} for the variables without a value. */
    Ty close(Ty type, Ty filler) {
        Ty applied = apply(type);
        if (!isOpen(applied)) {
            return applied;
        }
        Ty[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == null) {
                all[i] = filler;
            }
        }
        return new Subst(vars, all).apply(applied);
    }
}
