package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Blocks the common pool, and virtual threads that hold a monitor. */
final class Pools {
    private static final String COMMON = "BlockingInCommonPool";
    private static final String PINNED = "PinnedVirtualThread";

    private Pools() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        for (int hops = 0; hops <= 2; hops++) {
            all.add(inserted(COMMON, "a wait in `supplyAsync`", hops, """
                    java.util.concurrent.CompletableFuture<String> planted = java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                        %s
                        return "";
                    });
                    planted.whenComplete((text, failure) -> System.out.println(text + failure));"""));
            all.add(inserted(COMMON, "a wait in a step `…Async`", hops, """
                    java.util.concurrent.CompletableFuture<Void> planted = java.util.concurrent.CompletableFuture.supplyAsync(() -> "")
                        .thenAcceptAsync(text -> {
                            %s
                        });
                    planted.whenComplete((text, failure) -> System.out.println(failure));"""));
            all.add(inserted(COMMON, "a wait in a parallel stream", hops, """
                    java.util.List.of("a", "b").parallelStream().forEach(planted -> {
                        %s
                    });"""));
            all.add(inserted(PINNED, "a wait in `synchronized` on a virtual thread", hops, """
                    Object plantedLock = new Object();
                    Thread.startVirtualThread(() -> {
                        synchronized (plantedLock) {
                            %s
                        }
                    });"""));
            all.add(inserted(PINNED, "the same in an executor of virtual threads", hops, """
                    Object plantedLock = new Object();
                    java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor().execute(() -> {
                        synchronized (plantedLock) {
                            %s
                        }
                    });"""));
        }
        all.add(new Planting(
                COMMON, "a real body that sleeps goes to `runAsync`", 0, "Thread.sleep(", Pools::sleepers));
        all.add(new Planting(
                PINNED, "a virtual thread calls a real synchronized method", 1, "synchronized void ", Pools::monitors));
        return all;
    }

    private static Planting inserted(String rule, String way, int hops, String statements) {
        return new Planting(rule, way, hops, "class ", (code, random, sites) -> {
            for (BlockStmt body : bodies(code)) {
                sites.accept(Faults.around(code, body, statements, hops, Faults.lasting(random)));
            }
        });
    }

    /** Bodies of real methods, of some size. */
    static List<BlockStmt> bodies(Code code) {
        return code.all(MethodDeclaration.class).stream()
                .filter(method ->
                        !method.isStatic() && !method.getNameAsString().equals("run"))
                .flatMap(method -> method.getBody().stream())
                .filter(body -> body.getStatements().size() >= 2)
                .toList();
    }

    private static void sleepers(Code code, Random random, java.util.function.Consumer<List<Edit>> sites) {
        for (MethodDeclaration method : LostTasks.voidMethods(code)) {
            BlockStmt body = method.getBody().orElseThrow();
            List<MethodCallExpr> sleeps = body.findAll(
                    MethodCallExpr.class,
                    call -> call.toString().startsWith("Thread.sleep(")
                            && Code.owner(call).filter(owner -> owner == method).isPresent());
            if (!sleeps.isEmpty()) {
                List<Edit> edits = new ArrayList<>();
                edits.add(
                        Edit.insert(
                                code.start(body) + 1,
                                "\njava.util.concurrent.CompletableFuture<Void> planted = java.util.concurrent.CompletableFuture.runAsync(() -> {"));
                sleeps.forEach(sleep -> edits.add(Edit.mark(code.start(sleep))));
                edits.add(Edit.insert(
                        code.end(body) - 1,
                        "});\nplanted.whenComplete((done, failure) -> System.out.println(failure));\n"));
                sites.accept(edits);
            }
        }
    }

    private static void monitors(Code code, Random random, java.util.function.Consumer<List<Edit>> sites) {
        for (MethodDeclaration method : code.all(MethodDeclaration.class)) {
            if (method.isSynchronized()
                    && !method.isStatic()
                    && method.getParameters().isEmpty()
                    && method.getType().isVoidType()
                    && method.getBody().isPresent()) {
                sites.accept(List.of(
                        code.first(
                                method.getBody().get(), Faults.lasting(random).formatted(Edit.MARK)),
                        Edit.insert(
                                code.end(method),
                                "\n\n    void plantedStart() {\n        Thread.startVirtualThread(" + Edit.MARK
                                        + "() -> " + method.getNameAsString() + "());\n    }\n")));
            }
        }
    }
}
