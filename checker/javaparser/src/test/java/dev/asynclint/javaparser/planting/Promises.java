package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Promises that a path leaves open, and resources that are closed under running work. */
final class Promises {
    private static final String PROMISE = "PromiseNotAlwaysCompleted";
    private static final String CLOSED = "ResourceClosedBeforeCompletion";
    private static final Set<String> FAILING = Set.of("completeExceptionally", "fail", "tryFail", "setFailure");
    private static final String RAW = "java.util.concurrent.CompletableFuture " + Edit.MARK
            + "planted = new java.util.concurrent.CompletableFuture();\n";

    private Promises() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Planting.of(PROMISE, "the failure of a real promise is taken away", "(", Promises::unfailed));
        all.add(
                results(
                        PROMISE,
                        "a real result completes a promise only when it is there",
                        RAW + "%s." + Edit.MARK + "whenComplete((plantedValue, failure) -> {\n    " + Edit.MARK
                                + "if (failure == null) {\n        planted.complete(plantedValue);\n    }\n});\nreturn planted;"));
        all.add(
                results(
                        PROMISE,
                        "a task's catch leaves the promise open",
                        RAW + "java.util.concurrent.ForkJoinPool.commonPool()." + Edit.MARK
                                + "execute(() -> {\n    try {\n"
                                + "        planted.complete(java.nio.file.Files.readString(java.nio.file.Path.of(\"planted.txt\")));\n    } "
                                + Edit.MARK
                                + "catch (java.io.IOException broken) {\n        broken.printStackTrace();\n    }\n});\nreturn planted;"));
        all.add(Planting.of(
                CLOSED, "the body of a real try-with-resources goes to `runAsync`", "try (", Promises::detached));
        all.add(results(CLOSED, "a returned task reads a resource of the block", """
                try (java.io.FileInputStream planted = new java.io.FileInputStream("planted.txt")) {
                    return java.util.concurrent.CompletableFuture.#supplyAsync(() -> {
                        try {
                            planted.read();
                        } catch (java.io.IOException broken) {
                            throw new java.io.UncheckedIOException(broken);
                        }
                        return null;
                    });
                } catch (java.io.IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                }""".replace("#", Edit.MARK)));
        all.add(results(CLOSED, "a stage of a real result reads what `finally` closes", """
                java.util.Scanner planted = new java.util.Scanner("planted");
                try {
                    return %s.#thenApply(plantedValue -> {
                        planted.nextLine();
                        return plantedValue;
                    });
                } finally {
                    planted.close();
                }""".replace("#", Edit.MARK)));
        return all;
    }

    /** The result of a real call replaced by code, in which {@code %s} is the call. */
    private static Planting results(String rule, String way, String with) {
        return Planting.of(rule, way, "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                if (Stages.isJdk(result)) {
                    ReturnStmt statement = result.statement();
                    sites.accept(List.of(new Edit(
                            code.start(statement),
                            code.end(statement),
                            "{\n" + with.replace("%s", code.of(result.call())) + "\n}")));
                }
            }
        });
    }

    private static void unfailed(Code code, Random random, Consumer<List<Edit>> sites) {
        for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
            if (!(statement.getExpression() instanceof MethodCallExpr call)
                    || !FAILING.contains(call.getNameAsString())
                    || !(call.getScope().orElse(null) instanceof NameExpr name)) {
                continue;
            }
            Optional<MethodDeclaration> method = Code.around(statement, MethodDeclaration.class);
            Optional<Node> branch = branch(statement);
            if (method.isEmpty() || branch.isEmpty()) {
                continue;
            }
            List<VariableDeclarator> promises = method.get()
                    .findAll(
                            VariableDeclarator.class,
                            one -> one.getNameAsString().equals(name.getNameAsString())
                                    && one.getInitializer()
                                            .map(Object::toString)
                                            .filter(value -> value.matches(
                                                    "new CompletableFuture<.*>\\(\\)|Promise\\.promise\\(\\)"))
                                            .isPresent());
            if (promises.size() == 1
                    && onlyCompletedHere(method.get(), name.getNameAsString())
                    && !completesElse(branch.get(), statement, name.getNameAsString())) {
                List<Edit> edits = new ArrayList<>(List.of(
                        Edit.mark(code.start(promises.get(0))),
                        Edit.mark(code.start(branch.get())),
                        new Edit(code.start(statement), code.end(statement), Edit.MARK + ";")));
                method.get().findAll(ReturnStmt.class).stream()
                        .filter(leave -> code.start(leave) > code.start(statement)
                                && (branch.get().isAncestorOf(leave) || mentions(leave, name.getNameAsString())))
                        .forEach(leave -> edits.add(Edit.mark(code.start(leave))));
                Code.around(statement, LambdaExpr.class)
                        .flatMap(lambda -> Code.around(lambda, MethodCallExpr.class))
                        .ifPresent(taker -> edits.add(Edit.mark(code.start(taker.getName()))));
                sites.accept(edits);
            }
        }
    }

    private static boolean mentions(ReturnStmt leave, String name) {
        return leave.findFirst(NameExpr.class, read -> read.getNameAsString().equals(name))
                .isPresent();
    }

    /** What decides whether the promise fails here. */
    private static Optional<Node> branch(ExpressionStmt statement) {
        for (Optional<Node> at = statement.getParentNode();
                at.isPresent();
                at = at.get().getParentNode()) {
            if (at.get() instanceof CatchClause || at.get() instanceof IfStmt) {
                return at;
            }
            if (at.get() instanceof LambdaExpr || at.get() instanceof MethodDeclaration) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean completesElse(Node branch, ExpressionStmt except, String name) {
        return branch instanceof CatchClause clause
                && clause.findAll(
                                        ExpressionStmt.class,
                                        other -> other != except
                                                && other.toString().startsWith(name + "."))
                                .size()
                        > 0;
    }

    /** Whether all the method does with the promise is to complete it, to look at it and to return it. */
    private static boolean onlyCompletedHere(MethodDeclaration method, String name) {
        return method.findAll(NameExpr.class, read -> read.getNameAsString().equals(name)).stream()
                .allMatch(read -> read.getParentNode().orElse(null) instanceof ReturnStmt
                        || read.getParentNode().orElse(null) instanceof MethodCallExpr call
                                && call.getScope().orElse(null) == read
                                && !Set.of("orTimeout", "completeOnTimeout").contains(call.getNameAsString()));
    }

    private static void detached(Code code, Random random, Consumer<List<Edit>> sites) {
        for (TryStmt attempt : code.all(TryStmt.class)) {
            if (attempt.getResources().size() != 1
                    || !attempt.getResources().get(0).isVariableDeclarationExpr()
                    || !attempt.getTryBlock().findAll(ReturnStmt.class).isEmpty()
                    || attempt.getTryBlock().toString().matches("(?s).*\\b(break|continue)\\b.*")) {
                continue;
            }
            VariableDeclarator resource =
                    attempt.getResources().get(0).asVariableDeclarationExpr().getVariable(0);
            boolean isUsed = !attempt.getTryBlock()
                    .findAll(NameExpr.class, read -> read.getNameAsString().equals(resource.getNameAsString()))
                    .isEmpty();
            if (isUsed && !resource.getTypeAsString().matches(".*(Executor|Scope).*")) {
                sites.accept(List.of(
                        Edit.insert(
                                code.start(attempt.getTryBlock()) + 1,
                                "\njava.util.concurrent.CompletableFuture<Void> planted = java.util.concurrent.CompletableFuture."
                                        + Edit.MARK + "runAsync(() -> {\ntry {"),
                        Edit.insert(
                                code.end(attempt.getTryBlock()) - 1,
                                "} catch (Exception broken) {\n    throw new IllegalStateException(broken);\n}\n});\n"
                                        + "planted.whenComplete((done, failure) -> System.out.println(failure));\n")));
            }
        }
    }
}
