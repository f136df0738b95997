package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes periodic tasks of real bodies that can throw. */
final class Periodic {
    private static final String RULE = "PeriodicTaskCanDie";
    private static final String SCHEDULER = "java.util.concurrent.Executors.newSingleThreadScheduledExecutor()";
    private static final String EVERY = ", 1, 1, java.util.concurrent.TimeUnit.SECONDS);";

    private Periodic() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(new Planting(RULE, "a real body that throws becomes periodic", 0, "throw ", (code, random, sites) -> {
            for (MethodDeclaration method : LostTasks.voidMethods(code)) {
                if (throwsOut(method)) {
                    sites.accept(List.of(scheduled(code, method.getBody().orElseThrow())));
                }
            }
        }));
        all.add(new Planting(
                RULE, "a real body that calls what throws becomes periodic", 1, "throw ", Periodic::callers));
        all.add(new Planting(
                RULE, "a real method that throws is called periodically", 1, "throw ", (code, random, sites) -> {
                    for (MethodDeclaration method : LostTasks.voidMethods(code)) {
                        if (throwsOut(method) && method.getParameters().isEmpty() && !method.isStatic()) {
                            sites.accept(List.of(Edit.insert(
                                    code.end(method),
                                    "\n\n    void plantedStart() {\n        " + SCHEDULER + "." + Edit.MARK
                                            + "scheduleWithFixedDelay(() -> " + method.getNameAsString() + "()" + EVERY
                                            + "\n    }\n")));
                        }
                    }
                }));
        all.add(new Planting(RULE, "a timer task that throws", 0, "throw ", (code, random, sites) -> {
            for (MethodDeclaration method : LostTasks.voidMethods(code)) {
                if (throwsOut(method)) {
                    BlockStmt body = method.getBody().orElseThrow();
                    sites.accept(List.of(new Edit(
                            code.start(body),
                            code.end(body),
                            "{\n    new java.util.Timer()." + Edit.MARK
                                    + "schedule(new java.util.TimerTask() {\n        @Override\n        public void run() {"
                                    + code.inside(body)
                                    + "}\n    }, 1000L, 1000L);\n}")));
                }
            }
        }));
        all.add(new Planting(
                RULE, "the catch around a real periodic task is taken away", 0, "schedule", (code, random, sites) -> {
                    for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                        if (List.of("scheduleAtFixedRate", "scheduleWithFixedDelay")
                                        .contains(call.getNameAsString())
                                && call.getArguments().size() == 4) {
                            task(code, call).filter(LostTasks::catchesAll).ifPresent(task -> {
                                TryStmt attempt = task.getStatement(0).asTryStmt();
                                sites.accept(List.of(
                                        Edit.mark(code.start(call.getName())),
                                        new Edit(
                                                code.start(attempt),
                                                code.end(attempt),
                                                code.of(attempt.getTryBlock()))));
                            });
                        }
                    }
                }));
        return all;
    }

    private static Optional<BlockStmt> task(Code code, MethodCallExpr call) {
        if (call.getArgument(0).isLambdaExpr()) {
            return Optional.of(call.getArgument(0).asLambdaExpr().getBody())
                    .filter(body -> body.isBlockStmt())
                    .map(body -> body.asBlockStmt());
        }
        return call.getArgument(0) instanceof MethodReferenceExpr reference
                        && reference.getScope().toString().equals("this")
                ? code.all(MethodDeclaration.class).stream()
                        .filter(method -> method.getNameAsString().equals(reference.getIdentifier()))
                        .flatMap(method -> method.getBody().stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Edit scheduled(Code code, BlockStmt body) {
        return new Edit(
                code.start(body),
                code.end(body),
                "{\n    " + SCHEDULER + "." + Edit.MARK + "scheduleAtFixedRate(() -> {" + code.inside(body) + "}"
                        + EVERY + "\n}");
    }

    /** Whether the code itself throws, and no handler of its own is in sight. */
    static boolean throwsOut(MethodDeclaration method) {
        return method.findAll(ThrowStmt.class).stream()
                .anyMatch(raised ->
                        Code.owner(raised).filter(owner -> owner == method).isPresent()
                                && raised.getExpression().isObjectCreationExpr()
                                && Code.around(raised, TryStmt.class).isEmpty());
    }

    /** Names of methods here that throw. */
    static Set<String> throwing(Code code) {
        return code.all(MethodDeclaration.class).stream()
                .filter(Periodic::throwsOut)
                .map(MethodDeclaration::getNameAsString)
                .collect(Collectors.toSet());
    }

    private static void callers(Code code, Random random, Consumer<List<Edit>> sites) {
        Set<String> throwing = throwing(code);
        for (MethodDeclaration method : LostTasks.voidMethods(code)) {
            if (!throwsOut(method) && calls(method, throwing)) {
                sites.accept(List.of(scheduled(code, method.getBody().orElseThrow())));
            }
        }
    }

    /** Whether the code itself calls one of the methods of its class, and no handler is in sight. */
    private static boolean calls(MethodDeclaration method, Set<String> names) {
        return method.findAll(MethodCallExpr.class).stream()
                .anyMatch(call -> call.getScope().isEmpty()
                        && names.contains(call.getNameAsString())
                        && Code.owner(call).filter(owner -> owner == method).isPresent()
                        && Code.around(call, TryStmt.class).isEmpty());
    }
}
