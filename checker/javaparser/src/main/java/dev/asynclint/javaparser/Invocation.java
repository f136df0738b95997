package dev.asynclint.javaparser;

import dev.asynclint.ir.MethodRef;
import java.util.Arrays;

/** A method about to be called: how its type parameters are inferred, from arguments first. Without a site, a generic
 * class's constructor is that of a diamond. */
final class Invocation {
    final MethodSym method;
    private final Hierarchy hierarchy;
    private final Subst site;
    final Subst inferred;
    /** Whether this is {@code new C<>(…)}: the type parameters of the class are inferred too. */
    private final boolean isDiamond;

    /**
     * @param site the values of the type parameters of the method's class
     */
    Invocation(MethodSym method, Subst site, Hierarchy hierarchy) {
        this.method = method;
        this.hierarchy = hierarchy;
        this.site = site;
        this.isDiamond = method.name.equals(MethodRef.CONSTRUCTOR)
                && method.owner.typeParams.length > 0
                && site.vars.length == 0;
        TypeVar[] own = isDiamond ? join(method.owner.typeParams, method.typeParams()) : method.typeParams();
        this.inferred = own.length == 0 ? Subst.EMPTY : new Subst(own, new Ty[own.length]);
    }

    private static TypeVar[] join(TypeVar[] a, TypeVar[] b) {
        TypeVar[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** The declared type of the result: of a diamond the class with its own parameters. */
    Ty declaredResult() {
        return isDiamond ? method.owner.self() : method.result();
    }

    /** The declared type of the parameter that argument {@code i} of {@code count} goes to. */
    static Ty formal(MethodSym method, int i, int count, boolean isVariableArity) {
        Ty[] params = method.params();
        int last = params.length - 1;
        if (isVariableArity && i >= last) {
            return params[last].element();
        }
        return params[Math.min(i, last)];
    }

    /** A declared type as seen at the call, the method's own type parameters left in place. */
    Ty atSite(Ty declared) {
        return site.apply(declared);
    }

    Ty current(Ty declared) {
        return inferred.apply(site.apply(declared));
    }

    /** Learns from a value of type {@code actual} given for {@code declared}. */
    void learn(Ty declared, Ty actual) {
        if (inferred.vars.length > 0) {
            unify(site.apply(declared), actual, 0);
        }
    }

    /** As {@link #learn}, for a type that {@link #atSite} has been applied to. */
    void learnAtSite(Ty formal, Ty actual) {
        if (inferred.vars.length > 0) {
            unify(formal, actual, 0);
        }
    }

    private void unify(Ty formal, Ty actual, int depth) {
        if (!actual.isKnown() || actual.isNull() || actual.isVoid() || depth > 12) {
            return;
        }
        if (formal.var != null) {
            int i = inferred.indexOf(formal.var);
            if (i < 0 || actual.dims < formal.dims || actual.isWildcard()) {
                return;
            }
            Ty value = actual;
            for (int k = 0; k < formal.dims; k++) {
                value = value.element();
            }
            value = Primitives.box(value);
            Ty old = inferred.values[i];
            inferred.values[i] = old == null || !old.isKnown() ? value : hierarchy.lub(old, value);
            return;
        }
        if (formal.args.length == 0) {
            return;
        }
        Ty seen = actual;
        Ty wanted = formal;
        while (wanted.dims > 0 && seen.dims > 0) {
            wanted = wanted.element();
            seen = seen.element();
        }
        Ty parent = wanted.dims > 0 ? null : hierarchy.asSuper(seen, wanted.name);
        if (parent != null) {
            for (int i = 0; i < wanted.args.length && i < parent.args.length; i++) {
                unify(wanted.args[i], parent.args[i], depth + 1);
            }
        }
    }

    /** Learns from the type that the context expects, for what the arguments left open. */
    void expect(Ty expected) {
        if (inferred.vars.length > 0 && expected.isKnown() && !expected.isVoid()) {
            Ty result = site.apply(declaredResult());
            if (inferred.isOpen(result)) {
                unifyResult(result, expected, 0);
            }
        }
    }

    private void unifyResult(Ty result, Ty expected, int depth) {
        if (!expected.isKnown() || expected.isWildcard() || depth > 12) {
            return;
        }
        if (result.var != null) {
            int i = inferred.indexOf(result.var);
            if (i >= 0 && inferred.values[i] == null && expected.dims >= result.dims) {
                Ty value = expected;
                for (int k = 0; k < result.dims; k++) {
                    value = value.element();
                }
                inferred.values[i] = Primitives.box(value);
            }
            return;
        }
        if (result.args.length == 0 || expected.args.length == 0 || result.dims != expected.dims) {
            return;
        }
        Ty parent = result.name.equals(expected.name) ? result : hierarchy.asSuper(result, expected.name);
        if (parent != null) {
            for (int i = 0; i < parent.args.length && i < expected.args.length; i++) {
                unifyResult(parent.args[i], expected.args[i], depth + 1);
            }
        }
    }

    /** The type with unknown for what could not be inferred. */
    Ty closed(Ty declared) {
        Ty applied = site.apply(declared);
        if (applied.var != null) {
            int i = inferred.indexOf(applied.var);
            if (i >= 0 && inferred.values[i] == null) {
                Ty bound = applied.var.bound();
                // Nothing says what it is; its bound is at least true.
                return bound.isObject()
                        ? Ty.UNKNOWN
                        : inferred.close(bound, Ty.UNKNOWN).array(applied.dims);
            }
        }
        return inferred.close(applied, Ty.UNKNOWN);
    }
}
