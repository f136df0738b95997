package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Waits where nothing ends the wait, waits one after the other, or does not wait at all. */
final class Waiting {
    private static final String UNBOUNDED = "UnboundedWait";
    private static final String SEQUENTIAL = "SequentialAwait";
    private static final String VARIABLE = "UnawaitedFutureVariable";
    private static final String JOIN = ".toCompletableFuture()." + Edit.MARK + "join()";

    /** Operations that only look: what changes something, or shares a session, may have to go one by one. */
    private static final Pattern READS =
            Pattern.compile("(get|find|load|fetch|look|read|list|query|resolve|describe|count|exists|has|is|search|ping"
                    + "|contains|size|info|scan|poll|peek|range|key|type|ttl|len|all|select)\\w*");

    private Waiting() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(unbounded("a real timeout of `get` is taken away", "get", "Future|CompletableFuture", "get"));
        all.add(unbounded("a real timeout of `await` is taken away", "await", "CountDownLatch|Condition", "await"));
        all.add(unbounded(
                "a real `poll` with timeout becomes `take`",
                "poll",
                "BlockingQueue|LinkedBlockingQueue|BlockingDeque",
                "take"));
        all.add(unbounded("a real `tryAcquire` becomes `acquire`", "tryAcquire", "Semaphore", "acquire"));
        all.add(results(UNBOUNDED, "a real result is joined", "%s" + JOIN + ";"));
        all.add(Planting.of(UNBOUNDED, "a real publisher is blocked on", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.publishers(code)) {
                if (result.type().contains("reactor")) {
                    String block = result.type().endsWith(".Mono") ? "block" : "blockLast";
                    sites.accept(
                            List.of(result.replace(code, code.of(result.call()) + "." + Edit.MARK + block + "();")));
                }
            }
        }));
        all.add(perItem(
                "start and join in a loop",
                "for (#TYPE plantedItem : java.util.List.of(#ARG, #ARG)) {\n    Object got = #CALL" + JOIN
                        + ";\n    System.out.println(got);\n}"));
        all.add(perItem(
                "start and join in one stream",
                "java.util.List<?> got = java.util.List.of(#ARG, #ARG).stream()\n"
                        + "    .map(plantedItem -> #CALL.toCompletableFuture())\n    ." + Edit.MARK
                        + "map(java.util.concurrent.CompletableFuture::join)\n"
                        + "    .collect(java.util.stream.Collectors.toList());\nSystem.out.println(got);"));
        all.add(Planting.of(SEQUENTIAL, "two independent tasks in a row", "class ", (code, random, sites) -> {
            String pool = "java.util.concurrent.ExecutorService plantedPool ="
                    + " java.util.concurrent.Executors.newCachedThreadPool();\n";
            String task = "int planted%1$d = java.util.concurrent.CompletableFuture"
                    + ".supplyAsync(() -> plantedCount(%1$d), plantedPool)." + Edit.MARK + "join();\n";
            for (BlockStmt body : Pools.bodies(code)) {
                sites.accept(List.of(
                        code.first(
                                body,
                                pool + task.formatted(1) + task.formatted(2)
                                        + "System.out.println(planted1 + planted2);"),
                        code.members(
                                body,
                                "    private static int plantedCount(int shard) {\n"
                                        + "        return Integer.getInteger(\"shard\" + shard);\n    }")));
            }
        }));
        all.add(Planting.of(VARIABLE, "a real result is kept in a local", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                sites.accept(List.of(result.replace(
                        code,
                        Edit.MARK + result.type() + "<?> planted =\n    " + DroppedResults.last(code, result.call())
                                + ";")));
            }
        }));
        all.add(Planting.of(VARIABLE, "a real result is kept in a list", "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                sites.accept(List.of(result.replace(
                        code,
                        "java.util.List<" + result.type() + "<?>> " + Edit.MARK
                                + "planted = new java.util.ArrayList<>();\nplanted." + Edit.MARK + "add("
                                + DroppedResults.last(code, result.call()) + ");\n"
                                + "System.out.println(planted.size());")));
            }
        }));
        all.add(Planting.of(VARIABLE, "the `join` of a real local is taken away", ".join()", Waiting::unjoined));
        return all;
    }

    private static Planting results(String rule, String way, String statement) {
        return Planting.of(rule, way, "return", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                if (Stages.isJdk(result)) {
                    sites.accept(List.of(result.replace(code, statement.formatted(code.of(result.call())))));
                }
            }
        });
    }

    /** A real call once for each of several arguments: one that the method was given stands for them. */
    private static Planting perItem(String way, String template) {
        return Planting.of(SEQUENTIAL, way, "Complet", (code, random, sites) -> {
            for (Fresh.Result result : Fresh.futures(code)) {
                for (Parameter parameter : result.method().getParameters()) {
                    String name = parameter.getNameAsString();
                    List<NameExpr> reads = result.call()
                            .findAll(
                                    NameExpr.class,
                                    read -> read.getNameAsString().equals(name));
                    if (Stages.isJdk(result)
                            && READS.matcher(result.call().getNameAsString()).matches()
                            && !code.mentions("Session")
                            && reads.size() == 1
                            && result.call().getArguments().contains(reads.get(0))
                            && !parameter.isVarArgs()
                            && parameter.getType().isClassOrInterfaceType()) {
                        int at = code.start(reads.get(0)) - code.start(result.call());
                        String call = code.of(result.call());
                        String each = call.substring(0, at) + "plantedItem" + call.substring(at + name.length());
                        sites.accept(List.of(result.replace(
                                code,
                                template.replace("#TYPE", code.of(parameter.getType()))
                                        .replace("#ARG", name)
                                        .replace("#CALL", Edit.MARK + each))));
                    }
                }
            }
        });
    }

    /** A wait with an amount and a unit loses both. A queue's worker, in its loop, may wait as long as it likes. */
    private static Planting unbounded(String way, String method, String types, String without) {
        return Planting.of(UNBOUNDED, way, "." + method + "(", (code, random, sites) -> {
            for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                boolean isStatement = call.getParentNode().orElse(null) instanceof ExpressionStmt;
                boolean inLoop = Code.around(call, WhileStmt.class).isPresent();
                if (call.getNameAsString().equals(method)
                        && call.getArguments().size() == 2
                        && (isStatement || method.equals("get") || method.equals("poll"))
                        && !inLoop
                        && !isTimeoutCaught(call)
                        && call.getScope()
                                .filter(scope -> Fresh.isFuture(scope, code)
                                        || code.declares(scope.toString().replace("this.", ""), types))
                                .isPresent()) {
                    sites.accept(
                            List.of(new Edit(code.start(call.getName()), code.end(call), Edit.MARK + without + "()")));
                }
            }
        });
    }

    /** Nobody may catch what nothing throws any more. */
    private static boolean isTimeoutCaught(MethodCallExpr call) {
        return Code.around(call, TryStmt.class)
                .filter(attempt -> attempt.getCatchClauses().stream()
                        .anyMatch(clause ->
                                clause.getParameter().getTypeAsString().contains("TimeoutException")))
                .isPresent();
    }

    private static void unjoined(Code code, java.util.Random random, java.util.function.Consumer<List<Edit>> sites) {
        for (ExpressionStmt statement : code.all(ExpressionStmt.class)) {
            if (!(statement.getExpression() instanceof MethodCallExpr call)
                    || !List.of("join", "get").contains(call.getNameAsString())
                    || !(call.getScope().orElse(null) instanceof NameExpr name)) {
                continue;
            }
            Optional<MethodDeclaration> method = Code.around(statement, MethodDeclaration.class);
            if (method.isEmpty()) {
                continue;
            }
            var declared = method.get()
                    .findAll(
                            com.github.javaparser.ast.body.VariableDeclarator.class,
                            one -> one.getNameAsString().equals(name.getNameAsString())
                                    && one.getInitializer()
                                            .filter(value -> Fresh.isFuture(value, code))
                                            .isPresent());
            long reads = method.get()
                    .findAll(NameExpr.class, read -> read.getNameAsString().equals(name.getNameAsString()))
                    .size();
            if (declared.size() == 1 && reads == 1) {
                sites.accept(List.of(
                        Edit.mark(code.start(declared.get(0))),
                        Edit.mark(code.start(declared.get(0)
                                .getInitializer()
                                .get()
                                .asMethodCallExpr()
                                .getName())),
                        new Edit(code.start(statement), code.end(statement), "")));
            }
        }
    }
}
