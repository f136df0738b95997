package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Calls that start asynchronous work or assemble it, told by names. */
final class Fresh {
    private static final String FAILURE = "(new IllegalStateException())";

    /**
     * What a method gives back in place of the result that is taken away from it. It has failed: were it complete, whoever
     * calls this method could drop it as well, and another defect that is planted there would be none.
     */
    private static final Map<String, String> DONE = Map.of(
            "java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletableFuture.failedFuture" + FAILURE,
            "java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture.failedFuture" + FAILURE,
            "io.vertx.core.Future", "io.vertx.core.Future.failedFuture" + FAILURE,
            "com.google.common.util.concurrent.ListenableFuture",
                    "com.google.common.util.concurrent.Futures.immediateFailedFuture" + FAILURE);

    private static final Map<String, String> EMPTY = Map.of(
            "reactor.core.publisher.Mono", "reactor.core.publisher.Mono.empty()",
            "reactor.core.publisher.Flux", "reactor.core.publisher.Flux.empty()",
            "io.smallrye.mutiny.Uni", "io.smallrye.mutiny.Uni.createFrom().nullItem()",
            "io.smallrye.mutiny.Multi", "io.smallrye.mutiny.Multi.createFrom().empty()");

    private static final Set<String> STEPS = Set.of(
            "thenApply",
            "thenCompose",
            "thenAccept",
            "thenRun",
            "thenCombine",
            "map",
            "compose",
            "flatMap",
            "mapEmpty");
    private static final Set<String> OPERATORS = Set.of(
            "map",
            "flatMap",
            "then",
            "thenReturn",
            "doOnNext",
            "doOnSuccess",
            "switchIfEmpty",
            "defaultIfEmpty",
            "filter",
            "flatMapMany",
            "collectList",
            "concatMap",
            "doFinally",
            "onErrorMap",
            "onErrorResume",
            "thenMany",
            "next",
            "handle",
            "defer",
            "fromCallable",
            "fromSupplier",
            "fromFuture",
            "from",
            "using",
            "zip",
            "when");

    /** Names of methods that only hand over a future that exists, or whose result is dropped by custom. */
    private static final Pattern NO_WORK = Pattern.compile(
            "future|promise|result|stage|closeFuture|toCompletableFuture|toFuture|toCompletionStage|get|join|self|cast"
                    + "|(?i:.*(succeeded|failed|completed|immediate|cancelled|void|null|empty).*)"
                    + "|(get|as|to|on|when|is|await)[A-Z]\\w*|\\w+Future|\\w+Promise|\\w+ed"
                    + "|write\\w*|cancel\\w*|end|send|sendFile|sendHead|redirect|json|updateSettings"
                    + "|(close|shutdown|destroy|dispose|disconnect|terminate|unregister|unsubscribe)([A-Z]\\w*)?");

    private Fresh() {}

    /** A {@code return call;} of a method that is declared to give something asynchronous. */
    record Result(ReturnStmt statement, MethodCallExpr call, MethodDeclaration method, String type, String instead) {
        /** The result replaced: {@code with} stands where it was returned, then something complete is returned. */
        Edit replace(Code code, String with) {
            return new Edit(
                    code.start(statement), code.end(statement), "{\n" + with + "\n    return " + instead + ";\n}");
        }
    }

    /**
     * Results of one kind.
     *
     * @param needs a word of all files that have any
     */
    record Kind(String needs, Function<Code, List<Result>> find) {
        static final Kind FUTURE = new Kind("return", Fresh::futures);
        static final Kind STAGE = FUTURE.of("Complet", "java.*");
        static final Kind VERTX = FUTURE.of("io.vertx", "io.vertx.*");
        static final Kind PUBLISHER = new Kind("reactor.", Fresh::publishers).of("reactor.", "reactor.*");
        static final Kind MONO = PUBLISHER.of("reactor.", ".*Mono");
        static final Kind FLUX = PUBLISHER.of("reactor.", ".*Flux");
        static final Kind UNI = new Kind("mutiny", Fresh::publishers).of("mutiny", ".*Uni");

        private Kind of(String word, String types) {
            return new Kind(word, code -> results(code, result -> result.type().matches(types)));
        }

        Kind where(Predicate<Result> filter) {
            return new Kind(needs, code -> results(code, filter));
        }

        private List<Result> results(Code code, Predicate<Result> filter) {
            return find.apply(code).stream().filter(filter).toList();
        }
    }

    static List<Result> futures(Code code) {
        return results(code, DONE).stream()
                .filter(result -> isFuture(result.call(), code))
                .toList();
    }

    static List<Result> publishers(Code code) {
        return results(code, EMPTY).stream()
                .filter(result -> isPublisher(result.call(), code))
                .toList();
    }

    private static List<Result> results(Code code, Map<String, String> kinds) {
        List<Result> results = new ArrayList<>();
        for (ReturnStmt statement : code.all(ReturnStmt.class)) {
            Optional<Node> owner = Code.owner(statement);
            if (statement.getExpression().orElse(null) instanceof MethodCallExpr call
                    && owner.orElse(null) instanceof MethodDeclaration method
                    && method.getType().isClassOrInterfaceType()) {
                String type =
                        code.imported(method.getType().asClassOrInterfaceType().getNameAsString());
                if (kinds.containsKey(type)) {
                    results.add(new Result(statement, call, method, type, kinds.get(type)));
                }
            }
        }
        return results;
    }

    /** Whether a call starts work whose future only its caller has. */
    static boolean isFuture(Expression value, Code code) {
        if (!(value instanceof MethodCallExpr call)) {
            return false;
        }
        String name = call.getNameAsString();
        if (name.equals("supplyAsync") || name.equals("runAsync")) {
            return true;
        }
        if (STEPS.contains(name)) {
            return call.getScope().filter(scope -> isFuture(scope, code)).isPresent();
        }
        return code.corpus().starters().contains(name) && !NO_WORK.matcher(name).matches();
    }

    /** Whether a call gives a lazy publisher that does something. */
    static boolean isPublisher(Expression value, Code code) {
        return value instanceof MethodCallExpr call
                && (OPERATORS.contains(call.getNameAsString())
                                && call.getScope().isPresent()
                        || code.corpus().publishers().contains(call.getNameAsString())
                                && !NO_WORK.matcher(call.getNameAsString()).matches());
    }
}
