package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** A declared method or constructor. One instance per symbol, so its {@link #ref()} is interned. */
final class MethodSym {
    static final MethodSym[] NONE = {};
    static final int STATIC = 1;
    static final int VARARGS = 2;
    static final int ABSTRACT = 4;
    static final int PRIVATE = 8;
    static final int PACKAGE = 16;
    static final int FINAL = 32;
    static final int SYNCHRONIZED = 64;

    /** What a symbol from a class file or the index computes when it is first looked at. */
    interface Completer {
        void complete(MethodSym method);
    }

    final ClassSym owner;
    final String name;
    final int flags;
    final int arity;
    TypeVar[] typeParams = Subst.NO_VARS;
    Ty[] params = Ty.NONE;
    Ty result = Ty.VOID;
    List<String> thrown = List.of();
    List<Annotation> annotations = List.of();

    private volatile Completer completer;
    private volatile MethodRef ref;

    MethodSym(ClassSym owner, String name, int flags, int arity, Completer completer) {
        this.owner = owner;
        this.name = name;
        this.flags = flags;
        this.arity = arity;
        this.completer = completer;
    }

    boolean isStatic() {
        return (flags & STATIC) != 0;
    }

    boolean isVarargs() {
        return (flags & VARARGS) != 0;
    }

    boolean isAbstract() {
        return (flags & ABSTRACT) != 0;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    MethodSym completed() {
        if (completer != null) {
            synchronized (this) {
                Completer todo = completer;
                if (todo != null) {
                    todo.complete(this);
                    completer = null;
                }
            }
        }
        return this;
    }

    Ty[] params() {
        return completed().params;
    }

    Ty result() {
        return completed().result;
    }

    TypeVar[] typeParams() {
        return completed().typeParams;
    }

    /** What a snapshot knows, so that it stays the same instance. */
    void setRef(MethodRef known) {
        ref = known;
    }

    MethodRef ref() {
        MethodRef cached = ref;
        if (cached == null) {
            completed();
            synchronized (this) {
                cached = ref;
                if (cached == null) {
                    List<String> erased = new ArrayList<>(params.length);
                    for (Ty param : params) {
                        erased.add(param.erasedName());
                    }
                    Ty returned = result.erasure();
                    String returnName = returned.isKnown() ? returned.erasedName() : "?";
                    cached = new MethodRef(owner.name, name, List.copyOf(erased), returnName, isStatic());
                    ref = cached;
                }
            }
        }
        return cached;
    }

    @Override
    public String toString() {
        return ref().toString();
    }
}
