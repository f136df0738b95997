package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Blocks in real completion stages, ignores their failures or looks for the wrong ones. */
final class Stages {
    private static final String BLOCKING = "BlockingInCompletionStage";
    private static final String SWALLOWED = "SwallowedAsyncFailure";
    private static final String WRAPPED = "CompletionExceptionNotUnwrapped";
    private static final Set<String> CALLBACKS =
            Set.of("thenApply", "thenAccept", "thenRun", "thenCompose", "whenComplete");
    private static final Set<String> DEPENDENT = Set.of(
            "thenApply",
            "thenCompose",
            "thenAccept",
            "thenRun",
            "thenCombine",
            "supplyAsync",
            "runAsync",
            "thenApplyAsync",
            "thenComposeAsync",
            "thenAcceptAsync",
            "thenRunAsync");
    private static final Pattern COMPLETE =
            Pattern.compile("(?i)(completed|failed|void|null|true|false)(Future|Stage)?");

    /** Steps that may have seen a failure before. */
    private static final Set<String> OBSERVERS =
            Set.of("whenComplete", "handle", "doOnError", "onErrorMap", "onFailure");

    private Stages() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        for (int hops = 0; hops <= 2; hops++) {
            int depth = hops;
            all.add(new Planting(BLOCKING, "a wait in a real stage", hops, "then", (code, random, sites) -> {
                for (MethodCallExpr call : stages(code, CALLBACKS)) {
                    Code.lambdaBlock(call)
                            .ifPresent(block ->
                                    sites.accept(Faults.around(code, block, "%s", depth, Faults.lasting(random))));
                }
            }));
        }
        all.add(Planting.of(WRAPPED, "a real handler asks for the cause's type", ".", (code, random, sites) -> {
            for (MethodCallExpr call : stages(code, Set.of("whenComplete", "exceptionally", "handle"))) {
                Optional<BlockStmt> block =
                        Code.lambdaBlock(call).filter(body -> !body.toString().matches("(?s).*(?i:cause|unwrap).*"));
                if (block.isPresent()
                        && call.getScope().orElse(null) instanceof MethodCallExpr before
                        && DEPENDENT.contains(before.getNameAsString())) {
                    sites.accept(
                            List.of(
                                    code.first(
                                            block.get(),
                                            Edit.MARK + "if (" + failure(call)
                                                    + " instanceof java.io.IOException) {\n    System.out.println(\"no connection\");\n}")));
                }
            }
        }));
        all.add(Planting.of(WRAPPED, "a real `join` is guarded against the cause", ".join()", (code, random, sites) -> {
            for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
                if (isJoin(code, statement)) {
                    sites.accept(
                            List.of(
                                    new Edit(
                                            code.start(statement),
                                            code.end(statement),
                                            "try {\n    " + code.of(statement) + "\n} " + Edit.MARK
                                                    + "catch (java.io.UncheckedIOException planted) {\n    planted.printStackTrace();\n}")));
                }
            }
        }));
        all.add(Planting.of(
                WRAPPED, "a handler that asks for the cause's type is added", "return", (code, random, sites) -> {
                    for (Fresh.Result result : Fresh.futures(code)) {
                        if (isJdk(result) && DEPENDENT.contains(result.call().getNameAsString())) {
                            sites.accept(
                                    List.of(
                                            new Edit(
                                                    code.end(result.call()),
                                                    code.end(result.call()),
                                                    ".whenComplete((plantedValue, planted) -> {\n    " + Edit.MARK
                                                            + "if (planted instanceof java.io.IOException) {\n        System.out.println(\"no connection\");\n    }\n})")));
                        }
                    }
                }));
        all.add(Planting.of(
                WRAPPED, "a real result is joined, guarded against the cause", "return", (code, random, sites) -> {
                    for (Fresh.Result result : Fresh.futures(code)) {
                        if (isJdk(result)) {
                            sites.accept(List.of(result.replace(
                                    code,
                                    result.type() + "<?> plantedResult = " + code.of(result.call())
                                            + ";\ntry {\n    plantedResult.toCompletableFuture()." + Edit.MARK
                                            + "join();\n} " + Edit.MARK
                                            + "catch (java.io.UncheckedIOException planted) {\n"
                                            + "    planted.printStackTrace();\n}")));
                        }
                    }
                }));
        all.add(replaced("a real `exceptionally` gives null", "exceptionally", 1, "planted -> null"));
        all.add(replaced(
                "a real `handle` ignores the failure", "handle", 2, "(plantedValue, planted) -> plantedValue"));
        all.add(replaced(
                "a real `onErrorResume` goes on with nothing",
                "onErrorResume",
                1,
                "planted -> reactor.core.publisher.Mono.empty()"));
        all.add(Planting.of(SWALLOWED, "a real `onFailure` does nothing", ".onFailure(", (code, random, sites) -> {
            for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                if (call.getNameAsString().equals("onFailure")
                        && code.mentions("io.vertx")
                        && call.getArguments().size() == 1
                        && call.getScope()
                                .filter(MethodCallExpr.class::isInstance)
                                .isPresent()
                        && call.getParentNode()
                                .filter(ExpressionStmt.class::isInstance)
                                .isPresent()) {
                    sites.accept(
                            List.of(Edit.mark(code.start(call.getName())), argument(code, call, "planted -> {\n}")));
                }
            }
        }));
        all.add(Planting.of(SWALLOWED, "`exceptionally` with null is added", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                if (isJdk(result)) {
                    boolean stage = result.type().endsWith("CompletionStage");
                    sites.accept(List.of(Edit.insert(
                            code.end(result.call()),
                            (stage ? ".toCompletableFuture()" : "") + "." + Edit.MARK
                                    + "exceptionally(planted -> null)")));
                }
            }
        }));
        all.add(Planting.of(SWALLOWED, "`onErrorResume` with nothing is added", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.publishers(code)) {
                if (result.type().contains("reactor")) {
                    sites.accept(List.of(Edit.insert(
                            code.end(result.call()),
                            "." + Edit.MARK + "onErrorResume(planted -> reactor.core.publisher.Mono.empty())")));
                }
            }
        }));
        return all;
    }

    static boolean isJdk(Fresh.Result result) {
        return result.type().startsWith("java.util.concurrent.Complet");
    }

    private static Planting replaced(String way, String method, int params, String handler) {
        return Planting.of(SWALLOWED, way, "." + method + "(", (code, random, sites) -> {
            for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                if (call.getNameAsString().equals(method)
                        && call.getArguments().size() == 1
                        && call.getScope().isPresent()
                        && Code.chain(call).stream()
                                .noneMatch(before -> OBSERVERS.contains(before.getNameAsString()) && before != call)
                        && (call.getArgument(0) instanceof LambdaExpr lambda
                                        && lambda.getParameters().size() == params
                                || params == 1 && call.getArgument(0) instanceof MethodReferenceExpr)
                        && (code.mentions("CompletionStage")
                                || code.mentions("CompletableFuture")
                                || code.mentions("reactor."))) {
                    sites.accept(List.of(Edit.mark(code.start(call.getName())), argument(code, call, handler)));
                }
            }
        });
    }

    private static Edit argument(Code code, MethodCallExpr call, String with) {
        return new Edit(code.start(call.getArgument(0)), code.end(call.getArgument(0)), Edit.MARK + with);
    }

    private static String failure(MethodCallExpr call) {
        return call.getArguments()
                .getLast()
                .orElseThrow()
                .asLambdaExpr()
                .getParameters()
                .getLast()
                .orElseThrow()
                .getNameAsString();
    }

    /** Callbacks of stages that are not complete when the callback is given. */
    private static List<MethodCallExpr> stages(Code code, Set<String> names) {
        if (!code.mentions("CompletionStage") && !code.mentions("CompletableFuture")) {
            return List.of();
        }
        return code.all(
                MethodCallExpr.class,
                call -> names.contains(call.getNameAsString())
                        && call.getScope().isPresent()
                        && Code.chain(call).stream()
                                .noneMatch(link ->
                                        COMPLETE.matcher(link.getNameAsString()).find()));
    }

    /** A wait for a local: what starts the work may throw at once, and then a guard against the cause is right. */
    private static boolean isJoin(Code code, Statement statement) {
        return statement.getParentNode().filter(BlockStmt.class::isInstance).isPresent()
                && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr call
                && call.getNameAsString().equals("join")
                && call.getArguments().isEmpty()
                && call.getScope()
                        .filter(scope -> scope.isNameExpr() && code.declares(scope.toString(), "CompletableFuture"))
                        .isPresent();
    }
}
