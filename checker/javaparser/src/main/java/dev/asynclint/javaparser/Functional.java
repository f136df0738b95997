package dev.asynclint.javaparser;

import dev.asynclint.ir.MethodRef;
import dev.asynclint.javaparser.ClassSym.Member;
import java.util.Optional;

/** A functional interface as a lambda sees it: the types that its one method has there. */
final class Functional {
    private static final Functional UNKNOWN = new Functional(null, Subst.EMPTY);

    private final MethodSym method;
    private final Subst site;

    private Functional(MethodSym method, Subst site) {
        this.method = method;
        this.site = site;
    }

    /** The interface {@code type}; unknown when it is none. */
    static Functional of(Ty type, Lowering lowering) {
        ClassSym symbol = lowering.types.of(type);
        Member member = symbol == null ? null : lowering.members.functionalMethod(symbol);
        if (member == null) {
            return UNKNOWN;
        }
        Ty owner = Hierarchy.bind(symbol, type).apply(member.site());
        return new Functional(member.method(), Hierarchy.bind(member.method().owner, owner));
    }

    boolean isKnown() {
        return method != null;
    }

    Optional<MethodRef> ref() {
        return method == null ? Optional.empty() : Optional.of(method.ref());
    }

    int arity() {
        return method == null ? -1 : method.arity;
    }

    Ty param(int i) {
        return method == null || i >= method.arity ? Ty.UNKNOWN : site.apply(method.params()[i]);
    }

    Ty result() {
        return method == null ? Ty.UNKNOWN : site.apply(method.result());
    }
}
