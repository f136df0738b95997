package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does under a real lock what one should not, takes locks for longer than a thread, and waits without a loop. */
final class Locks {
    private static final String BLOCKING = "BlockingWhileHoldingLock";
    private static final String COMPLETION = "CompletionUnderLock";
    private static final String ACROSS = "LockAcrossAsyncBoundary";
    private static final String WAIT = "WaitOutsideLoop";
    private static final Pattern TAKEN = Pattern.compile("([\\w.]+)\\.lock\\(\\);");
    /** What is begun and ended happens once. */
    private static final Pattern ONCE =
            Pattern.compile("(?i)(do)?(close|shutdown|stop|destroy|start|init|open|connect|get.*instance).*");

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
            all.add(new Planting(
                    BLOCKING,
                    "a wait under a real lock that others take",
                    hops,
                    "synchronized",
                    (code, random, sites) -> {
                        for (BlockStmt block : contended(code)) {
                            sites.accept(Faults.around(code, block, "%s", depth, Faults.lasting(random)));
                        }
                    }));
        }
        all.add(Template.first(
                COMPLETION,
                "a promise is completed under a real lock",
                "synchronized",
                Locks::locked,
                "PLANTED.#complete(null);" + PROMISE));
        all.add(Planting.of(
                COMPLETION, "a real promise is completed under a lock", ".complete", (code, random, sites) -> {
                    for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
                        if (statement.getParentNode().orElse(null) instanceof BlockStmt
                                && statement.getExpression() instanceof MethodCallExpr call
                                && COMPLETING.contains(call.getNameAsString())
                                && call.getScope()
                                        .filter(scope ->
                                                code.declares(scope.toString().replace("this.", ""), PROMISES))
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
        all.add(Template.result(
                ACROSS, "a lock is released in a stage of a real result", Fresh.Kind.STAGE, """
                PLANTED.#lock();
                return $real.#whenComplete((plantedValue, plantedFailure) -> PLANTED.#unlock());""" + LOCK));
        all.add(Template.result(
                ACROSS, "a lock is released in a callback of a real result", Fresh.Kind.VERTX, """
                PLANTED.#lock();
                return $real.#onComplete(planted -> PLANTED.#unlock());""" + LOCK));
        all.add(Template.result(
                ACROSS, "a lock is held from `doOnSubscribe` to `doFinally`", Fresh.Kind.MONO, """
                return $real
                    .doOnSubscribe(planted -> PLANTED.#lock())
                    .doFinally(planted -> PLANTED.#unlock());""" + LOCK));
        all.add(Template.result(
                ACROSS, "a lock is taken before a real result, released in `doFinally`", Fresh.Kind.MONO, """
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
        return code.all(BlockStmt.class, block -> lock(block).isPresent());
    }

    /** Blocks under a lock that another method, of those that do not begin or end anything, takes as well. */
    private static List<BlockStmt> contended(Code code) {
        Map<String, List<BlockStmt>> byLock = locked(code).stream()
                .filter(block -> Code.around(block, MethodDeclaration.class)
                        .filter(method ->
                                !ONCE.matcher(method.getNameAsString()).matches())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        block -> place(block) + lock(block).orElseThrow()));
        return byLock.values().stream()
                .filter(blocks -> blocks.stream()
                                .map(block -> Code.around(block, MethodDeclaration.class))
                                .distinct()
                                .count()
                        > 1)
                .flatMap(List::stream)
                .toList();
    }

    private static String place(BlockStmt block) {
        return Code.around(block, TypeDeclaration.class)
                .map(type -> type.getNameAsString() + " ")
                .orElse("");
    }

    /** What is held in a block, as it is written; empty for one that takes no lock. */
    private static Optional<String> lock(BlockStmt block) {
        Node parent = block.getParentNode().orElse(null);
        if (parent instanceof MethodDeclaration method && method.isSynchronized()) {
            return Optional.of(method.isStatic() ? "class" : "this");
        }
        if (parent instanceof SynchronizedStmt statement) {
            return Optional.of(statement.getExpression().toString());
        }
        if (!(parent instanceof TryStmt attempt)
                || attempt.getTryBlock() != block
                || !(attempt.getParentNode().orElse(null) instanceof BlockStmt around)) {
            return Optional.empty();
        }
        int at = around.getStatements().indexOf(attempt);
        Matcher taken = TAKEN.matcher(at > 0 ? around.getStatement(at - 1).toString() : "");
        return taken.matches()
                        && attempt.getFinallyBlock()
                                .filter(last -> last.toString().contains(".unlock()"))
                                .isPresent()
                ? Optional.of(taken.group(1))
                : Optional.empty();
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
