package dev.asynclint.javaparser;

import dev.asynclint.javaparser.ClassSym.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the members of types: methods and fields, inherited ones included. */
final class Members {
    final Types types;
    final Hierarchy hierarchy;

    Members(Types types, Hierarchy hierarchy) {
        this.types = types;
        this.hierarchy = hierarchy;
    }

    /** The methods of a name that {@code symbol} has: declared or inherited, without those it overrides. */
    Member[] methods(ClassSym symbol, String name) {
        Member[] cached = symbol.memberCache().get(name);
        if (cached == null) {
            List<Member> found = new ArrayList<>(4);
            collect(symbol, symbol.self(), name, found, new HashSet<>());
            if (symbol.isInterface) {
                ClassSym object = types.find("java.lang.Object");
                if (object != null) {
                    collect(object, Ty.OBJECT, name, found, new HashSet<>());
                }
            }
            cached = found.isEmpty() ? Member.NONE : found.toArray(Member.NONE);
            symbol.memberCache().put(name, cached);
        }
        return cached;
    }

    private void collect(ClassSym symbol, Ty site, String name, List<Member> found, Set<String> seen) {
        if (!seen.add(symbol.name)) {
            return;
        }
        for (MethodSym method : symbol.declared(name)) {
            add(new Member(method, site), found);
        }
        if (name.equals(dev.asynclint.ir.MethodRef.CONSTRUCTOR)) {
            return;
        }
        Subst arguments = Hierarchy.bind(symbol, site);
        if (symbol.superclass != null) {
            follow(arguments.apply(symbol.superclass), name, found, seen);
        }
        for (Ty parent : symbol.interfaces) {
            follow(arguments.apply(parent), name, found, seen);
        }
    }

    private void follow(Ty parent, String name, List<Member> found, Set<String> seen) {
        ClassSym symbol = types.of(parent);
        if (symbol != null) {
            collect(symbol, parent, name, found, seen);
        }
    }

    /** Adds a member unless one of the same signature is there; of two, that of the more specific owner stays. */
    private void add(Member candidate, List<Member> found) {
        MethodSym method = candidate.method();
        for (int i = 0; i < found.size(); i++) {
            Member other = found.get(i);
            if (other.method().arity == method.arity && sameParameters(candidate, other)) {
                Ty earlier = Ty.of(other.method().owner.name);
                Ty later = Ty.of(method.owner.name);
                if (hierarchy.isSubtype(later, earlier) == Hierarchy.Answer.YES && !later.name.equals(earlier.name)) {
                    found.set(i, candidate);
                }
                return;
            }
        }
        found.add(candidate);
    }

    private static boolean sameParameters(Member a, Member b) {
        Ty[] x = a.method().params();
        Ty[] y = b.method().params();
        for (int i = 0; i < x.length; i++) {
            if (!x[i].sameErasure(y[i])) {
                Ty left = Hierarchy.bind(a.method().owner, a.site()).apply(x[i]);
                Ty right = Hierarchy.bind(b.method().owner, b.site()).apply(y[i]);
                if (!left.sameErasure(right)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The field of a name that {@code type} has, {@code null} when there is none. */
    FieldSym field(ClassSym symbol, String name) {
        return field(symbol, name, 0);
    }

    private FieldSym field(ClassSym symbol, String name, int depth) {
        FieldSym own = symbol.fields.get(name);
        if (own != null || depth > 30) {
            return own;
        }
        ClassSym parent = symbol.superclass == null ? null : types.of(symbol.superclass);
        FieldSym found = parent == null ? null : field(parent, name, depth + 1);
        for (int i = 0; found == null && i < symbol.interfaces.length; i++) {
            parent = types.of(symbol.interfaces[i]);
            found = parent == null ? null : field(parent, name, depth + 1);
        }
        return found;
    }

    /** The type of {@code field} read through a value of type {@code site}. */
    Ty fieldType(FieldSym field, Ty site) {
        if (field.owner.typeParams.length == 0) {
            return field.type;
        }
        Ty owner = hierarchy.asSuper(site, field.owner.name);
        return owner == null ? field.type : Hierarchy.bind(field.owner, owner).apply(field.type);
    }

    /** Whether a supertype of {@code symbol} cannot be found, so that it may have members nobody knows. */
    boolean hasUnknownSupertype(ClassSym symbol) {
        return hasUnknownSupertype(symbol, 0);
    }

    private boolean hasUnknownSupertype(ClassSym symbol, int depth) {
        if (depth > 30) {
            return true;
        }
        if (symbol.superclass != null && isUnknown(symbol.superclass, depth)) {
            return true;
        }
        for (Ty parent : symbol.interfaces) {
            if (isUnknown(parent, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknown(Ty parent, int depth) {
        if (parent.isObject()) {
            return false;
        }
        ClassSym symbol = types.of(parent);
        return symbol == null || hasUnknownSupertype(symbol, depth + 1);
    }

    /** The one abstract method of a functional interface, {@code null} when it is none. */
    Member functionalMethod(ClassSym symbol) {
        Object cached = symbol.functional();
        if (cached == null) {
            Member found = symbol.isInterface ? findFunctional(symbol) : null;
            cached = found == null ? Boolean.FALSE : found;
            symbol.setFunctional(cached);
        }
        return cached instanceof Member member ? member : null;
    }

    private Member findFunctional(ClassSym symbol) {
        Map<String, Set<Integer>> names = new LinkedHashMap<>();
        abstractNames(symbol, names, new HashSet<>());
        Member only = null;
        for (Map.Entry<String, Set<Integer>> entry : names.entrySet()) {
            for (Member member : methods(symbol, entry.getKey())) {
                MethodSym method = member.method();
                if (method.isAbstract()
                        && method.owner.isInterface
                        && entry.getValue().contains(method.arity)
                        && !isOfObject(method)) {
                    if (only != null) {
                        return null;
                    }
                    only = member;
                }
            }
        }
        return only;
    }

    private void abstractNames(ClassSym symbol, Map<String, Set<Integer>> names, Set<String> seen) {
        if (!seen.add(symbol.name)) {
            return;
        }
        for (MethodSym method : symbol.allDeclared()) {
            if (method.isAbstract()) {
                names.computeIfAbsent(method.name, key -> new HashSet<>()).add(method.arity);
            }
        }
        for (Ty parent : symbol.interfaces) {
            ClassSym above = types.of(parent);
            if (above != null) {
                abstractNames(above, names, seen);
            }
        }
    }

    private static boolean isOfObject(MethodSym method) {
        return switch (method.name) {
            case "equals" -> method.arity == 1 && method.params()[0].isObject();
            case "hashCode", "toString" -> method.arity == 0;
            default -> false;
        };
    }

    /** The binary name of the member type {@code name} of {@code symbol}, {@code null} when it has none. */
    String memberType(ClassSym symbol, String name) {
        return memberType(symbol, name, 0);
    }

    private String memberType(ClassSym symbol, String name, int depth) {
        String own = symbol.memberTypes.get(name);
        if (own != null || depth > 30) {
            return own;
        }
        ClassSym parent =
                symbol.superclass == null || symbol.superclass.isObject() ? null : types.of(symbol.superclass);
        String found = parent == null ? null : memberType(parent, name, depth + 1);
        for (int i = 0; found == null && i < symbol.interfaces.length; i++) {
            parent = types.of(symbol.interfaces[i]);
            found = parent == null ? null : memberType(parent, name, depth + 1);
        }
        return found;
    }
}
