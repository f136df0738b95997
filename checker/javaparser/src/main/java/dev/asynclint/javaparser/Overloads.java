package dev.asynclint.javaparser;

import dev.asynclint.javaparser.ClassSym.Member;
import dev.asynclint.javaparser.Hierarchy.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among the methods of a name as JLS 15.12.2 does, as far as the types of the arguments are known. Where what is
 * not known could change the choice, there is none.
 */
final class Overloads {
    private static final int NOT_APPLICABLE = 0;
    private static final int STRICT = 1;
    private static final int LOOSE = 2;
    private static final int VARIABLE_ARITY = 3;

    private final Lowering lowering;

    Overloads(Lowering lowering) {
        this.lowering = lowering;
    }

    /** A method that may be meant. */
    static final class Candidate {
        final Member member;
        final Invocation invocation;
        int phase;

        Candidate(Member member, Invocation invocation) {
            this.member = member;
            this.invocation = invocation;
        }

        MethodSym method() {
            return member.method();
        }

        boolean isVariableArity() {
            return phase == VARIABLE_ARITY;
        }

        Ty formal(int i, int count) {
            return invocation.atSite(Invocation.formal(method(), i, count, isVariableArity()));
        }
    }

    /**
     * What was chosen.
     *
     * @param certain the method, {@code null} when several could be meant
     * @param possible the candidates that could be meant; the likeliest first
     */
    record Choice(Candidate certain, List<Candidate> possible) {}

