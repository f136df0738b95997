package dev.asynclint.rules;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A resource that a try statement closes when its body ends.
 *
 * @param variable the resource
 * @param close the call that closes it
 */
record Held(Var variable, Call close) {
    private static final Set<String> VIEWS = Set.of(
            "java.util.stream.BaseStream",
            "java.util.Iterator",
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.sql.Wrapper");

    /** Closes that wait for the work that uses the resource. */
    private static final Set<String> WAITS = Set.of("wait", "future", "net-io");

    /** The resources of a try statement, and the locals that its finally block always closes. */
    static List<Held> of(Try attempt, BodyContext body) {
        List<Held> held = new ArrayList<>();
        for (Call close : attempt.closes()) {
            add(close, body, held);
        }
        lastCalls(attempt)
                .filter(call -> call.name().equals("close") && call.args().isEmpty())
                .forEach(call -> add(call, body, held));
        return held;
    }

    /** The calls that the finally block always makes, unless what they are made on is null. */
    static Stream<Call> lastCalls(Try attempt) {
        List<Call> calls = new ArrayList<>();
        attempt.finalizer().ifPresent(last -> evaluated(last, calls::add));
        return calls.stream();
    }

    private static void add(Call close, BodyContext body, List<Held> into) {
        if (close.receiver().orElse(null) instanceof Read read
                && !read.variable().isField()
                && body.api().isSubtype(close.receiverType(), "java.lang.AutoCloseable")) {
            into.add(new Held(read.variable(), close));
        }
    }

    private static void evaluated(Stmt statement, Consumer<Call> sink) {
        if (statement instanceof Eval eval && eval.expr() instanceof Call call) {
            sink.accept(call);
        } else if (statement instanceof Block block) {
            block.statements().forEach(inner -> evaluated(inner, sink));
        } else if (statement instanceof Try guarded) {
            evaluated(guarded.body(), sink);
        } else if (statement instanceof Branch branch
                && branch.condition() instanceof Compare test
                && test.operator().equals("!=")
                && test.right() instanceof Literal literal
                && literal.value() == null) {
            evaluated(branch.branches().get(0), sink);
        }
    }

    /** Whether closing it waits until nobody uses it any more. */
    boolean waitsForUsers(BodyContext body) {
        return body.facts(close)
                .blocking()
                .filter(fact -> WAITS.contains(fact.kind()))
                .isPresent();
    }

    /** The resource, and the locals of the block that read from it: streams, iterators, statements, results. */
    Set<Var> views(Block block, BodyContext body) {
        Set<Var> views = new LinkedHashSet<>(Set.of(variable));
        Body.each(block, Declare.class, declare -> {
            if (declare.variable().kind() == Var.Kind.LOCAL
                    && declare.init().filter(init -> isView(init, views, body)).isPresent()) {
                views.add(declare.variable());
            }
        });
        return views;
    }

    /** Whether a value reads from one of {@code sources} when it is used. */
    static boolean isView(Expr value, Set<Var> sources, BodyContext body) {
        return VIEWS.stream().anyMatch(type -> body.api().isSubtype(value.type().name(), type))
                && isFrom(value, sources);
    }

    private static boolean isFrom(Expr value, Set<Var> sources) {
        if (value instanceof Read read) {
            return sources.contains(read.variable());
        }
        if (value instanceof Call call) {
            Optional<Expr> from = call.isCreation() ? call.args().stream().findFirst() : call.receiver();
            return from.filter(source -> isFrom(source, sources)).isPresent();
        }
        return false;
    }
}
