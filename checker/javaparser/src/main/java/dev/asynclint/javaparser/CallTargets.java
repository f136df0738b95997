package dev.asynclint.javaparser;

import dev.asynclint.ir.MethodRef;
import dev.asynclint.javaparser.ClassSym.Member;
import java.util.ArrayList;
import java.util.List;

/** The methods that a call of a name may mean, before the arguments are looked at. */
final class CallTargets {
    private static final Found NOTHING = new Found(Member.NONE, new Subst[0]);

    private final Lowering lowering;

    CallTargets(Lowering lowering) {
        this.lowering = lowering;
    }

    /**
     * Methods of one name.
     *
     * @param sites for each the values of the type parameters of its class
     */
    record Found(Member[] members, Subst[] sites) {
        boolean isEmpty() {
            return members.length == 0;
        }
    }

    /** The methods of that name of a value of type {@code receiver}, or the static ones of that type. */
    Found of(Ty receiver, String name, boolean isStaticOnly) {
        if (receiver.isArray()) {
            return of(lowering.types.find("java.lang.Object"), Ty.OBJECT, name, false);
        }
        if (receiver.isWildcard()) {
            return of(lowering.types.find("java.lang.Object"), Ty.OBJECT, name, false);
        }
        if (receiver.var != null) {
            return ofVariable(receiver.var, name, 0);
        }
        return of(lowering.types.of(receiver), receiver, name, isStaticOnly);
    }

    private Found ofVariable(TypeVar variable, String name, int depth) {
        if (variable.bounds().length == 0) {
            return of(lowering.types.find("java.lang.Object"), Ty.OBJECT, name, false);
        }
        Found best = NOTHING;
        for (Ty bound : variable.bounds()) {
            Found found = bound.var != null && depth < 8
                    ? ofVariable(bound.var, name, depth + 1)
                    : of(lowering.types.of(bound), bound, name, false);
            if (!found.isEmpty() && (best.isEmpty() || isOfObject(best))) {
                best = found;
            }
        }
        return best;
    }

    private static boolean isOfObject(Found found) {
        return found.members[0].method().owner.name.equals("java.lang.Object");
    }

    private Found of(ClassSym symbol, Ty receiver, String name, boolean isStaticOnly) {
        if (symbol == null) {
            return NOTHING;
        }
        Member[] members = accessible(lowering.members.methods(symbol, name), symbol, isStaticOnly);
        return members.length == 0 ? NOTHING : bound(members, symbol, receiver);
    }

    private static Found bound(Member[] members, ClassSym symbol, Ty receiver) {
        Subst arguments = Hierarchy.bind(symbol, receiver);
        boolean isRaw = receiver.args.length == 0 && symbol.typeParams.length > 0;
        Subst[] sites = new Subst[members.length];
        for (int i = 0; i < sites.length; i++) {
            Member member = members[i];
            ClassSym owner = member.method().owner;
            if (owner.typeParams.length == 0) {
                sites[i] = Subst.EMPTY;
            } else if (isRaw && owner == symbol) {
                sites[i] = arguments;
            } else {
                sites[i] = Hierarchy.bind(owner, arguments.apply(member.site()));
            }
        }
        return new Found(members, sites);
    }

    /** Without what cannot be called from here: it would only make the choice ambiguous. */
    private Member[] accessible(Member[] members, ClassSym receiver, boolean isStaticOnly) {
        ClassSym here = lowering.env.enclosingClass();
        List<Member> kept = null;
        for (int i = 0; i < members.length; i++) {
            if (isAccessible(members[i].method(), here, receiver, isStaticOnly)) {
                if (kept != null) {
                    kept.add(members[i]);
                }
            } else if (kept == null) {
                kept = new ArrayList<>(List.of(members).subList(0, i));
            }
        }
        return kept == null ? members : kept.toArray(Member.NONE);
    }

    private static boolean isAccessible(MethodSym method, ClassSym here, ClassSym receiver, boolean isStaticOnly) {
        if (isStaticOnly && !method.isStatic()) {
            return false;
        }
        if (method.isStatic() && method.owner.isInterface && method.owner != receiver) {
            return false;
        }
        if (here == null) {
            return true;
        }
        if (method.is(MethodSym.PRIVATE)) {
            return method.owner.outermost() == here.outermost();
        }
        return !method.is(MethodSym.PACKAGE) || method.owner.packageName().equals(here.packageName());
    }

    /** The methods that an unqualified call may mean: of the innermost class that has any, then static imports. */
    Found unqualified(String name) {
        for (Env at = lowering.env; at != null; at = at.outer) {
            if (at.type != null) {
                Found found = of(at.type, at.type.self(), name, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        Imports imports = lowering.env.imports;
        Found named = imported(imports.staticOwners(name), name);
        return named.isEmpty() ? imported(imports.staticOnDemandOwners(), name) : named;
    }

    private Found imported(List<ClassSym> owners, String name) {
        List<Member> members = new ArrayList<>();
        for (ClassSym owner : owners) {
            for (Member member : lowering.members.methods(owner, name)) {
                if (member.method().isStatic()) {
                    members.add(member);
                }
            }
        }
        Subst[] sites = new Subst[members.size()];
        java.util.Arrays.fill(sites, Subst.EMPTY);
        return members.isEmpty() ? NOTHING : new Found(members.toArray(Member.NONE), sites);
    }

    /** The constructors of a class. With a diamond its type parameters stay open. */
    Found constructors(ClassSym symbol, Ty type, boolean isDiamond) {
        if (symbol == null) {
            return NOTHING;
        }
        Member[] members = accessible(lowering.members.methods(symbol, MethodRef.CONSTRUCTOR), symbol, false);
        Subst site = isDiamond ? Subst.EMPTY : Hierarchy.bind(symbol, type);
        Subst[] sites = new Subst[members.length];
        java.util.Arrays.fill(sites, site);
        return new Found(members, sites);
    }
}
