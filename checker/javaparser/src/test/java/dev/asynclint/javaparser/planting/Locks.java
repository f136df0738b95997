package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does under a real lock what one should not, takes locks for longer than a thread, and waits without a loop. */
final class Locks {
    private static final String BLOCKING = "BlockingWhileHoldingLock";
    private static final String COMPLETION = "CompletionUnderLock";
    private static final String ACROSS = "LockAcrossAsyncBoundary";
    private static final String WAIT = "WaitOutsideLoop";
    private static final Set<String> COMPLETING = Set.of("complete", "completeExceptionally", "set", "setException");
    /** Others hand the callbacks to threads of their own. */
    private static final String PROMISES = "CompletableFuture|SettableFuture";

    private static final String PROMISE = """

            ---
                private static final java.util.concurrent.CompletableFuture<Void> PLANTED =
                        new java.util.concurrent.CompletableFuture<>();

                static java.util.concurrent.CompletableFuture<Void> planted() {
                    return PLANTED;
                }""";
    private static final String LOCK = """

            ---
                private static final java.util.concurrent.locks.ReentrantLock PLANTED =
                        new java.util.concurrent.locks.ReentrantLock();""";

    private Locks() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        for (int hops = 0; hops <= 2; hops++) {
            int depth = hops;
            all.add(new Planting(BLOCKING, "a wait under a real lock", hops, "", (code, random, sites) -> {
                for (BlockStmt block : locked(code)) {
                    sites.accept(Faults.around(code, block, "%s", depth, Faults.lasting(random)));
                }
            }));
        }
        all.add(Template.first(
                COMPLETION,
                "a promise is completed under a real lock",
                "",
                Locks::locked,
                "PLANTED.#complete(null);" + PROMISE));
        all.add(Planting.of(COMPLETION, "a real promise is completed under a lock", "", (code, random, sites) -> {
            for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
                if (statement.getParentNode().orElse(null) instanceof BlockStmt
                        && statement.getExpression() instanceof MethodCallExpr call
                        && COMPLETING.contains(call.getNameAsString())
                        && call.getScope()
                                .filter(scope -> code.declares(scope.toString().replace("this.", ""), PROMISES))
                                .isPresent()
                        && call.getArguments().size() <= 1
                        && !isNew(call)
                        && Code.around(statement, MethodDeclaration.class)
                                .filter(method -> !method.isStatic() && !method.isSynchronized())
                                .isPresent()) {
                    sites.accept(List.of(
                            Edit.insert(code.start(statement), "synchronized (this) {\n    "),
                            Edit.mark(code.start(statement)),
                            Edit.mark(code.start(call.getName())),
                            Edit.insert(code.end(statement), "\n}")));
                }
            }
        }));
        all.add(Template.future(ACROSS, "a lock is released in a stage of a real result", """
                PLANTED.#lock();
                return $real.#whenComplete((plantedValue, plantedFailure) -> PLANTED.#unlock());""" + LOCK));
        all.add(Template.vertx(ACROSS, "a lock is released in a callback of a real result", """
                PLANTED.#lock();
                return $real.#onComplete(planted -> PLANTED.#unlock());""" + LOCK));
        all.add(Template.mono(ACROSS, "a lock is held from `doOnSubscribe` to `doFinally`", """
                return $real
                    .doOnSubscribe(planted -> PLANTED.#lock())
                    .doFinally(planted -> PLANTED.#unlock());""" + LOCK));
        all.add(Template.mono(ACROSS, "a lock is taken before a real result, released in `doFinally`", """
                PLANTED.#lock();
                return $real.doFinally(planted -> PLANTED.#unlock());""" + LOCK));
        all.add(Planting.of(WAIT, "the real loop around a wait becomes `if`", "while (", Locks::once));
        all.add(Template.anywhere(WAIT, "`wait` without a loop", """
                try {
                    synchronized (PLANTED) {
                        PLANTED.#wait();
                    }
                } catch (InterruptedException planted) {
                    Thread.currentThread().interrupt();
                }
                ---
                    private static final Object PLANTED = new Object();"""));
        all.add(Template.anywhere(WAIT, "a condition is awaited in an `if`", """
                PLANTED.lock();
                try {
                    if (!plantedReady) {
                        PLANTED_READY.#await();
                    }
                } catch (InterruptedException planted) {
                    Thread.currentThread().interrupt();
                } finally {
                    PLANTED.unlock();
                }""" + LOCK + """

                    private static final java.util.concurrent.locks.Condition PLANTED_READY = PLANTED.newCondition();
                    private static boolean plantedReady;"""));
        all.add(Template.anywhere(
                WAIT, "a thread parks once", "java.util.concurrent.locks.LockSupport.#park(Thread.currentThread());"));
        return all;
    }

    /** Blocks that a monitor or a lock is held in. */
    static List<BlockStmt> locked(Code code) {
        List<BlockStmt> blocks = new ArrayList<>();
        code.all(MethodDeclaration.class, MethodDeclaration::isSynchronized)
                .forEach(method -> method.getBody().ifPresent(blocks::add));
        code.all(SynchronizedStmt.class).forEach(statement -> blocks.add(statement.getBody()));
        for (TryStmt attempt : code.all(TryStmt.class)) {
            Optional<BlockStmt> around =
                    attempt.getParentNode().filter(BlockStmt.class::isInstance).map(BlockStmt.class::cast);
            int at = around.map(block -> block.getStatements().indexOf(attempt)).orElse(0);
            if (at > 0
                    && around.get().getStatement(at - 1).toString().matches("[\\w.]+\\.lock\\(\\);")
                    && attempt.getFinallyBlock()
                            .filter(last -> last.toString().contains(".unlock()"))
                            .isPresent()) {
                blocks.add(attempt.getTryBlock());
            }
        }
        return blocks;
    }

    /** Whether the code around a call has made the promise itself: then nobody knows it yet. */
    private static boolean isNew(MethodCallExpr call) {
        return Code.owner(call).stream()
                .flatMap(owner -> owner.findAll(VariableDeclarator.class).stream())
                .anyMatch(local ->
                        local.getNameAsString().equals(call.getScope().get().toString())
                                && Code.owner(local).equals(Code.owner(call)));
    }

    private static void once(Code code, java.util.Random random, java.util.function.Consumer<List<Edit>> sites) {
        for (WhileStmt loop : code.all(WhileStmt.class)) {
            List<MethodCallExpr> waits = loop.getBody()
                    .findAll(
                            MethodCallExpr.class,
                            call -> call.getArguments().isEmpty()
                                    && (call.getNameAsString().equals("wait")
                                            || call.getNameAsString().equals("await")
                                                    && call.getScope()
                                                            .filter(scope -> code.declares(
                                                                    scope.toString()
                                                                            .replace("this.", ""),
                                                                    "Condition"))
                                                            .isPresent()));
            boolean isNested = Code.around(loop, WhileStmt.class).isPresent()
                    || Code.around(loop, DoStmt.class).isPresent()
                    || Code.around(loop, ForStmt.class).isPresent();
            boolean jumps = loop.getBody().findFirst(BreakStmt.class).isPresent()
                    || loop.getBody().findFirst(ContinueStmt.class).isPresent();
            if (!waits.isEmpty() && !isNested && !jumps) {
                List<Edit> edits = new ArrayList<>();
                edits.add(new Edit(code.start(loop), code.start(loop) + "while".length(), "if"));
                waits.forEach(wait -> edits.add(Edit.mark(code.start(wait.getName()))));
                sites.accept(edits);
            }
        }
    }
}
