package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The futures behind {@code allOf(one(), two())} or {@code allOf(list.toArray(…))}: the arguments, and what was put
 * where the arguments come from.
 */
final class Combined {
    private final BodyFacts body;
    private final Predicate<Expr> isFuture;
    private final List<Call> futures = new ArrayList<>();
    private final Set<Var> seen = new HashSet<>();

    private Combined(BodyFacts body, Predicate<Expr> isFuture) {
        this.body = body;
        this.isFuture = isFuture;
    }

    /** The calls that give the futures of {@code value}, if it is a combination or a step after one. */
    static List<Call> in(BodyFacts body, Expr value, Predicate<Call> combines, Predicate<Expr> isFuture) {
        Combined combined = new Combined(body, isFuture);
        Expr at = body.source(value);
        while (at instanceof Call step) {
            if (combines.test(step)) {
                step.args().forEach(combined::collect);
                break;
            }
            at = step.receiver().map(body::source).orElse(null);
        }
        return combined.futures;
    }

    private void collect(Node value) {
        if (value instanceof Call call && isFuture.test(call)) {
            futures.add(call);
        } else if (value instanceof Call call) {
            call.receiver().ifPresent(this::collect);
            call.args().forEach(this::collect);
        } else if (value instanceof Lambda lambda) {
            BodyFacts.results(lambda).forEach(this::collect);
        } else if (value instanceof Opaque || value instanceof Choice) {
            value.forEachChild(this::collect);
        } else if (value instanceof Read read) {
            collect(read.variable());
        }
    }

    /** What a local is given, and what is given to a collection in it. */
    private void collect(Var local) {
        if (local.kind() != Var.Kind.LOCAL || !seen.add(local)) {
            return;
        }
        body.reads().writesTo(local).forEach(this::collect);
        for (Read read : body.reads().of(local)) {
            if (!isFuture.test(read) && body.uses().of(read) instanceof Use.Receiver receiver) {
                receiver.call().args().forEach(this::collect);
            }
        }
    }
}
