package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Has real code read on another thread what belongs to its caller's, and annotates what no proxy sees. */
final class Contexts {
    private static final String LOST = "ThreadBoundContextLost";
    private static final String SPRING = "SpringAsyncMisuse";
    private static final String ASYNC = "@org.springframework.scheduling.annotation.Async\n    ";

    private Contexts() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Template.first(
                LOST,
                "a real task reads the log's context",
                ".concurrent",
                Tasks::elsewhere,
                "System.out.println(org.slf4j.MDC.#get(\"user\"));"));
        all.add(Template.first(
                LOST,
                "a real task reads who is logged in",
                ".concurrent",
                Tasks::elsewhere,
                "System.out.println(org.springframework.security.core.context.SecurityContextHolder.#getContext()"
                        + ".getAuthentication());"));
        all.add(Template.call(LOST, "a real call in `runAsync` reads the request", """
                java.util.concurrent.CompletableFuture.runAsync(() -> {
                    var planted = org.springframework.web.context.request.RequestContextHolder.#currentRequestAttributes();
                    System.out.println(planted.getSessionId());
                    $real
                }).whenComplete((done, failure) -> System.out.println(failure));"""));
        all.add(Template.call(LOST, "a real call in a pool reads a ThreadLocal of the class", """
                PLANTED.set("planted");
                PLANTED_POOL.execute(() -> {
                    System.out.println(PLANTED.#get());
                    $real
                });
                ---
                    private static final ThreadLocal<String> PLANTED = new ThreadLocal<>();
                    private static final java.util.concurrent.ExecutorService PLANTED_POOL =
                            java.util.concurrent.Executors.newFixedThreadPool(4);"""));
        all.add(Planting.of(
                SPRING,
                "a real private, static or final method is asynchronous",
                "org.springframework",
                (code, random, sites) -> {
                    for (MethodDeclaration method : methods(code)) {
                        if (method.getType().isVoidType()
                                && (method.isPrivate() || method.isFinal() || method.isStatic())) {
                            sites.accept(annotated(code, method));
                        }
                    }
                }));
        all.add(Planting.of(
                SPRING, "a real method with a result is asynchronous", "org.springframework", (code, random, sites) -> {
                    for (MethodDeclaration method : methods(code)) {
                        if (method.getTypeAsString().matches("String|int|long|boolean|(List|Map|Set)<.*>")
                                && method.isPublic()
                                && !method.isFinal()
                                && !method.isStatic()) {
                            sites.accept(annotated(code, method));
                        }
                    }
                }));
        all.add(Planting.of(
                SPRING, "a real method called on `this` is asynchronous", "org.springframework", Contexts::selfCalled));
        return all;
    }

    private static List<MethodDeclaration> methods(Code code) {
        return code.all(
                MethodDeclaration.class,
                method -> method.getBody().isPresent()
                        && method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
                        && !type.isInterface());
    }

    private static List<Edit> annotated(Code code, MethodDeclaration method) {
        return List.of(
                Edit.insert(code.start(method), ASYNC),
                Edit.mark(code.start(method.getName())),
                Edit.mark(code.start(method)));
    }

    private static void selfCalled(Code code, Random random, Consumer<List<Edit>> sites) {
        for (MethodDeclaration method : methods(code)) {
            List<MethodCallExpr> calls = code.all(
                    MethodCallExpr.class,
                    call -> call.getNameAsString().equals(method.getNameAsString())
                            && call.getScope().isEmpty()
                            && call.getArguments().size()
                                    == method.getParameters().size()
                            && Code.around(call, ClassOrInterfaceDeclaration.class)
                                    .equals(method.getParentNode()));
            long overloads = methods(code).stream()
                    .filter(other -> other.getNameAsString().equals(method.getNameAsString()))
                    .count();
            if (method.getType().isVoidType()
                    && !method.isPrivate()
                    && !method.isStatic()
                    && !method.isFinal()
                    && overloads == 1
                    && !calls.isEmpty()) {
                List<Edit> edits = new ArrayList<>(List.of(Edit.insert(code.start(method), ASYNC)));
                calls.forEach(call -> edits.add(Edit.mark(code.start(call.getName()))));
                sites.accept(edits);
            }
        }
    }
}
