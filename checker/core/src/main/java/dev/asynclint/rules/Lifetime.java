package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.OptionalInt;

/** What becomes of an object that has threads or connections of its own: each is stronger than the one before. */
enum Lifetime {
    /** Nobody uses it. */
    UNUSED,
    /** It is used, and then left to itself. */
    LEFT,
    /** Another method is given it, and may keep or end it. */
    LENT,
    /** Somebody ends it. */
    ENDED,
    /** It goes where no analysis follows: to a caller, into a field, into code that runs elsewhere. */
    KEPT;

    private static final int LONGEST = 16;

    Lifetime and(Lifetime other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** What becomes of what {@code made} gives, in the body around it. */
    static Lifetime of(Expr made, BodyContext body) {
        return new Search(body, body.facts()).of(made, LONGEST);
    }

    /** What one body does with the object that a field holds. */
    static Lifetime ofField(Var field, BodyFacts code, BodyContext body) {
        Search search = new Search(body, code);
        Lifetime all = UNUSED;
        for (Read read : code.reads().of(field)) {
            all = all.and(search.of(read, LONGEST));
        }
        return all;
    }

    private record Search(BodyContext context, BodyFacts body) {
        Lifetime of(Expr value, int depth) {
            Use use = body.uses().of(value);
            if (depth == 0) {
                return KEPT;
            }
            if (use instanceof Use.Receiver receiver) {
                return ofReceiver(value, receiver.call(), depth);
            }
            if (use instanceof Use.Argument argument) {
                return isRunBy(argument) ? LEFT : LENT;
            }
            if (use instanceof Use.Stored stored) {
                return ofVariable(value, stored.in(), depth);
            }
            if (use instanceof Use.Other other) {
                return isTest(other.by()) ? UNUSED : KEPT;
            }
            return use.isDiscarded() || use instanceof Use.Stringified ? UNUSED : KEPT;
        }

        private Lifetime ofReceiver(Expr value, Call call, int depth) {
            Facts facts = context.program().facts(call);
            if (facts.is(Trait.Is.ENDS, call)) {
                return ENDED;
            }
            boolean fluent = !(value instanceof Read)
                    && call.type().name().equals(value.type().name());
            return fluent ? of(call, depth - 1).and(LEFT) : LEFT;
        }

        private Lifetime ofVariable(Expr value, Var variable, int depth) {
            if (variable.kind() == Var.Kind.RESOURCE) {
                return ENDED;
            }
            if (variable.kind() != Var.Kind.LOCAL || Dropped.isCaptured(variable, context)) {
                return KEPT;
            }
            List<Read> reads = body.reads().of(variable);
            Lifetime all = UNUSED;
            for (Read read : reads) {
                all = all.and(isHandedOn(value, read) ? KEPT : of(read, depth - 1));
            }
            return all;
        }

        /** Whether code that runs elsewhere, and perhaps later, has it. */
        private boolean isHandedOn(Expr made, Read read) {
            return region(made) != region(read) && !isEndedBy(read);
        }

        private Lambda region(Node node) {
            return context.program().places().region(body, node).start().orElse(null);
        }

        private boolean isEndedBy(Read read) {
            return body.uses().of(read) instanceof Use.Receiver receiver
                    && context.program().facts(receiver.call()).is(Trait.Is.ENDS, receiver.call());
        }

        /** Whether a call only has the executor run something. */
        private boolean isRunBy(Use.Argument argument) {
            Facts facts = context.program().facts(argument.call());
            OptionalInt index = OptionalInt.of(argument.index());
            return facts.runs().stream().anyMatch(runs -> runs.onArg().equals(index))
                    || facts.switches().stream().anyMatch(moves -> moves.arg().equals(index));
        }

        private static boolean isTest(Node by) {
            return by instanceof Compare || by instanceof TypeTest;
        }
    }
}
