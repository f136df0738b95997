package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loses the inner result of real callbacks: the step no longer flattens. */
final class Callbacks {
    private static final String LOST = "AsyncResultLostInCallback";
    private static final String NESTED = "NestedFuture";

    private Callbacks() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(step(LOST, "thenCompose", "thenAccept", ".thenApply(planted -> null)"));
        all.add(step(LOST, "flatMap", "doOnNext", ".then(reactor.core.publisher.Mono.empty())"));
        all.add(step(LOST, "compose", "onSuccess", ".mapEmpty()"));
        all.add(step(NESTED, "thenCompose", "thenApply", ".thenApply(planted -> null)"));
        all.add(step(NESTED, "flatMap", "map", ".then(reactor.core.publisher.Mono.empty())"));
        all.add(step(NESTED, "compose", "map", ".mapEmpty()"));
        all.add(moved(
                "a real call becomes a task", "java.util.concurrent.ForkJoinPool.commonPool().execute(() -> %s);"));
        all.add(moved("a real call in `forEach`", "java.util.List.of(1, 2).forEach(planted -> %s);"));
        all.add(moved("a real call in `ifPresent`", "java.util.Optional.of(\"\").ifPresent(planted -> %s);"));
        all.add(Planting.of(NESTED, "`supplyAsync` of a real call", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                if (Stages.isJdk(result)) {
                    sites.accept(List.of(new Edit(
                            code.start(result.call()),
                            code.end(result.call()),
                            "java.util.concurrent.CompletableFuture." + Edit.MARK + "supplyAsync(() -> "
                                    + code.of(result.call()) + ")\n    .thenApply(planted -> null)")));
                }
            }
        }));
        all.add(Planting.of(NESTED, "`fromCallable` of a real publisher", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.publishers(code)) {
                if (result.type().endsWith(".Mono")) {
                    sites.accept(List.of(new Edit(
                            code.start(result.call()),
                            code.end(result.call()),
                            "reactor.core.publisher.Mono." + Edit.MARK + "fromCallable(() -> " + code.of(result.call())
                                    + ")\n    .then(reactor.core.publisher.Mono.empty())")));
                }
            }
        }));
        return all;
    }

    /** A returned chain that ends in {@code flat} ends in {@code plain} instead, and what follows ignores its value. */
    private static Planting step(String rule, String flat, String plain, String rest) {
        String way = "a real `" + flat + "` becomes `" + plain + "`";
        return Planting.of(rule, way, "." + flat + "(", (code, random, sites) -> {
            for (ReturnStmt statement : code.all(ReturnStmt.class)) {
                if (statement.getExpression().orElse(null) instanceof MethodCallExpr call
                        && call.getNameAsString().equals(flat)
                        && call.getScope().isPresent()) {
                    inner(call)
                            .filter(value -> isAsync(value, code))
                            .ifPresent(value -> sites.accept(List.of(
                                    new Edit(code.start(call.getName()), code.end(call.getName()), Edit.MARK + plain),
                                    Edit.mark(code.start(value)),
                                    Edit.mark(code.start(value.getName())),
                                    Edit.insert(code.end(call), rest))));
                }
            }
        });
    }

    private static boolean isAsync(Expression value, Code code) {
        return Fresh.isFuture(value, code) || code.mentions("reactor.") && Fresh.isPublisher(value, code);
    }

    private static Optional<MethodCallExpr> inner(MethodCallExpr call) {
        return call.getArguments().size() == 1
                        && call.getArgument(0) instanceof LambdaExpr lambda
                        && lambda.getExpressionBody().orElse(null) instanceof MethodCallExpr value
                ? Optional.of(value)
                : Optional.empty();
    }

    private static Planting moved(String way, String statement) {
        return Planting.of(LOST, way, "return", (code, random, sites) -> {
            List<Fresh.Result> results = new ArrayList<>(Fresh.futures(code));
            results.addAll(Fresh.publishers(code));
            for (Fresh.Result result : results) {
                sites.accept(List.of(result.replace(
                        code, statement.formatted(Edit.MARK + DroppedResults.last(code, result.call())))));
            }
        });
    }
}