    Choice choose(Member[] found, Subst[] sites, List<Arg> args) {
        int count = args.size();
        List<Candidate> fitting = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            MethodSym method = found[i].method();
            if (method.arity == count || method.isVarargs() && count >= method.arity - 1) {
                Candidate candidate = new Candidate(found[i], new Invocation(method, sites[i], lowering.hierarchy));
                candidate.phase = method.arity == count ? STRICT : VARIABLE_ARITY;
                fitting.add(candidate);
            }
        }
        if (fitting.size() <= 1) {
            return single(fitting, args);
        }
        List<Candidate> applicable = new ArrayList<>(fitting.size());
        for (Candidate candidate : fitting) {
            int fixed = candidate.method().arity == count ? phase(candidate, args, STRICT) : NOT_APPLICABLE;
            candidate.phase = fixed != NOT_APPLICABLE || !candidate.method().isVarargs()
                    ? fixed
                    : phase(candidate, args, VARIABLE_ARITY);
            if (candidate.phase != NOT_APPLICABLE) {
                applicable.add(candidate);
            }
        }
        return applicable.size() <= 1
                ? new Choice(applicable.isEmpty() ? null : applicable.get(0), applicable)
                : mostSpecific(applicable, args);
    }

    /** The only method of that name and arity must be meant, even where its types seem not to fit. */
    private Choice single(List<Candidate> fitting, List<Arg> args) {
        if (fitting.isEmpty()) {
            return new Choice(null, fitting);
        }
        Candidate only = fitting.get(0);
        MethodSym method = only.method();
        if (method.isVarargs() && method.arity == args.size()) {
            int last = args.size() - 1;
            only.phase = phase(only, args, STRICT) == NOT_APPLICABLE
                            || args.get(last).isCode()
                            || !args.get(last).type().isKnown() && !isArrayLike(args.get(last))
                    ? VARIABLE_ARITY
                    : STRICT;
        }
        return new Choice(only, fitting);
    }

    private static boolean isArrayLike(Arg arg) {
        return arg.written != null && arg.written.isArrayCreationExpr();
    }

    /** The phase in which the candidate is applicable: by its fixed arity, or with variable arity as asked. */
    private int phase(Candidate candidate, List<Arg> args, int asked) {
        candidate.phase = asked;
        int worst = STRICT;
        for (int i = 0; i < args.size(); i++) {
            int needed = phase(args.get(i), candidate.formal(i, args.size()), candidate);
            if (needed == NOT_APPLICABLE) {
                return NOT_APPLICABLE;
            }
            worst = Math.max(worst, needed);
        }
        return asked == VARIABLE_ARITY ? VARIABLE_ARITY : worst;
    }

    private int phase(Arg arg, Ty formal, Candidate candidate) {
        if (arg.isCode()) {
            // A lambda fits a type parameter of the method, which may become an interface, but not one of the class.
            boolean fits = formal.var != null
                    ? candidate.invocation.inferred.isOpen(formal)
                    : lowering.arguments.fits(arg, formal);
            return fits ? STRICT : NOT_APPLICABLE;
        }
        Ty actual = arg.type();
        if (!actual.isKnown()) {
            return STRICT;
        }
        if (actual.isVoid()) {
            return NOT_APPLICABLE;
        }
        if (actual.isPrimitive() && (formal.var != null && formal.dims == 0)) {
            Ty bound = formal.erasure();
            return lowering.hierarchy.isSubtype(Primitives.box(actual), bound) == Answer.NO ? NOT_APPLICABLE : LOOSE;
        }
        if (lowering.hierarchy.isSubtype(actual, formal) != Answer.NO) {
            return STRICT;
        }
        if (actual.isPrimitive()) {
            boolean boxes =
                    !formal.isPrimitive() && lowering.hierarchy.isSubtype(Primitives.box(actual), formal) != Answer.NO;
            return boxes ? LOOSE : NOT_APPLICABLE;
        }
        if (formal.isPrimitive()) {
            Ty unboxed = Primitives.unbox(actual.erasure());
            return unboxed.isPrimitive() && Primitives.widens(unboxed.name, formal.name) ? LOOSE : NOT_APPLICABLE;
        }
        return NOT_APPLICABLE;
    }

    private Choice mostSpecific(List<Candidate> applicable, List<Arg> args) {
        int best = VARIABLE_ARITY;
        for (Candidate candidate : applicable) {
            best = Math.min(best, candidate.phase);
        }
        List<Candidate> group = new ArrayList<>(applicable.size());
        for (Candidate candidate : applicable) {
            if (candidate.phase == best) {
                group.add(candidate);
            }
        }
        Candidate chosen = null;
        for (Candidate candidate : group) {
            if (isMostSpecific(candidate, group, args)) {
                chosen = candidate;
                break;
            }
        }
        if (chosen == null) {
            chosen = only(group);
        }
        List<Candidate> possible = new ArrayList<>(applicable);
        if (chosen != null) {
            possible.remove(chosen);
            possible.add(0, chosen);
            return new Choice(isCertain(chosen, applicable, args) ? chosen : null, possible);
        }
        return new Choice(null, possible);
    }

    /** Of several abstract methods with the same parameters any may be taken. */
    private static Candidate only(List<Candidate> group) {
        return group.size() == 1 ? group.get(0) : null;
    }

    private boolean isMostSpecific(Candidate candidate, List<Candidate> group, List<Arg> args) {
        for (Candidate other : group) {
            if (other != candidate && !isMoreSpecific(candidate, other, args)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMoreSpecific(Candidate a, Candidate b, List<Arg> args) {
        int count = args.size();
        for (int i = 0; i < count; i++) {
            Ty x = a.formal(i, count);
            Ty y = b.formal(i, count);
            if (!x.sameErasure(y) && !isMoreSpecific(args.get(i), x, y)) {
                return false;
            }
        }
        if (a.isVariableArity() && b.isVariableArity()) {
            Ty x = a.formal(Math.max(a.method().arity, b.method().arity) - 1, count);
            Ty y = b.formal(Math.max(a.method().arity, b.method().arity) - 1, count);
            return x.sameErasure(y) && a.method().arity >= b.method().arity || isMoreSpecific(null, x, y);
        }
        return true;
    }

    private boolean isMoreSpecific(Arg arg, Ty x, Ty y) {
        if (arg != null && arg.isCode()) {
            Answer better = lowering.arguments.isMoreSpecific(arg, x, y);
            if (better != Answer.UNKNOWN) {
                return better == Answer.YES;
            }
        }
        return lowering.hierarchy.isSubtype(x.erasure(), y.erasure()) == Answer.YES;
    }

    /** Whether no other candidate could win if more were known about the arguments. */
    private boolean isCertain(Candidate chosen, List<Candidate> applicable, List<Arg> args) {
        for (Candidate other : applicable) {
            if (other == chosen) {
                continue;
            }
            for (int i = 0; i < args.size(); i++) {
                Ty x = chosen.formal(i, args.size());
                Ty y = other.formal(i, args.size());
                if (!x.sameErasure(y) && !isCertain(args.get(i), x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether what is known of an argument decides between two parameter types. */
    private boolean isCertain(Arg arg, Ty chosen, Ty other) {
        if (arg.isCode()) {
            return lowering.arguments.isFunctional(chosen) && lowering.arguments.isFunctional(other);
        }
        if (!arg.type().isKnown()) {
            return false;
        }
        Answer fits = lowering.hierarchy.isSubtype(Primitives.box(arg.type()), Primitives.box(chosen));
        return fits != Answer.UNKNOWN
                || lowering.hierarchy.isSubtype(arg.type(), other) == Answer.NO
                || chosen.isObject();
    }
}
