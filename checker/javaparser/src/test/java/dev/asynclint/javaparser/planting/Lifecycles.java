package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes what owns threads for each call, never ends it, or has it do what keeps its threads busy. */
final class Lifecycles {
    private static final String UNCLOSED = "ExecutorNotClosed";
    private static final String PER_CALL = "EventLoopPerCall";
    private static final String CPU = "CpuBoundOnEventLoop";

    private static final String HASH = "try { %sjavax.crypto.SecretKeyFactory.getInstance(\"PBKDF2WithHmacSHA256\")"
            + ".generateSecret(new javax.crypto.spec.PBEKeySpec(\"planted\".toCharArray(), new byte[16], 310000, 256)); }"
            + " catch (java.security.GeneralSecurityException broken) { throw new IllegalStateException(broken); }";
    private static final String KEYS =
            "try { java.security.KeyPairGenerator planted = java.security.KeyPairGenerator.getInstance(\"RSA\");"
                    + " planted.initialize(4096); %splanted.generateKeyPair(); }"
                    + " catch (java.security.GeneralSecurityException broken) { throw new IllegalStateException(broken); }";

    private Lifecycles() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Planting.of(UNCLOSED, "nobody shuts a real executor down any more", ".shutdown", Lifecycles::unclosed));
        all.add(Template.call(UNCLOSED, "a real call in a pool of its own", """
                java.util.concurrent.ExecutorService #planted = java.util.concurrent.Executors.newFixedThreadPool(4);
                planted.execute(() -> {
                    $real
                });"""));
        all.add(Template.call(UNCLOSED, "a real call in a pool of the object", """
                planted.execute(() -> {
                    $real
                });
                ---
                    private final java.util.concurrent.ExecutorService #planted =
                            java.util.concurrent.Executors.#newFixedThreadPool(2);"""));
        all.add(perCall(
                "an HTTP client in a handler", Lifecycles::handlers, "java.net.http.HttpClient.#newHttpClient()", """
                planted.sendAsync(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://planted.example")).build(),
                        java.net.http.HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, failure) -> System.out.println(answer));"""));
        all.add(perCall(
                "a Vert.x in a handler",
                Lifecycles::handlers,
                "io.vertx.core.Vertx.#vertx()",
                "planted.runOnContext(none -> System.out.println());"));
        all.add(perCall(
                "an event loop in a real loop",
                Lifecycles::loops,
                "#new io.netty.channel.nio.NioEventLoopGroup()",
                "planted.execute(() -> System.out.println());"));
        all.add(perCall(
                "a pool in a real operator",
                Lifecycles::operators,
                "java.util.concurrent.Executors.#newFixedThreadPool(4)",
                "planted.execute(() -> System.out.println());\nplanted.shutdown();"));
        for (int hops = 0; hops <= 1; hops++) {
            all.add(busy("a password is hashed on an event loop", hops, HASH));
            all.add(busy("a key pair is made on an event loop", hops, KEYS));
        }
        return all;
    }

    private static Planting perCall(String way, Function<Code, List<BlockStmt>> blocks, String made, String use) {
        return Template.first(PER_CALL, way, "{", blocks, "var planted = " + made + ";\n" + use);
    }

    private static Planting busy(String way, int hops, String work) {
        return new Planting(CPU, way, hops, "", (code, random, sites) -> {
            for (BlockStmt block : LoopBlocks.places(code)) {
                sites.accept(Faults.around(code, block, "%s", hops, work));
            }
        });
    }

    private static List<BlockStmt> operators(Code code) {
        return code.mentions("reactor.")
                ? code
                        .all(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().matches("flatMap|concatMap|flatMapMany"))
                        .stream()
                        .flatMap(call -> Code.lambdaBlock(call).stream())
                        .toList()
                : List.of();
    }

    /** What is called for each connection only may prepare something for it. */
    private static List<BlockStmt> handlers(Code code) {
        return LoopBlocks.places(code).stream()
                .filter(block -> !(block.getParentNode().orElse(null) instanceof MethodDeclaration method)
                        || !Set.of("initChannel", "handlerAdded", "channelActive")
                                .contains(method.getNameAsString()))
                .toList();
    }

    private static List<BlockStmt> loops(Code code) {
        return code.all(ForEachStmt.class).stream()
                .map(ForEachStmt::getBody)
                .filter(BlockStmt.class::isInstance)
                .map(BlockStmt.class::cast)
                .toList();
    }

    /** An executor that a class makes for itself, and only gives tasks to, is no longer shut down. */
    private static void unclosed(Code code, Random random, Consumer<List<Edit>> sites) {
        for (FieldDeclaration field : code.all(FieldDeclaration.class)) {
            for (VariableDeclarator executor : field.getVariables()) {
                String name = executor.getNameAsString();
                List<Expression> made = new ArrayList<>();
                executor.getInitializer().ifPresent(made::add);
                code.all(AssignExpr.class, one -> isRead(one.getTarget(), name))
                        .forEach(one -> made.add(one.getValue()));
                List<ExpressionStmt> ends = code.all(
                        ExpressionStmt.class,
                        statement -> statement.getExpression() instanceof MethodCallExpr call
                                && Set.of("shutdown", "shutdownNow").contains(call.getNameAsString())
                                && call.getScope()
                                        .filter(scope -> isRead(scope, name))
                                        .isPresent());
                if (field.isPrivate()
                        && !field.isStatic()
                        && executor.getTypeAsString().matches("(Scheduled)?ExecutorService|ThreadPoolExecutor")
                        && !ends.isEmpty()
                        && made.stream()
                                .anyMatch(value -> value.toString().matches("(?s)(Executors\\.new|new \\w*Executor).*"))
                        && made.stream().noneMatch(value -> value.toString().contains("actory")) // perhaps of daemons
                        && onlyGivenTasks(code, name)) {
                    List<Edit> edits = new ArrayList<>(List.of(Edit.mark(code.start(executor))));
                    made.forEach(value -> edits.add(Edit.mark(code.start(value))));
                    ends.forEach(end -> edits.add(new Edit(code.start(end), code.end(end), ";")));
                    sites.accept(edits);
                }
            }
        }
    }

    private static boolean isRead(Expression value, String name) {
        return value.toString().equals(name) || value.toString().equals("this." + name);
    }

    /** Whether each mention is its declaration, an assignment to it, or the receiver of a call. */
    private static boolean onlyGivenTasks(Code code, String name) {
        return code.all(SimpleName.class, mention -> mention.getIdentifier().equals(name)).stream()
                .allMatch(mention -> {
                    var parent = mention.getParentNode().orElseThrow();
                    var read = parent instanceof NameExpr
                                    || parent instanceof com.github.javaparser.ast.expr.FieldAccessExpr
                            ? parent
                            : mention;
                    return parent instanceof VariableDeclarator
                            || read.getParentNode().orElse(null) instanceof AssignExpr assigned
                                    && assigned.getTarget() == read
                            || read.getParentNode().orElse(null) instanceof MethodCallExpr call
                                    && call.getScope()
                                            .filter(scope -> scope == read)
                                            .isPresent();
                });
    }
}
