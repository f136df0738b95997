package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hides the failures of real tasks. */
final class LostTasks {
    private static final String RULE = "SwallowedTaskException";
    private static final String EXECUTORS = "ExecutorService|ScheduledExecutorService|ThreadPoolExecutor|ForkJoinPool";

    private LostTasks() {}

    static List<Planting> all() {
        return List.of(
                Planting.of(RULE, "`execute` becomes `submit`", ".execute(", (code, random, sites) -> {
                    for (MethodCallExpr call : handovers(code)) {
                        sites.accept(List.of(submit(code, call)));
                    }
                }),
                Planting.of(RULE, "`submit`, its Future in a local", ".execute(", (code, random, sites) -> {
                    for (MethodCallExpr call : handovers(code)) {
                        String local = "java.util.concurrent.Future<?> planted = ";
                        sites.accept(List.of(Edit.insert(code.start(call), local), submit(code, call)));
                    }
                }),
                Planting.of(RULE, "an empty catch around the task", ".execute(", (code, random, sites) -> {
                    for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                        if (call.getNameAsString().equals("execute") && isOn(code, call, EXECUTORS + "|Executor")) {
                            Code.lambdaBlock(call)
                                    .filter(body -> !catchesAll(body))
                                    .ifPresent(body -> sites.accept(List.of(
                                            new Edit(code.start(body), code.end(body), guarded(code.inside(body))))));
                        }
                    }
                }),
                Planting.of(RULE, "a real body on a thread, in an empty catch", "void ", (code, random, sites) -> {
                    for (MethodDeclaration method : voidMethods(code)) {
                        BlockStmt body = method.getBody().orElseThrow();
                        sites.accept(List.of(new Edit(
                                code.start(body),
                                code.end(body),
                                "{\n    new Thread(() -> " + guarded(code.inside(body)) + ").start();\n}")));
                    }
                }),
                Planting.of(RULE, "a real body is submitted", "void ", (code, random, sites) -> {
                    for (MethodDeclaration method : voidMethods(code)) {
                        BlockStmt body = method.getBody().orElseThrow();
                        sites.accept(List.of(new Edit(
                                code.start(body),
                                code.end(body),
                                "{\n    java.util.concurrent.ExecutorService planted ="
                                        + " java.util.concurrent.Executors.newCachedThreadPool();\n"
                                        + "    planted." + Edit.MARK + "submit(() -> {" + code.inside(body)
                                        + "});\n}")));
                    }
                }));
    }

    private static String guarded(String body) {
        return "{\n    try {" + body + "} " + Edit.MARK + "catch (Throwable planted) {\n    }\n}";
    }

    private static Edit submit(Code code, MethodCallExpr call) {
        return new Edit(code.start(call.getName()), code.end(call.getName()), Edit.MARK + "submit");
    }

    /** Statements that hand a task in sight, which does not handle its failures, to an ExecutorService. */
    private static List<MethodCallExpr> handovers(Code code) {
        return code.all(ExpressionStmt.class).stream()
                .filter(statement -> !(statement.getParentNode().orElse(null) instanceof LambdaExpr))
                .map(ExpressionStmt::getExpression)
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> call.getNameAsString().equals("execute")
                        && call.getArguments().size() == 1)
                .filter(call -> isOn(code, call, EXECUTORS))
                .filter(call -> call.getArgument(0) instanceof LambdaExpr task && canFail(code, task))
                .toList();
    }

    private static boolean isOn(Code code, MethodCallExpr call, String types) {
        return call.getScope()
                .map(scope -> scope.toString().replace("this.", ""))
                .filter(name -> name.matches("\\w+") && code.declares(name, types))
                .isPresent();
    }

    private static boolean canFail(Code code, LambdaExpr task) {
        if (task.getBody() instanceof BlockStmt block) {
            return !catchesAll(block);
        }
        Set<String> called = task.getBody().findAll(MethodCallExpr.class).stream()
                .map(MethodCallExpr::getNameAsString)
                .collect(java.util.stream.Collectors.toSet());
        return code.all(MethodDeclaration.class).stream()
                .filter(method -> called.contains(method.getNameAsString()))
                .allMatch(
                        method -> method.getBody().filter(LostTasks::catchesAll).isEmpty());
    }

    /** Methods whose body can become a task: no result, no checked exceptions, something to fail in it. */
    static List<MethodDeclaration> voidMethods(Code code) {
        return code.all(MethodDeclaration.class).stream()
                .filter(method -> method.getType().isVoidType()
                        && method.getThrownExceptions().isEmpty())
                .filter(method -> method.getBody()
                        .filter(body -> body.getStatements().size() >= 2
                                && !catchesAll(body)
                                && body.findAll(MethodCallExpr.class).size() >= 2
                                && body.findFirst(com.github.javaparser.ast.expr.SuperExpr.class)
                                        .isEmpty())
                        .isPresent())
                .toList();
    }

    static boolean catchesAll(BlockStmt block) {
        Optional<Statement> only =
                block.getStatements().size() == 1 ? block.getStatements().getFirst() : Optional.empty();
        return only.orElse(null) instanceof TryStmt attempt
                && attempt.getCatchClauses().stream()
                        .anyMatch(clause -> Set.of("Exception", "Throwable", "RuntimeException")
                                .contains(clause.getParameter().getTypeAsString()));
    }
}
