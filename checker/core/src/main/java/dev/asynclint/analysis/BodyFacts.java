package dev.asynclint.analysis;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the analyses know of one body; each part is computed when it is first asked for. */
public final class BodyFacts {
    private final Body body;
    private final Uses uses;
    private Reads reads;
    private List<Call> calls;

    BodyFacts(Body body) {
        this.body = body;
        this.uses = new Uses(body);
    }

    public Body body() {
        return body;
    }

    public Uses uses() {
        return uses;
    }

    public Reads reads() {
        if (reads == null) {
            reads = new Reads(body);
        }
        return reads;
    }

    /** Every call, those in lambdas included, in evaluation order. */
    public List<Call> calls() {
        if (calls == null) {
            calls = new ArrayList<>();
            body.each(Call.class, calls::add);
        }
        return calls;
    }

    /** The value behind a local that is given exactly one; any other value itself. */
    public Expr source(Expr value) {
        Expr at = value;
        while (at instanceof Read read && read.variable().kind() == Var.Kind.LOCAL) {
            Optional<Expr> given = reads().soleValue(read.variable());
            if (given.isEmpty()) {
                return at;
            }
            at = given.get();
        }
        return at;
    }

    /** The use of a value, looking through locals that hold nothing else and are read once. */
    public Use finalUse(Expr value) {
        Use use = uses.of(value);
        while (use instanceof Use.Stored stored
                && stored.in().kind() == Var.Kind.LOCAL
                && reads().writesTo(stored.in()).size() == 1
                && reads().of(stored.in()).size() == 1) {
            use = uses.of(reads().of(stored.in()).get(0));
        }
        return use;
    }

    /** The values that the method returns. */
    public List<Expr> results() {
        return results(body.root());
    }

    /** The values that a lambda gives. */
    public static List<Expr> results(Lambda lambda) {
        return lambda.body() instanceof Expr value ? List.of(value) : results(lambda.body());
    }

    private static List<Expr> results(Node top) {
        List<Expr> values = new ArrayList<>();
        collectResults(top, values);
        return values;
    }

    private static void collectResults(Node node, List<Expr> into) {
        if (node instanceof Return result) {
            result.value().ifPresent(into::add);
        } else if (!(node instanceof Expr)) {
            node.forEachChild(child -> collectResults(child, into));
        }
    }
}
