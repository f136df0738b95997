package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.List;
import java.util.Set;

/** Drops the results of real calls. */
final class DroppedResults {
    private static final Set<String> HANDLERS = Set.of("onComplete", "onFailure", "whenComplete", "exceptionally");

    private DroppedResults() {}

    static List<Planting> all() {
        return List.of(
                Planting.of(
                        "UnawaitedFuture", "a returned future becomes a statement", "return", (code, random, sites) -> {
                            for (Fresh.Result result : Fresh.futures(code)) {
                                sites.accept(List.of(result.replace(code, last(code, result.call()) + ";")));
                            }
                        }),
                Planting.of("UnawaitedFuture", "the handler of a future is taken away", "(", (code, random, sites) -> {
                    for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
                        if (isStatement(statement)
                                && statement.getExpression() instanceof MethodCallExpr call
                                && HANDLERS.contains(call.getNameAsString())
                                && call.getScope()
                                        .filter(scope -> Fresh.isFuture(scope, code))
                                        .isPresent()) {
                            MethodCallExpr scope = call.getScope().get().asMethodCallExpr();
                            sites.accept(List.of(
                                    Edit.mark(code.start(scope.getName())),
                                    new Edit(code.end(scope), code.end(call), "")));
                        }
                    }
                }),
                Planting.of(
                        "UnsubscribedPublisher",
                        "a returned publisher becomes a statement",
                        "return",
                        (code, random, sites) -> {
                            for (Fresh.Result result : Fresh.publishers(code)) {
                                sites.accept(List.of(result.replace(code, last(code, result.call()) + ";")));
                            }
                        }),
                Planting.of(
                        "UnsubscribedPublisher",
                        "a returned publisher is kept in a local",
                        "return",
                        (code, random, sites) -> {
                            for (Fresh.Result result : Fresh.publishers(code)) {
                                String kept = result.type() + "<?> planted = ";
                                sites.accept(List.of(result.replace(code, kept + last(code, result.call()) + ";")));
                            }
                        }),
                Planting.of(
                        "UnsubscribedPublisher", "`subscribe` is taken away", ".subscribe(", (code, random, sites) -> {
                            for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
                                if (isStatement(statement)
                                        && statement.getExpression() instanceof MethodCallExpr call
                                        && call.getNameAsString().equals("subscribe")
                                        && code.mentions("reactor.core")
                                        && call.getScope()
                                                .filter(scope -> Fresh.isPublisher(scope, code))
                                                .isPresent()) {
                                    MethodCallExpr scope = call.getScope().get().asMethodCallExpr();
                                    sites.accept(List.of(
                                            Edit.mark(code.start(scope.getName())),
                                            new Edit(code.end(scope), code.end(call), "")));
                                }
                            }
                        }));
    }

    /** The parser also takes the body of {@code () -> call} for a statement. */
    private static boolean isStatement(ExpressionStmt statement) {
        return !(statement.getParentNode().orElse(null) instanceof LambdaExpr);
    }

    /** The code of a call, marked where its name stands: that is where a dropped result is reported. */
    static String last(Code code, MethodCallExpr call) {
        String text = code.of(call);
        int name = code.start(call.getName()) - code.start(call);
        return text.substring(0, name) + Edit.MARK + text.substring(name);
    }
}
