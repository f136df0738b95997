package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A class, interface, enum, record or annotation type, from sources, a class file or the index. */
final class ClassSym {
    /** Binary name. */
    final String name;
    /** The name in the text, empty for an anonymous class. */
    String simpleName = "";

    /** The class it is declared in, {@code null} for a top-level class. */
    ClassSym outer;

    boolean isInterface;
    boolean isStatic;
    boolean isFinal;
    boolean isAbstract;
    boolean isEnum;
    boolean isAnonymous;
    /** Whether it is declared in the sources. */
    boolean isSource;
    /** Whether it comes from the shipped index, whose version of a library may not be the one in use. */
    boolean isShipped;

    TypeVar[] typeParams = Subst.NO_VARS;
    /** {@code null} for interfaces and {@code Object}. */
    Ty superclass;

    Ty[] interfaces = Ty.NONE;
    List<Annotation> annotations = List.of();
    final Map<String, FieldSym> fields = new LinkedHashMap<>();
    /** Simple name → binary name of the member types. */
    final Map<String, String> memberTypes = new HashMap<>();
    /** The components of a record, in order. */
    Ty[] components;

    private final Map<String, MethodSym[]> methods = new LinkedHashMap<>();
    /** Set for source classes: where names inside are looked up. */
    Env env;

    private final Map<String, Member[]> memberCache = new ConcurrentHashMap<>();
    private volatile Object functional;

    ClassSym(String name) {
        this.name = name;
    }

    /** A method as a member of a class: {@code site} is the method's owner as a supertype of that class. */
    record Member(MethodSym method, Ty site) {
        static final Member[] NONE = {};
    }

    void add(MethodSym method) {
        MethodSym[] old = methods.get(method.name);
        if (old == null) {
            methods.put(method.name, new MethodSym[] {method});
        } else {
            MethodSym[] more = java.util.Arrays.copyOf(old, old.length + 1);
            more[old.length] = method;
            methods.put(method.name, more);
        }
    }

    /** The methods of that name declared here, inherited ones not included. */
    MethodSym[] declared(String methodName) {
        return methods.getOrDefault(methodName, MethodSym.NONE);
    }

    List<MethodSym> allDeclared() {
        List<MethodSym> all = new ArrayList<>();
        methods.values().forEach(group -> all.addAll(List.of(group)));
        return all;
    }

    boolean declares(String methodName, int arity) {
        for (MethodSym method : declared(methodName)) {
            if (method.arity == arity) {
                return true;
            }
        }
        return false;
    }

    /** This type with its own parameters as arguments: what {@code this} is inside it. */
    Ty self() {
        Ty[] args = new Ty[typeParams.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = Ty.of(typeParams[i]);
        }
        return Ty.of(name, args);
    }

    String packageName() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    ClassSym outermost() {
        ClassSym top = this;
        while (top.outer != null) {
            top = top.outer;
        }
        return top;
    }

    Map<String, Member[]> memberCache() {
        return memberCache;
    }

    void forgetInherited() {
        memberCache.clear();
        functional = null;
    }

    /** The cached answer of {@link Members#functionalMethod}: a {@link Member} or {@link Boolean#FALSE}. */
    Object functional() {
        return functional;
    }

    void setFunctional(Object answer) {
        functional = answer;
    }

    @Override
    public String toString() {
        return name;
    }
}
