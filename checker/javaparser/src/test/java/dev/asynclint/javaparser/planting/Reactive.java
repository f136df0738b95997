package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Subscribes where the chain should, begins too early, too much, or hangs work on what has no element. */
final class Reactive {
    private static final String INSIDE = "SubscribeInsideReactiveMethod";
    private static final String UNHANDLED = "SubscribeWithoutErrorHandler";
    private static final String EMPTY = "TransformOnEmptyPublisher";
    private static final String EAGER = "EagerWorkInReactiveAssembly";
    private static final String FAN_OUT = "UnboundedFanOut";
    private static final String LOAD = """

            ---
                private static String plantedLoad() {
                    try {
                        return java.net.http.HttpClient.newHttpClient()
                            .send(
                                java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://planted.example")).build(),
                                java.net.http.HttpResponse.BodyHandlers.ofString())
                            .body();
                    } catch (java.io.IOException | InterruptedException broken) {
                        throw new IllegalStateException(broken);
                    }
                }""";

    private static final String COUNT = """

            ---
                private static int plantedCalls;

                private static int plantedCount() {
                    plantedCalls++;
                    return plantedCalls;
                }""";

    private Reactive() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Template.result(
                INSIDE, "a real publisher is subscribed to in place of returned", Fresh.Kind.PUBLISHER, """
                $real.#subscribe();
                return $done;"""));
        all.add(Planting.of(
                INSIDE, "a real `flatMap` becomes `doOnNext` and `subscribe`", ".flatMap(", Reactive::subscribed));
        all.add(Template.result(INSIDE, "a real publisher is subscribed to in `doOnSuccess`", Fresh.Kind.MONO, """
                return reactor.core.publisher.Mono.just("planted").doOnSuccess(planted -> $real.#subscribe()).then($done);"""));
        all.add(Planting.of(
                UNHANDLED,
                "the error handler of a real `subscribe` is taken away",
                ".subscribe(",
                Reactive::unhandled));
        all.add(caller(UNHANDLED, "a real publisher is subscribed to", Fresh.Kind.PUBLISHER, ".#subscribe();"));
        all.add(caller(
                UNHANDLED,
                "a real publisher is subscribed to for its elements",
                Fresh.Kind.PUBLISHER,
                ".#subscribe(System.out::println);"));
        all.add(caller(
                UNHANDLED,
                "a real Uni is subscribed to",
                Fresh.Kind.UNI,
                ".subscribe().#with(planted -> System.out.println(planted));"));
        all.add(Template.result(EMPTY, "`map` after `then` of a real publisher", Fresh.Kind.PUBLISHER, """
                return $real.then()
                    .#map(planted -> "planted")
                    .then($done);"""));
        all.add(Template.result(EMPTY, "`doOnNext` after `ignoreElements` of a real publisher", Fresh.Kind.FLUX, """
                return $real.ignoreElements()
                    .#doOnNext(planted -> System.out.println(planted))
                    .then($done);"""));
        all.add(Template.result(EMPTY, "a real publisher without element is zipped", Fresh.Kind.MONO, """
                return reactor.core.publisher.Mono.#zip($real.then(), reactor.core.publisher.Mono.just("planted"))
                    .then($done);"""));
        all.add(voids(
                "`flatMap` after a real `Mono<Void>`",
                ".#flatMap(planted -> reactor.core.publisher.Mono.just(\"planted\")).then();"));
        all.add(voids(
                "`doOnNext` after a real `Mono<Void>`", ".#doOnNext(planted -> System.out.println(\"planted\"));"));
        all.add(Template.result(EAGER, "a fallback is downloaded at once", Fresh.Kind.MONO, """
                return reactor.core.publisher.Mono.<String>empty()
                    .#switchIfEmpty(#reactor.core.publisher.Mono.#just(#plantedLoad()))
                    .then($real);""" + LOAD));
        all.add(Template.result(EAGER, "a fallback counts at once", Fresh.Kind.MONO, """
                return reactor.core.publisher.Mono.<Integer>empty()
                    .#switchIfEmpty(#reactor.core.publisher.Mono.#just(plantedCount()))
                    .then($real);""" + COUNT));
        all.add(Template.result(EAGER, "what is to be repeated counts once", Fresh.Kind.MONO, """
                return reactor.core.publisher.Mono.#just(plantedCount())
                    .then($real)
                    .retry(3);""" + COUNT));
        all.add(Template.result(EAGER, "what is to be repeated starts a future once", Fresh.Kind.MONO, """
                return reactor.core.publisher.Mono
                    .#fromFuture(#java.util.concurrent.CompletableFuture.#supplyAsync(() -> plantedLoad()))
                    .then($real)
                    .retry(3);""" + LOAD));
        all.add(Planting.of(
                FAN_OUT, "the limit of a real `flatMap` is taken away", ".flatMap(", (code, random, sites) -> {
                    for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                        if (call.getNameAsString().equals("flatMap")
                                && call.getArguments().size() == 2
                                && code.mentions("reactor.")) {
                            sites.accept(List.of(
                                    Edit.mark(code.start(call.getName())),
                                    new Edit(code.end(call.getArgument(0)), code.end(call.getArgument(1)), "")));
                        }
                    }
                }));
        all.add(Planting.of(FAN_OUT, "a real pool has no limit", "newFixedThreadPool(", (code, random, sites) -> {
            for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
                if (call.getNameAsString().equals("newFixedThreadPool")) {
                    String rest = call.getArguments().size() == 1 ? "" : code.of(call.getArgument(1));
                    sites.accept(List.of(new Edit(
                            code.start(call.getName()),
                            code.end(call),
                            Edit.MARK + "newCachedThreadPool(" + rest + ")")));
                }
            }
        }));
        all.add(Template.result(FAN_OUT, "a real call for each of many", Fresh.Kind.MONO, """
                return reactor.core.publisher.Flux.range(1, 10000)
                    .#flatMap(planted -> $real)
                    .then($done);"""));
        all.add(Template.result(FAN_OUT, "a buffer without limit", Fresh.Kind.PUBLISHER, """
                return reactor.core.publisher.Flux.from($real)
                    .#onBackpressureBuffer()
                    .then($done);"""));
        return all;
    }

    /** A method that goes on with what a real method gives, called with what it was given itself. */
    private static Planting caller(String rule, String way, Fresh.Kind kind, String rest) {
        return Template.caller(
                rule,
                way,
                kind.where(result -> !isVoid(result)),
                "$typedvoid planted($parameters) {\n        $real" + rest + "\n    }");
    }

    private static Planting voids(String way, String rest) {
        return Template.caller(
                EMPTY,
                way,
                Fresh.Kind.MONO.where(Reactive::isVoid),
                "$typedreactor.core.publisher.Mono<Void> planted($parameters) {\n        return $real" + rest
                        + "\n    }");
    }

    private static boolean isVoid(Fresh.Result result) {
        return result.method().getTypeAsString().endsWith("<Void>");
    }

    private static void subscribed(Code code, Random random, Consumer<List<Edit>> sites) {
        for (ReturnStmt statement : code.all(ReturnStmt.class)) {
            for (MethodCallExpr call : statement.findAll(MethodCallExpr.class)) {
                if (call.getNameAsString().equals("flatMap")
                        && call.getArguments().size() == 1
                        && call.getScope().isPresent()
                        && code.mentions("reactor.")
                        && call.getArgument(0) instanceof LambdaExpr lambda
                        && lambda.getExpressionBody().orElse(null) instanceof MethodCallExpr value
                        && Fresh.isPublisher(value, code)) {
                    sites.accept(List.of(
                            new Edit(code.start(call.getName()), code.end(call.getName()), "doOnNext"),
                            Edit.insert(code.end(value), "." + Edit.MARK + "subscribe()")));
                }
            }
        }
    }

    private static void unhandled(Code code, Random random, Consumer<List<Edit>> sites) {
        for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
            if (call.getNameAsString().equals("subscribe")
                    && call.getArguments().size() >= 2
                    && code.mentions("reactor.core")
                    && !call.getArgument(0).isNullLiteralExpr()
                    && call.getArgument(1).isLambdaExpr() | call.getArgument(1).isMethodReferenceExpr()
                    && Code.chain(call).stream()
                            .noneMatch(link -> link.getNameAsString().contains("Error"))) {
                sites.accept(List.of(
                        Edit.mark(code.start(call.getName())),
                        new Edit(code.end(call.getArgument(0)), code.end(call) - 1, "")));
            }
        }
    }
}
