package dev.asynclint.javaparser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Questions about supertypes. */
final class Hierarchy {
    /** An answer that may be unknown, because a supertype cannot be found. */
    enum Answer {
        YES,
        NO,
        UNKNOWN;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    private static final int DEPTH = 40;
    final Types types;

    Hierarchy(Types types) {
        this.types = types;
    }

    /** The values of the type parameters of {@code type}'s class: its arguments, or the bounds when raw. */
    static Subst bind(ClassSym symbol, Ty type) {
        TypeVar[] vars = symbol.typeParams;
        if (vars.length == 0) {
            return Subst.EMPTY;
        }
        Ty[] values = new Ty[vars.length];
        boolean raw = type.args.length != vars.length;
        for (int i = 0; i < vars.length; i++) {
            values[i] = raw ? vars[i].bound().erasure() : type.args[i];
            if (values[i].isWildcard()) {
                values[i] = capture(vars[i]);
            }
        }
        return new Subst(vars, values);
    }

    /** What {@code ?} stands for: the bound, with {@code ?} for the parameters inside it. */
    private static Ty capture(TypeVar variable) {
        Ty bound = variable.bound();
        if (bound.var != null) {
            return bound.erasure();
        }
        if (bound.args.length == 0) {
            return bound;
        }
        Ty[] args = bound.args.clone();
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].var == null && args[i].args.length == 0 ? args[i] : Ty.WILDCARD;
        }
        return bound.withArgs(args);
    }

    /** {@code type} seen as its supertype {@code target}, {@code null} when it is none (or that is unknown). */
    Ty asSuper(Ty type, String target) {
        return asSuper(type, target, 0);
    }

    private Ty asSuper(Ty type, String target, int depth) {
        if (type.dims > 0 || depth > DEPTH) {
            return null;
        }
        if (type.var != null) {
            for (Ty bound : type.var.bounds()) {
                Ty found = asSuper(bound, target, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (type.name.equals(target)) {
            return type;
        }
        ClassSym symbol = types.of(type);
        if (symbol == null) {
            return null;
        }
        Subst arguments = null;
        for (int i = -1; i < symbol.interfaces.length; i++) {
            Ty parent = i < 0 ? symbol.superclass : symbol.interfaces[i];
            if (parent == null || parent.isObject()) {
                continue;
            }
            // The walk goes by name first: most supertypes are not what is looked for.
            Ty found = asSuper(parent, target, depth + 1);
            if (found != null) {
                if (arguments == null) {
                    arguments = bind(symbol, type);
                }
                return arguments.apply(found);
            }
        }
        return null;
    }

    /** Whether the erasure of {@code type} is a subtype of the class {@code target}. */
    Answer isSubclass(Ty type, String target) {
        return target.equals("java.lang.Object") ? Answer.YES : isSubclass(type, target, 0);
    }

    private Answer isSubclass(Ty type, String target, int depth) {
        if (!type.isKnown() || depth > DEPTH) {
            return Answer.UNKNOWN;
        }
        if (type.var != null) {
            Answer best = Answer.NO;
            for (Ty bound : type.var.bounds()) {
                best = better(best, isSubclass(bound, target, depth + 1));
            }
            return best;
        }
        if (type.name.equals(target)) {
            return Answer.YES;
        }
        ClassSym symbol = types.find(type.name);
        if (symbol == null) {
            return Answer.UNKNOWN;
        }
        Answer best = Answer.NO;
        if (symbol.superclass != null && !symbol.superclass.isObject()) {
            best = isSubclass(symbol.superclass, target, depth + 1);
        }
        for (int i = 0; best != Answer.YES && i < symbol.interfaces.length; i++) {
            best = better(best, isSubclass(symbol.interfaces[i], target, depth + 1));
        }
        return best;
    }

    private static Answer better(Answer a, Answer b) {
        if (a == Answer.YES || b == Answer.YES) {
            return Answer.YES;
        }
        return a == Answer.UNKNOWN || b == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }

    /** Subtyping of erasures, primitives by widening, without boxing. */
    Answer isSubtype(Ty from, Ty to) {
        if (!from.isKnown() || !to.isKnown()) {
            return from.dims == to.dims && from.name.equals(to.name) && from.name.length() > 1
                    ? Answer.YES
                    : Answer.UNKNOWN;
        }
        if (to.isObject() || to.isWildcard()) {
            return Answer.of(!from.isPrimitive());
        }
        if (from.isNull()) {
            return Answer.of(!to.isPrimitive());
        }
        if (to.var != null) {
            Ty bound = to.erasure();
            return bound.name.equals(to.name) ? Answer.UNKNOWN : isSubtype(from, bound);
        }
        if (from.isPrimitive() || to.isPrimitive()) {
            return Answer.of(from.isPrimitive() && to.isPrimitive() && Primitives.widens(from.name, to.name));
        }
        if (from.dims == 0 && to.dims == 0) {
            return from.isWildcard() ? Answer.UNKNOWN : isSubclass(from, to.name);
        }
        return isArraySubtype(from, to);
    }

    private Answer isArraySubtype(Ty from, Ty to) {
        if (to.dims == 0) {
            return from.dims == 0
                    ? Answer.NO
                    : Answer.of(to.name.equals("java.lang.Cloneable") || to.name.equals("java.io.Serializable"));
        }
        if (from.dims == 0) {
            return from.var == null ? Answer.NO : isSubtype(from.erasure(), to);
        }
        Ty fromElement = from.element();
        Ty toElement = to.element();
        if (fromElement.isPrimitive() || toElement.isPrimitive()) {
            return Answer.of(
                    fromElement.isPrimitive() && fromElement.name.equals(toElement.name) && toElement.dims == 0);
        }
        return isSubtype(fromElement, toElement);
    }

    /** The type itself and all its supertypes by name, nearest first; empty when the type is unknown. */
    List<String> supertypes(String name) {
        ClassSym start = types.find(name);
        if (start == null) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        Deque<String> queue = new ArrayDeque<>();
        queue.add(name);
        while (!queue.isEmpty()) {
            String next = queue.poll();
            if (next.equals("java.lang.Object") || !found.add(next)) {
                continue;
            }
            ClassSym symbol = types.find(next);
            if (symbol == null) {
                continue;
            }
            if (symbol.superclass != null && symbol.superclass.isKnown()) {
                queue.add(symbol.superclass.name);
            }
            for (Ty parent : symbol.interfaces) {
                if (parent.isKnown()) {
                    queue.add(parent.name);
                }
            }
        }
        found.add("java.lang.Object");
        return new ArrayList<>(found);
    }

    /** A type that both are subtypes of; unknown when either is. */
    Ty lub(Ty a, Ty b) {
        if (a == b || a.isNull() || !b.isKnown()) {
            return a.isNull() ? b : b.isKnown() ? a : Ty.UNKNOWN;
        }
        if (b.isNull() || a.sameAs(b)) {
            return a;
        }
        if (!a.isKnown()) {
            return Ty.UNKNOWN;
        }
        if (a.isPrimitive() && b.isPrimitive()) {
            return Primitives.promote(a, b);
        }
        Ty x = Primitives.box(a);
        Ty y = Primitives.box(b);
        Answer up = isSubtype(x, y);
        if (up == Answer.YES) {
            return x.name.equals(y.name) && y.hasUnknown() ? x : y;
        }
        if (isSubtype(y, x) == Answer.YES) {
            return x;
        }
        if (up == Answer.UNKNOWN || x.dims > 0 || y.dims > 0 || x.var != null) {
            return Ty.UNKNOWN;
        }
        for (String candidate : supertypes(x.name)) {
            if (isSubclass(y, candidate) == Answer.YES) {
                Ty shared = asSuper(x, candidate);
                return shared == null ? Ty.OBJECT : shared;
            }
        }
        return Ty.OBJECT;
    }
}
