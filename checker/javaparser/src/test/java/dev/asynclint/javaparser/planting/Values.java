package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a real asynchronous result for its value, gives null for one, or a value that the caller had to wait for. */
final class Values {
    private static final String AS_VALUE = "FutureAsValue";
    private static final String NULL = "NullAsyncResult";
    private static final String BLOCKS = "AsyncMethodBlocksCaller";
    private static final String THROWS = "MixedFailurePaths";
    private static final Pattern NOTHING =
            Pattern.compile("(CompletableFuture\\.completedFuture\\(null\\)|(Mono|Flux)\\.empty\\(\\)"
                    + "|Future\\.succeededFuture\\(\\)|Uni\\.createFrom\\(\\)\\.nullItem\\(\\))");
    private static final Pattern FAILED = Pattern.compile(
            "(?s)((CompletableFuture|Future|Futures|Mono|Flux)\\.)?(failedFuture|failedStage|immediateFailedFuture|error)\\(new .*");
    /** What says that the caller is at fault is thrown at once by custom. */
    private static final Pattern FOR_THE_PROGRAMMER = Pattern.compile(
            "(?s)new (\\w*Argument\\w*|\\w*State|NullPointer|Unsupported\\w*|\\w*Bounds)(Exception)?\\(.*");

    /** A library may show its own futures as it likes. */
    private static final Fresh.Kind OTHERS_VERTX = Fresh.Kind.VERTX.where(result -> !result.method()
            .findCompilationUnit()
            .flatMap(CompilationUnit::getPackageDeclaration)
            .filter(name -> name.getNameAsString().startsWith("io.vertx.core"))
            .isPresent());

    private static final Set<String> FLATTENING = Set.of("thenCompose", "flatMap", "compose", "concatMap");

    private Values() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Template.result(AS_VALUE, "a real future in a text", Fresh.Kind.STAGE, """
                System.out.println("done: " + #$real);
                return $done;"""));
        all.add(Template.result(AS_VALUE, "a real Vert.x future in a text", OTHERS_VERTX, """
                String planted = "done: " + #$real;
                return $done;"""));
        all.add(Template.result(AS_VALUE, "a real Mono as a text", Fresh.Kind.MONO, """
                String planted = String.#valueOf(#$real);
                return $done;"""));
        all.add(Template.result(AS_VALUE, "a real future is compared with a text", Fresh.Kind.STAGE, """
                var planted = $real;
                if (#planted.equals("done")) {
                    System.out.println("done");
                }
                return $done;"""));
        all.add(Planting.of(NULL, "a real empty result becomes null", "return ", (code, random, sites) -> {
            for (ReturnStmt statement : code.all(ReturnStmt.class)) {
                Expression value = statement.getExpression().orElse(null);
                if (value != null && NOTHING.matcher(value.toString()).matches()) {
                    sites.accept(List.of(new Edit(code.start(value), code.end(value), Edit.MARK + "null")));
                }
            }
        }));
        all.add(Planting.of(NULL, "a real step that flattens gets null", "->", (code, random, sites) -> {
            for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                if (FLATTENING.contains(call.getNameAsString())
                        && call.getArguments().size() == 1
                        && call.getArgument(0) instanceof LambdaExpr lambda
                        && lambda.getExpressionBody().orElse(null) instanceof MethodCallExpr value
                        && (Fresh.isFuture(value, code)
                                || Fresh.isPublisher(value, code) && code.mentions("reactor."))) {
                    sites.accept(List.of(
                            Edit.mark(code.start(call.getName())),
                            new Edit(code.start(value), code.end(value), Edit.MARK + "null")));
                }
            }
        }));
        all.add(Template.result(NULL, "a method with a future as result gives null in a case", Fresh.Kind.STAGE, """
                if (plantedClosed) {
                    #return #null;
                }
                return $real;
                ---
                    private static volatile boolean plantedClosed;"""));
        all.add(Template.result(NULL, "a method with a Mono as result gives null in a case", Fresh.Kind.MONO, """
                if (plantedClosed) {
                    #return #null;
                }
                return $real;
                ---
                    private static volatile boolean plantedClosed;"""));
        for (int hops = 0; hops <= 2; hops++) {
            int depth = hops;
            all.add(new Planting(
                    BLOCKS, "a wait at the start of a real method", hops, "return", (code, random, sites) -> {
                        List<Fresh.Result> results = new ArrayList<>(Fresh.futures(code));
                        results.addAll(Fresh.publishers(code));
                        for (Fresh.Result result : results) {
                            BlockStmt body = result.method().getBody().orElseThrow();
                            sites.accept(Faults.around(code, body, "%s", depth, Faults.lasting(random)));
                        }
                    }));
        }
        all.add(Template.result(BLOCKS, "a complete future of what was downloaded", Fresh.Kind.STAGE, """
                try {
                    var planted = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://planted.example")).build();
                    return java.util.concurrent.CompletableFuture.completedFuture(java.net.http.HttpClient.newHttpClient()
                        .#send(planted, java.net.http.HttpResponse.BodyHandlers.ofString()).body());
                } catch (java.io.IOException | InterruptedException broken) {
                    return java.util.concurrent.CompletableFuture.failedFuture(broken);
                }"""));
        all.add(Planting.of(THROWS, "a real failed result is thrown", "return ", (code, random, sites) -> {
            for (ReturnStmt statement : code.all(ReturnStmt.class)) {
                if (statement.getExpression().orElse(null) instanceof MethodCallExpr call
                        && FAILED.matcher(call.toString()).matches()
                        && call.getArguments().size() == 1
                        && !FOR_THE_PROGRAMMER
                                .matcher(call.getArgument(0).toString())
                                .matches()
                        && Code.owner(statement)
                                .filter(MethodDeclaration.class::isInstance)
                                .isPresent()) {
                    sites.accept(List.of(new Edit(
                            code.start(statement),
                            code.end(statement),
                            Edit.MARK + "throw " + code.of(call.getArgument(0)) + ";")));
                }
            }
        }));
        all.add(Template.result(THROWS, "a method with a future as result throws in a case", Fresh.Kind.STAGE, """
                if (plantedClosed) {
                    #throw new java.util.concurrent.RejectedExecutionException("closed");
                }
                return $real;
                ---
                    private static volatile boolean plantedClosed;"""));
        return all;
    }
}
