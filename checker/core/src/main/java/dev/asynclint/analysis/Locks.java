package dev.asynclint.analysis;

import dev.asynclint.api.Locking.Does;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which locks the thread that runs a piece of code holds: monitors, and lock objects that it has locked before. */
public final class Locks {
    private static final String LOCKS = "java.util.concurrent.locks.";

    private final ProgramFacts program;

    Locks(ProgramFacts program) {
        this.program = program;
    }

    /**
     * A lock that is held.
     *
     * @param taken where it is taken: {@code synchronized}, the name of a synchronized method, the call that locks
     * @param by the statement, call or method that takes it; two calls under the same one hold it in one go
     * @param lock the monitor's object or the lock; empty for that of a synchronized method
     */
    public record Held(Span taken, Object by, Optional<Expr> lock) {
        public boolean isMonitor() {
            return !(by instanceof Call);
        }
    }

    /**
     * The locks held where a node stands, innermost first. What callers hold is not looked at; a lock that may have been
     * given back on the way is not held.
     *
     * @param region the piece of the body that one thread runs, with the node in it
     */
    public List<Held> heldAt(BodyFacts body, Node node, Places.Region region) {
        List<Held> held = new ArrayList<>();
        Lambda start = region.start().orElse(null);
        Node child = node;
        for (Node at = parent(body, child); at != null && child != start; child = at, at = parent(body, child)) {
            if (at instanceof Sync sync && sync.lock() != child) {
                held.add(held(sync));
            } else if (at instanceof Block block) {
                takenBefore(body, block, child, node, held);
            }
        }
        MethodDecl method = body.body().method();
        if (start == null && method.isSynchronized()) {
            held.add(new Held(method.nameSpan(), method, Optional.empty()));
        }
        return held;
    }

    private static Node parent(BodyFacts body, Node node) {
        return body.body().parentOf(node).orElse(null);
    }

    private void takenBefore(BodyFacts body, Block block, Node child, Node node, List<Held> into) {
        List<Stmt> statements = block.statements();
        for (int i = Uses.indexOf(statements, child) - 1; i >= 0; i--) {
            Optional<Call> taking = taking(body, statements.get(i));
            if (taking.isPresent() && !isReleasedBetween(body, taking.get(), node)) {
                into.add(new Held(
                        taking.get().nameSpan(), taking.get(), taking.get().receiver()));
            }
        }
    }

    /** The call by which a statement takes a lock that no two threads hold at once. */
    private Optional<Call> taking(BodyFacts body, Stmt statement) {
        return statement instanceof Eval eval
                        && eval.expr() instanceof Call call
                        && program.facts(call).does(Does.TAKES)
                        && !isShared(body, call)
                        && isOfThisProcess(call.receiverType())
                ? Optional.of(call)
                : Optional.empty();
    }

    /** Libraries implement the interface for locks that several machines share; those are held across waits by design. */
    private boolean isOfThisProcess(String type) {
        return type.startsWith(LOCKS) || !program.api().isSubtype(type, LOCKS + "Lock");
    }

    private boolean isShared(BodyFacts body, Call taking) {
        Expr lock = taking.receiver().map(body::source).orElse(null);
        return lock instanceof Call given && program.facts(given).does(Does.SHARES)
                || lock instanceof Read read
                        && read.variable().name().toLowerCase(Locale.ROOT).startsWith("read");
    }

    private boolean isReleasedBetween(BodyFacts body, Call taking, Node node) {
        for (Call call : body.calls()) {
            if (call.span().start() > taking.span().start()
                    && call.span().start() < node.span().start()
                    && program.facts(call).does(Does.RELEASES)
                    && isSame(body, call.receiver(), taking.receiver())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two expressions are sure to be the same lock. */
    public boolean isSame(BodyFacts body, Optional<Expr> one, Optional<Expr> other) {
        return key(body, one).equals(key(body, other));
    }

    /** Whether a lock of one body is, in another body of the class, sure to be the same, or the other half of the same. */
    public boolean excludes(BodyFacts body, Optional<Expr> one, BodyFacts elsewhere, Optional<Expr> other) {
        return whole(body, one).equals(whole(elsewhere, other));
    }

    /** As {@link #key}, one for the two locks of a pair for reading and writing. */
    private String whole(BodyFacts body, Optional<Expr> lock) {
        Expr at = lock.map(body::source).orElse(null);
        if (at instanceof Read read && read.variable().isField()) {
            Optional<ProgramFacts.Located> given = program.fieldValue(read.variable());
            if (given.isPresent() && isHalf(given.get().value())) {
                return whole(given.get().body(), Optional.of(given.get().value()));
            }
        }
        return isHalf(at) ? key(body, ((Call) at).receiver()) : key(body, lock);
    }

    private boolean isHalf(Expr lock) {
        return lock instanceof Call given && program.api().isSubtype(given.receiverType(), LOCKS + "ReadWriteLock");
    }

    /** What takes a lock in a body: the method itself, a statement, or a call, also of a lock that threads may share. */
    public List<Held> takings(BodyFacts body) {
        List<Held> takings = new ArrayList<>();
        MethodDecl method = body.body().method();
        if (method.isSynchronized()) {
            takings.add(new Held(method.nameSpan(), method, Optional.empty()));
        }
        body.body().each(Sync.class, sync -> takings.add(held(sync)));
        body.calls().stream()
                .filter(call -> program.facts(call).does(Does.TAKES))
                .forEach(call -> takings.add(new Held(call.nameSpan(), call, call.receiver())));
        return takings;
    }

    private static Held held(Sync sync) {
        int begin = sync.span().start();
        return new Held(new Span(begin, begin + "synchronized".length()), sync, Optional.of(sync.lock()));
    }

    /** What a lock is called, whoever calls it so in the class. */
    private static String key(BodyFacts body, Optional<Expr> lock) {
        Expr at = lock.map(body::source).orElse(null);
        if (at == null || isThis(at)) {
            return "this";
        }
        if (at instanceof Read read) {
            String before = read.receiver().filter(r -> !isThis(r)).isPresent() ? key(body, read.receiver()) + "." : "";
            Var variable = read.variable();
            return before + variable.owner() + "." + variable.name() + variable.declaredAt();
        }
        if (at instanceof Call call) {
            return key(body, call.receiver()) + "." + call.name() + call.args().size();
        }
        return at.toString();
    }

    private static boolean isThis(Expr value) {
        return value instanceof Read read && read.variable().kind() == Var.Kind.THIS;
    }
}
