package dev.asynclint.javaparser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a name is looked up: a class or a method body, and what lies around it. Lookups go from the inside out. A file
 * is lowered by one thread, so nothing here is synchronised.
 */
final class Env {
    /** What is around, {@code null} for the file. */
    final Env outer;

    final Imports imports;
    /** The class whose members are in scope, {@code null} for a method's and the file's environment. */
    final ClassSym type;
    /** Whether {@code this} and instance members of outer classes are out of reach. */
    final boolean isStatic;

    private TypeVar[] typeVars = Subst.NO_VARS;
    private Map<String, ClassSym> localTypes = Map.of();
    private Map<String, Ty> typeCache = Map.of();
    private final List<Local> locals = new ArrayList<>();
    /** While the supertypes are being read, inherited member types are not yet to be seen. */
    boolean isLinkingSupertypes;

    /**
     * A variable in scope.
     *
     * @param constant its value, where it is a constant variable
     */
    record Local(String name, Ty type, dev.asynclint.ir.Var variable, Object constant) {}

    private Env(Env outer, Imports imports, ClassSym type, boolean isStatic) {
        this.outer = outer;
        this.imports = imports;
        this.type = type;
        this.isStatic = isStatic;
    }

    static Env ofFile(Imports imports) {
        return new Env(null, imports, null, true);
    }

    Env ofClass(ClassSym inner) {
        Env env = new Env(this, imports, inner, inner.isStatic);
        env.typeVars = inner.typeParams;
        return env;
    }

    Env ofMethod(TypeVar[] typeParams, boolean isStaticMethod) {
        Env env = new Env(this, imports, null, isStaticMethod);
        env.typeVars = typeParams;
        return env;
    }

    void setTypeVars(TypeVar[] variables) {
        typeVars = variables;
    }

    int mark() {
        return locals.size();
    }

    void reset(int mark) {
        while (locals.size() > mark) {
            locals.remove(locals.size() - 1);
        }
    }

    void add(Local local) {
        locals.add(local);
    }

    /** The variables that this environment alone has now. */
    List<Local> locals() {
        return List.copyOf(locals);
    }

    /** The types of the variables that this environment alone has now. */
    List<Ty> localTypes() {
        return locals.stream().map(Local::type).toList();
    }

    void addLocalType(String name, ClassSym symbol) {
        if (localTypes.isEmpty()) {
            localTypes = new HashMap<>();
        }
        localTypes.put(name, symbol);
    }

    /** The local of that name in this environment alone. */
    Local local(String name) {
        for (int i = locals.size() - 1; i >= 0; i--) {
            if (locals.get(i).name.equals(name)) {
                return locals.get(i);
            }
        }
        return null;
    }

    /** The innermost class. */
    ClassSym enclosingClass() {
        for (Env at = this; at != null; at = at.outer) {
            if (at.type != null) {
                return at.type;
            }
        }
        return null;
    }

    /** The type that a simple name means here; {@link Ty#isKnown} is false when there is none to be found. */
    Ty type(String name, Members members) {
        for (Env at = this; at != null; at = at.outer) {
            Ty found = at.ownType(name, members);
            if (found != null) {
                return found;
            }
        }
        return imports.type(name);
    }

    private Ty ownType(String name, Members members) {
        for (TypeVar variable : typeVars) {
            if (variable.name.equals(name)) {
                return Ty.of(variable);
            }
        }
        ClassSym local = localTypes.get(name);
        if (local != null) {
            return Ty.of(local.name);
        }
        return type == null ? null : memberType(name, members);
    }

    private Ty memberType(String name, Members members) {
        Ty cached = typeCache.get(name);
        if (cached != null) {
            return cached == Ty.UNKNOWN ? null : cached;
        }
        String binary = isLinkingSupertypes ? type.memberTypes.get(name) : members.memberType(type, name);
        if (binary == null && !type.isAnonymous && simpleName().equals(name)) {
            binary = type.name;
        }
        Ty found = binary == null ? null : Ty.of(binary);
        if (!isLinkingSupertypes) {
            if (typeCache.isEmpty()) {
                typeCache = new HashMap<>();
            }
            typeCache.put(name, found == null ? Ty.UNKNOWN : found);
        }
        return found;
    }

    private String simpleName() {
        return type.simpleName;
    }
}
