package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Skips a signal that others wait for, ignores that it did not come in time, or polls instead of waiting for it. */
final class Signals {
    private static final String COUNT_DOWN = "CountDownNotInFinally";
    private static final String IGNORED = "AwaitResultIgnored";
    private static final String POLLING = "SleepPollingLoop";
    private static final Set<String> TIMED =
            Set.of("await", "awaitTermination", "tryAcquire", "tryLock", "offer", "waitFor", "awaitUninterruptibly");
    private static final String WAIT = """

            try {
                planted.await(5L, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }""";
    private static final String POOL = """

            ---
                private static final java.util.concurrent.ExecutorService PLANTED =
                        java.util.concurrent.Executors.newFixedThreadPool(4);""";

    private Signals() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Planting.of(COUNT_DOWN, "a real signal leaves its `finally`", "countDown()", Signals::skipped));
        all.add(Template.call(
                COUNT_DOWN,
                "a latch is counted down after a real call in a pool",
                Signals::throwing,
                """
                java.util.concurrent.CountDownLatch planted = new java.util.concurrent.CountDownLatch(1);
                PLANTED.execute(() -> {
                    $real
                    planted.#countDown();
                });""" + WAIT + POOL));
        all.add(Template.body(
                COUNT_DOWN,
                "a latch is counted down after a real body on a thread",
                code -> Periodic::throwsOut,
                """
                java.util.concurrent.CountDownLatch planted = new java.util.concurrent.CountDownLatch(1);
                new Thread(() -> {$real
                    planted.#countDown();
                }).start();""" + WAIT));
        all.add(Template.call(
                COUNT_DOWN, "a permit is released after a real call in a pool", Signals::throwing, """
                try {
                    PLANTED_LIMIT.acquire();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                PLANTED.execute(() -> {
                    $real
                    PLANTED_LIMIT.#release();
                });""" + POOL + """

                    private static final java.util.concurrent.Semaphore PLANTED_LIMIT = new java.util.concurrent.Semaphore(8);"""));
        all.add(Planting.of(IGNORED, "nobody asks for the outcome of a real wait", "TimeUnit.", Signals::unasked));
        all.add(Template.anywhere(IGNORED, "a latch is awaited for a time", """
                try {
                    PLANTED.#await(5L, java.util.concurrent.TimeUnit.SECONDS);
                } catch (InterruptedException planted) {
                    Thread.currentThread().interrupt();
                }
                ---
                    private static final java.util.concurrent.CountDownLatch PLANTED =
                            new java.util.concurrent.CountDownLatch(1);

                    static void plantedReady() {
                        PLANTED.countDown();
                    }"""));
        all.add(Template.call(IGNORED, "a real call needs a lock that may not be there", """
                try {
                    PLANTED.#tryLock(1L, java.util.concurrent.TimeUnit.SECONDS);
                    $real
                } catch (InterruptedException planted) {
                    Thread.currentThread().interrupt();
                }
                ---
                    private static final java.util.concurrent.locks.ReentrantLock PLANTED =
                            new java.util.concurrent.locks.ReentrantLock();"""));
        all.add(Planting.of(POLLING, "a flag of the class is polled", "volatile boolean ", Signals::polled));
        all.add(Template.result(POLLING, "a real result is polled", Fresh.Kind.STAGE, """
                java.util.concurrent.CompletableFuture<?> planted = $real.toCompletableFuture();
                while (!planted.isDone()) {
                    try {
                        Thread.#sleep(20L);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                        break;
                    }
                }
                return $done;"""));
        all.add(Template.anywhere(POLLING, "a flag is polled", """
                while (!plantedReady) {
                    try {
                        Thread.#sleep(20L);
                    } catch (InterruptedException planted) {
                        Thread.currentThread().interrupt();
                        break;
                    }
                }
                ---
                    private static volatile boolean plantedReady;

                    static void plantedReady() {
                        plantedReady = true;
                    }"""));
        return all;
    }

    private static Predicate<MethodCallExpr> throwing(Code code) {
        Set<String> names = Periodic.throwing(code);
        return call -> call.getScope().isEmpty() && names.contains(call.getNameAsString());
    }

    /** What {@code finally} does comes at the end of the block, where nobody catches what is thrown there. */
    private static void skipped(Code code, Random random, Consumer<List<Edit>> sites) {
        for (TryStmt attempt : code.all(TryStmt.class)) {
            BlockStmt last = attempt.getFinallyBlock().orElse(new BlockStmt());
            boolean isTask = Code.owner(attempt)
                    .filter(owner -> !(owner instanceof MethodDeclaration method)
                            || Set.of("run", "call").contains(method.getNameAsString()))
                    .isPresent();
            if (isTask
                    && last.getStatements().size() == 1
                    && attempt.getCatchClauses().isEmpty()
                    && attempt.getResources().isEmpty()
                    && attempt.getTryBlock()
                            .getStatements()
                            .getLast()
                            .filter(end -> !end.isReturnStmt() && !end.isThrowStmt())
                            .isPresent()
                    && last.getStatement(0).toString().matches("[\\w.]+\\.(countDown|release|arrive\\w*)\\(\\);")) {
                sites.accept(List.of(new Edit(
                        code.start(attempt),
                        code.end(attempt),
                        code.inside(attempt.getTryBlock()) + Edit.MARK + code.of(last.getStatement(0)))));
            }
        }
    }

    private static void unasked(Code code, Random random, Consumer<List<Edit>> sites) {
        for (IfStmt branch : code.all(IfStmt.class)) {
            var condition =
                    branch.getCondition() instanceof UnaryExpr not ? not.getExpression() : branch.getCondition();
            if (branch.getParentNode().orElse(null) instanceof BlockStmt
                    && branch.getElseStmt().isEmpty()
                    && condition instanceof MethodCallExpr call
                    && TIMED.contains(call.getNameAsString())
                    && call.getScope().isPresent()
                    && call.getArguments().size() >= 2
                    && call.getArguments().getLast().get().toString().matches(".*([A-Z]+|[uU]nit)")) {
                boolean isRefusal = branch.getCondition() instanceof UnaryExpr;
                String rest = isRefusal ? "" : "\n" + code.of(branch.getThenStmt());
                int name = code.start(call.getName());
                sites.accept(List.of(
                        Edit.mark(name),
                        new Edit(code.start(branch), code.start(call), ""),
                        new Edit(code.end(call), code.end(branch), ";" + rest)));
            }
        }
    }

    /** Whether a statement returns a field that other threads are meant to set. */
    private static boolean isShared(Code code, String statement) {
        Matcher read =
                Pattern.compile("return (?:this\\.)?(\\w+)(\\.get\\(\\))?;").matcher(statement);
        return read.matches()
                && code.declares(read.group(1), read.group(2) == null ? "volatile boolean" : "AtomicBoolean");
    }

    /** A loop that sleeps until a real getter of the class, of a flag that others set, is true. */
    private static void polled(Code code, Random random, Consumer<List<Edit>> sites) {
        for (MethodDeclaration getter : code.all(MethodDeclaration.class)) {
            boolean isFlag = getter.getTypeAsString().equals("boolean")
                    && getter.getParameters().isEmpty()
                    && !getter.isStatic()
                    && getter.getBody()
                            .filter(body -> body.getStatements().size() == 1
                                    && isShared(code, body.getStatement(0).toString()))
                            .isPresent();
            if (!isFlag) {
                continue;
            }
            Template loop = Template.of(
                    "while (!" + getter.getNameAsString() + "()) {\n    try {\n        Thread.#sleep(20L);\n"
                            + "    } catch (InterruptedException planted) {\n        Thread.currentThread().interrupt();\n    }\n}");
            for (BlockStmt body : Pools.bodies(code)) {
                if (Code.owner(body).flatMap(method -> method.getParentNode()).equals(getter.getParentNode())) {
                    sites.accept(loop.before(
                            code,
                            body.getStatement(
                                    random.nextInt(body.getStatements().size()))));
                }
            }
        }
    }
}
