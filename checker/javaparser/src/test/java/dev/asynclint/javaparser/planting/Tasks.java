package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Hands real work to threads in a way that wastes them, deadlocks, or has nobody end it. */
final class Tasks {
    private static final String ABANDONED = "AbandonedWorkNotCancelled";
    private static final String HOP = "AsyncThenWait";
    private static final String DEADLOCK = "SamePoolDeadlock";
    private static final String IMPLICIT = "ImplicitCommonPool";
    private static final String POOL = """

            ---
                private static final java.util.concurrent.ExecutorService PLANTED =
                        java.util.concurrent.Executors.newFixedThreadPool(4);""";
    private static final String WAIT = """

                try {
                    planted.#get(5L, java.util.concurrent.TimeUnit.SECONDS);
                } #catch (java.util.concurrent.TimeoutException late) {
                    throw new IllegalStateException("too late", late);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                } catch (java.util.concurrent.ExecutionException failed) {
                    throw new IllegalStateException(failed.getCause());
                }""";
    private static final String OR_FAIL = """
            catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException(failed);
            }""";
    private static final Set<String> ASYNC = Set.of(
            "supplyAsync",
            "runAsync",
            "thenApplyAsync",
            "thenAcceptAsync",
            "thenRunAsync",
            "thenComposeAsync",
            "handleAsync",
            "whenCompleteAsync");

