package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Has real code run on virtual threads as if these were platform threads, in scopes that are used out of order. */
final class VirtualThreads {
    private static final String POOLED = "PooledVirtualThreads";
    private static final String CACHE = "ThreadLocalOnVirtualThread";
    private static final String UNSUPPORTED = "VirtualThreadUnsupportedCall";
    private static final String SCOPE = "StructuredScopeMisuse";
    private static final String BINDING = "ScopedValueMisuse";
    private static final String FACTORY = "Thread.ofVirtual().factory()";
    private static final String SUBTASK = "java.util.concurrent.StructuredTaskScope.Subtask<String>";
    private static final String OPEN = "java.util.concurrent.StructuredTaskScope.open()";
    private static final String INTERRUPTED = """
            catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }""";
    private static final String KEY = """

            ---
                private static final ScopedValue<String> PLANTED = ScopedValue.newInstance();""";
    /** How many arguments come before the factory. */
    private static final Map<String, Integer> POOLS = Map.of(
            "newFixedThreadPool", 1,
            "newCachedThreadPool", 0,
            "newScheduledThreadPool", 1);

    private VirtualThreads() {}

    static List<Planting> all() {
        List<Planting> all = new ArrayList<>();
        all.add(Planting.of(
                POOLED, "a real pool is given a factory of virtual threads", "Executors.new", VirtualThreads::pooled));
        all.add(Template.call(POOLED, "a real call in a pool of virtual threads", """
                java.util.concurrent.ThreadFactory plantedFactory = Thread.ofVirtual().name("planted-", 0).factory();
                try (java.util.concurrent.ExecutorService planted =
                        #java.util.concurrent.Executors.#newFixedThreadPool(8, plantedFactory)) {
                    planted.execute(() -> { $real });
                }"""));
        all.add(Template.call(CACHE, "a real call on a virtual thread with a buffer of its own", """
                Thread.startVirtualThread(() -> {
                    byte[] planted = PLANTED.#get();
                    $real
                    System.out.write(planted, 0, 1);
                });
                ---
                    private static final ThreadLocal<byte[]> PLANTED = ThreadLocal.withInitial(() -> new byte[65536]);"""));
        all.add(Template.body(CACHE, "a real body on a virtual thread calls what keeps a format", """
                try (java.util.concurrent.ExecutorService planted =
                        java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
                    planted.execute(() -> {
                        System.out.println(plantedNow());$real});
                }
                ---
                    private static final ThreadLocal<java.text.SimpleDateFormat> PLANTED =
                            ThreadLocal.withInitial(() -> new java.text.SimpleDateFormat("yyyy-MM-dd"));

                    private static String plantedNow() {
                        return PLANTED.#get().format(new java.util.Date());
                    }"""));
        all.add(Template.call(CACHE, "a real call on a virtual thread, in a map by thread", """
                Thread.ofVirtual().start(() -> {
                    PLANTED.#put(Thread.currentThread(), "begun");
                    $real
                });
                ---
                    private static final java.util.Map<Thread, String> PLANTED =
                            new java.util.concurrent.ConcurrentHashMap<>();"""));
        all.add(Template.call(UNSUPPORTED, "a virtual thread with a real call has a priority", """
                Thread planted = Thread.ofVirtual().unstarted(() -> { $real });
                planted.#setPriority(Thread.MIN_PRIORITY);
                planted.start();"""));
        all.add(Template.call(UNSUPPORTED, "a virtual thread with a real call is no daemon", """
                Thread planted = Thread.ofVirtual().name("planted").unstarted(() -> { $real });
                planted.#setDaemon(false);
                planted.start();"""));
        all.add(Template.body(UNSUPPORTED, "a real body on a virtual thread sets its priority", """
                Thread.startVirtualThread(() -> {
                    Thread.currentThread().#setPriority(Thread.MAX_PRIORITY);$real});"""));
        all.addAll(scopes());
        all.add(Template.call(BINDING, "a value is bound for nobody before a real call", """
                ScopedValue.#where(PLANTED, "planted");
                $real""" + KEY));
        all.add(Template.call(BINDING, "a real call in a pool reads what is bound outside", """
                ScopedValue.where(PLANTED, "planted").run(() -> {
                    java.util.concurrent.CompletableFuture.runAsync(() -> {
                        System.out.println(PLANTED.#get());
                        $real
                    }).whenComplete((done, failure) -> System.out.println(failure));
                });""" + KEY));
        all.add(Template.call(BINDING, "a real call under a key of its own", """
                ScopedValue<String> planted = #ScopedValue.#newInstance();
                ScopedValue.where(planted, "planted").run(() -> { $real });"""));
        return all;
    }

    private static List<Planting> scopes() {
        String fork = SUBTASK + " planted = plantedScope.fork(() -> { $real return \"\"; });\n";
        return List.of(
                Template.call(SCOPE, "the result of a real call is read before `join`", """
                        try (var plantedScope = %s) {
                            %s    System.out.println(planted.#get());
                            plantedScope.#join();
                        } %s""".formatted(
                                OPEN, fork, INTERRUPTED)),
                Template.call(SCOPE, "nobody joins the scope of a real call", """
                        try (var #plantedScope = %s) {
                            plantedScope.#fork(() -> { $real });
                        }""".formatted(OPEN)),
                Template.call(SCOPE, "nobody closes the scope of a real call", """
                        try {
                            var #plantedScope = #%s;
                            %s    plantedScope.join();
                            System.out.println(planted.get());
                        } %s""".formatted(OPEN, fork, INTERRUPTED)),
                Template.call(SCOPE, "a real call is forked after `join`", """
                        try (var plantedScope = %s) {
                            plantedScope.fork(() -> System.out.println("begun"));
                            plantedScope.join();
                            plantedScope.#fork(() -> { $real });
                        } %s""".formatted(OPEN, INTERRUPTED)));
    }

    private static void pooled(Code code, java.util.Random random, java.util.function.Consumer<List<Edit>> sites) {
        for (MethodCallExpr call : code.all(MethodCallExpr.class)) {
            Integer before = POOLS.get(call.getNameAsString());
            if (before != null
                    && call.getArguments().size() >= before
                    && (before == 0 || !call.getArgument(0).toString().equals("1")) // one thread keeps an order
                    && call.getScope()
                            .filter(scope -> scope.toString().endsWith("Executors"))
                            .isPresent()) {
                String size = before == 0 ? "" : code.of(call.getArgument(0)) + ", ";
                sites.accept(List.of(
                        Edit.mark(code.start(call)),
                        new Edit(
                                code.start(call.getName()),
                                code.end(call),
                                Edit.MARK + call.getNameAsString() + "(" + size + FACTORY + ")")));
            }
        }
    }
}
