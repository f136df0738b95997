package dev.asynclint.rules;

import dev.asynclint.analysis.Dependence;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Operations in a row, each awaited before the next one is started. */
final class Rows {
    /**
     * Two operations of which the second could have been started before the first was awaited.
     *
     * @param first the one that is awaited too early
     * @param second the one that is started too late
     */
    record Pair(Started first, Started second) {}

    private static final Set<String> SHORT_CIRCUITS = Set.of("&&", "||");

    private Rows() {}

    /** The first pair of each row in a block; a statement that is not plain ends a row. */
    static List<Pair> in(Block block, BodyContext body) {
        List<Pair> pairs = new ArrayList<>();
        List<Stmt> row = new ArrayList<>();
        for (Stmt statement : block.statements()) {
            if (isPlain(statement)) {
                row.add(statement);
            } else {
                firstPair(row, block, body).ifPresent(pairs::add);
                row.clear();
            }
        }
        firstPair(row, block, body).ifPresent(pairs::add);
        return pairs;
    }

    /** The first pair in an expression. */
    static Optional<Pair> in(Expr expression, BodyContext body) {
        return firstPair(List.of(expression), expression, body);
    }

    private static boolean isPlain(Stmt statement) {
        return statement instanceof Declare || statement instanceof Eval || statement instanceof Return;
    }

    private static Optional<Pair> firstPair(List<? extends Node> row, Node code, BodyContext body) {
        List<Started> waits = new ArrayList<>();
        for (Node statement : row) {
            collect(statement, code, body, waits);
        }
        waits.sort(Comparator.comparingInt(wait -> wait.await().nameSpan().start()));
        for (int j = 1; j < waits.size(); j++) {
            for (int i = j - 1; i >= 0; i--) {
                if (isIndependent(waits.get(i), waits.get(j), row, code, body)) {
                    return Optional.of(new Pair(waits.get(i), waits.get(j)));
                }
            }
        }
        return Optional.empty();
    }

    /** Waits that are certain to happen: not those in branches of an expression, nor in lambdas. */
    private static void collect(Node node, Node code, BodyContext body, List<Started> into) {
        if (node instanceof Lambda
                || node instanceof Choice
                || node instanceof Opaque operator && SHORT_CIRCUITS.contains(operator.what())) {
            return;
        }
        if (node instanceof Call call) {
            Started.in(code, call, body)
                    .filter(wait -> wait.isResultUsed(body) && !wait.isOrdered(body) && !wait.changesSomething(body))
                    .ifPresent(into::add);
        }
        node.forEachChild(child -> collect(child, code, body, into));
    }

    private static boolean isIndependent(
            Started first, Started second, List<? extends Node> row, Node code, BodyContext body) {
        if (!startsAfter(first, second)) {
            return false;
        }
        Dependence dependence = new Dependence(body.program(), body.facts(), code);
        Set<Var> inputs = dependence.inputs(second.start());
        Set<Var> outputs = dependence.outputs(first.await());
        return !Dependence.meet(inputs, outputs)
                && row.stream().noneMatch(s -> isBetween(s, first, second) && mayDecide(s, inputs, outputs));
    }

    /** Whether the second starts after the first was awaited; all calls of a chain have the same start. */
    private static boolean startsAfter(Started first, Started second) {
        return second.start().nameSpan().start() > first.await().nameSpan().end()
                && !second.start().span().contains(first.await().span());
    }

    private static boolean isBetween(Node statement, Started first, Started second) {
        return statement.span().start() <= second.await().span().start()
                && statement.span().end() >= first.await().span().end()
                && !statement.span().contains(second.await().span());
    }

    /** Whether a statement may be there to stop the row: a check that throws, a change that matters to what follows. */
    private static boolean mayDecide(Node statement, Set<Var> inputs, Set<Var> outputs) {
        if (!(statement instanceof Eval eval) || !(eval.expr() instanceof Call call)) {
            return false;
        }
        Expr at = call;
        while (at instanceof Call link && link.receiver().isPresent()) {
            at = link.receiver().get();
        }
        return !(at instanceof Read read)
                || read.variable().kind() == Var.Kind.THIS
                || inputs.contains(read.variable())
                || outputs.contains(read.variable()) && !isHolder(call, read);
    }

    /** {@code page.add(title)}: the receiver only takes in what came out. */
    private static boolean isHolder(Call call, Read receiver) {
        return call.receiver().orElse(null) == receiver && !call.args().isEmpty();
    }
}