    private Tasks() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Planting.of(ABANDONED, "a real cancel after a timeout is taken away", ".cancel(", Tasks::uncancelled));
        all.add(Template.call(ABANDONED, "a real call in a pool is given up after a time", """
                java.util.concurrent.Future<?> planted = PLANTED.submit(() -> {
                    $real
                });""" + WAIT + POOL));
        all.add(Template.body(ABANDONED, "a real body in a pool is given up after a time", """
                java.util.concurrent.Future<?> planted = PLANTED.submit(() -> {$real});""" + WAIT + POOL));
        all.add(Template.call(
                HOP,
                "a real call in `runAsync`, joined",
                "java.util.concurrent.CompletableFuture.#runAsync(() -> { $real }).#join();"));
        all.add(Template.body(HOP, "a real body in `runAsync`, joined", """
                java.util.concurrent.CompletableFuture<Void> planted =
                    java.util.concurrent.CompletableFuture.#runAsync(() -> {$real});
                planted.#join();"""));
        all.add(Template.call(HOP, "a real call is submitted, and got", """
                try {
                    java.util.concurrent.ForkJoinPool.commonPool().#submit(() -> { $real }).#get();
                }\s""" + OR_FAIL));
        all.add(Template.call(
                HOP,
                "a real call in a Mono, blocked on",
                "reactor.core.publisher.Mono.#fromRunnable(() -> { $real }).#block();"));
        all.add(Planting.of(DEADLOCK, "a real task of a pool waits for another", "Executors.new", Tasks::nested));
        all.add(Template.call(
                DEADLOCK,
                "a task waits for a real call in its pool",
                """
                PLANTED.execute(() -> {
                    try {
                        PLANTED.submit(() -> { $real }).#get();
                    } %s
                });""".formatted(OR_FAIL.indent(8).strip()) + POOL));
        all.add(Template.call(DEADLOCK, "a task calls what waits for a real call in its pool", """
                java.util.concurrent.CompletableFuture.runAsync(() -> #plantedStep(() -> { $real }), PLANTED)
                    .whenComplete((done, failure) -> System.out.println(failure));""" + POOL + """


                    private static void plantedStep(Runnable task) {
                        java.util.concurrent.CompletableFuture.runAsync(task, PLANTED).#join();
                    }"""));
        all.add(Planting.of(IMPLICIT, "the executor of a real step is taken away", "Async(", (code, random, sites) -> {
            for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                if (ASYNC.contains(call.getNameAsString())
                        && call.getArguments().size() == 2
                        && !isHandedOn(call)) {
                    sites.accept(List.of(
                            Edit.mark(code.start(call.getName())),
                            new Edit(code.end(call.getArgument(0)), code.end(call.getArgument(1)), "")));
                }
            }
        }));
        all.add(Template.call(IMPLICIT, "a real call in `runAsync`", """
                java.util.concurrent.CompletableFuture.#runAsync(() -> { $real })
                    .whenComplete((done, failure) -> System.out.println(failure));"""));
        all.add(Template.result(
                IMPLICIT,
                "a real result goes on with `…Async`",
                Fresh.Kind.STAGE,
                "return $real\n    .#thenApplyAsync(planted -> planted);"));
        return all;
    }

    /** A method that only hands on what it is given has no executor to name. */
    private static boolean isHandedOn(MethodCallExpr call) {
        return Code.around(call, MethodDeclaration.class)
                .filter(method -> method.getNameAsString().equals(call.getNameAsString()))
                .isPresent();
    }

    private static void uncancelled(Code code, Random random, Consumer<List<Edit>> sites) {
        for (CatchClause clause : code.all(CatchClause.class)) {
            if (!clause.getParameter().getTypeAsString().endsWith("TimeoutException")) {
                continue;
            }
            for (ExpressionStmt statement : clause.getBody().findAll(ExpressionStmt.class)) {
                if (statement.getExpression() instanceof MethodCallExpr call
                        && call.getNameAsString().equals("cancel")
                        && call.getArguments().size() == 1) {
                    List<Edit> edits = new ArrayList<>();
                    edits.add(Edit.mark(code.start(clause)));
                    edits.add(new Edit(code.start(statement), code.end(statement), ""));
                    Code.around(clause, com.github.javaparser.ast.stmt.TryStmt.class).stream()
                            .flatMap(attempt -> attempt.getTryBlock().findAll(MethodCallExpr.class).stream())
                            .filter(wait -> wait.getNameAsString().equals("get"))
                            .forEach(wait -> edits.add(Edit.mark(code.start(wait.getName()))));
                    sites.accept(edits);
                }
            }
        }
    }

    /** Tasks of a pool of some threads that the class has in a field. */
    private static void nested(Code code, Random random, Consumer<List<Edit>> sites) {
        for (String pool : pools(code, "Fixed|Single|Scheduled")) {
            Template wait =
                    Template.of("try {\n    " + pool + ".submit(() -> System.out.println()).#get();\n} " + OR_FAIL);
            for (BlockStmt task : tasks(code, pool)) {
                sites.accept(wait.first(code, task));
            }
        }
    }

    /** Blocks of tasks whose thread is known to be another: they go to a pool of the class, or to the common pool. */
    static List<BlockStmt> elsewhere(Code code) {
        List<BlockStmt> blocks = new ArrayList<>();
        pools(code, "").forEach(pool -> blocks.addAll(tasks(code, pool)));
        code.all(
                        MethodCallExpr.class,
                        call -> ASYNC.contains(call.getNameAsString())
                                && call.getArguments().size() == 1)
                .forEach(call -> Code.lambdaBlock(call).ifPresent(blocks::add));
        return blocks;
    }

    /** Names of fields that {@code Executors} makes a pool for. */
    private static List<String> pools(Code code, String kinds) {
        Pattern made = Pattern.compile("(java.util.concurrent.)?Executors\\.new(" + kinds + ").*", Pattern.DOTALL);
        return code.all(FieldDeclaration.class).stream()
                .flatMap(field -> field.getVariables().stream())
                .filter(pool -> pool.getInitializer()
                        .filter(value -> made.matcher(value.toString()).matches())
                        .isPresent())
                .map(VariableDeclarator::getNameAsString)
                .toList();
    }

    private static List<BlockStmt> tasks(Code code, String pool) {
        return code
                .all(
                        MethodCallExpr.class,
                        call -> Set.of("execute", "submit").contains(call.getNameAsString())
                                && call.getScope()
                                        .filter(scope -> scope instanceof NameExpr name
                                                        && name.getNameAsString()
                                                                .equals(pool)
                                                || scope.toString().equals("this." + pool))
                                        .isPresent())
                .stream()
                .flatMap(call -> Code.lambdaBlock(call).stream())
                .toList();
    }
}
