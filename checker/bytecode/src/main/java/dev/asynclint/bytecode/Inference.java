package dev.asynclint.bytecode;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Certainty;
import dev.asynclint.bytecode.CallSite.Reach;
import dev.asynclint.bytecode.Callees.Callee;
import dev.asynclint.bytecode.World.Declared;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Which methods of libraries wait, as far as that is sure: a wait that the model knows is its callers' wait, too, where
 * every run makes the call, and the call has one possible target; for a few calls. Everything else waits "somehow": by
 * class hierarchy alone, half of all methods do.
 */
final class Inference {
    private static final int DEEPEST = 4;
    /** A wait that is over sooner, at the latest, is part of how a method does its work. */
    private static final long SHORT_MILLIS = 100;

    /** Locks, which are seldom held for long; work on the processor, pauses, and what happens once. */
    private static final Set<String> KEPT_INSIDE =
            Set.of("lock", "synchronizer", "monitor", "cpu", "spin", "pause", "modal", "loader", "entropy", "memory");

    private static final Set<Certainty> WEAK = Set.of(Certainty.BRIEF, Certainty.DEPENDS);
    /** Kinds of waits that need no loop: one around them asks whether the wait is over already. */
    private static final Set<String> ONCE = Set.of("latch", "semaphore");

    private static final String FUTURE = "future";
    private static final String NAME_SERVER = "dns";

    /** What comes with the program is not fetched over the net. */
    private static final Pattern RESOURCE = Pattern.compile("get(System)?Resources?");
    /** Methods that are the code of a task or of a program, which who has the object does not call. */
    private static final Set<String> OWN_CODE = Set.of("run()V", "main([Ljava/lang/String;)V");

    private final World world;
    private final Callees callees;
    private final Map<MethodSummary, Node> nodes = new IdentityHashMap<>();
    private final List<Node> inOrder = new ArrayList<>();

    private static final class Node {
        final Declared method;
        final List<Node> callers = new ArrayList<>(0);

        @Nullable
        Inferred found;

        Node(Declared method) {
            this.method = method;
        }
    }

    Inference(World world, ApiModel model) {
        this.world = world;
        this.callees = new Callees(world, model);
    }

    /** The methods that users can call, that wait in every normal run, and that the model says nothing of. */
    Map<Declared, Inferred> run() {
        for (ClassSummary type : world.scanned()) {
            for (MethodSummary method : type.methods()) {
                if (!method.calls().isEmpty()) {
                    Node node = new Node(new Declared(type, method));
                    nodes.put(method, node);
                    inOrder.add(node);
                }
            }
        }
        List<Node> reached = new ArrayList<>();
        for (Node node : inOrder) {
            if (!asksThread(node)) {
                linkToCallees(node);
                ownWait(node).filter(way -> !callees.isSaid(node.method)).ifPresent(way -> {
                    node.found = way;
                    reached.add(node);
                });
            }
        }
        List<Node> last = reached;
        for (int depth = 2; depth <= DEEPEST; depth++) {
            last = reachCallers(last);
        }
        Map<Declared, Inferred> offered = new LinkedHashMap<>();
        for (Node node : inOrder) {
            if (node.found != null && isOffered(node.method)) {
                offered.put(node.method, node.found);
            }
        }
        return offered;
    }

    /** A method that asks which thread it is on knows what it does. */
    private boolean asksThread(Node node) {
        return calls(node).stream().anyMatch(call -> callees.of(call).asksThread());
    }

    private static List<CallSite> calls(Node node) {
        return node.method.method().calls();
    }

    private void linkToCallees(Node node) {
        for (CallSite call : calls(node)) {
            if (call.isCertain()) {
                callees.of(call)
                        .only()
                        .map(only -> nodes.get(only.method()))
                        .ifPresent(callee -> callee.callers.add(node));
            }
        }
    }

    private List<Node> reachCallers(List<Node> reached) {
        Map<Node, Inferred> next = new LinkedHashMap<>();
        for (Node node : reached) {
            Inferred way = node.found.through(
                    display(node.method.owner().name(), node.method.method().name()));
            for (Node caller : node.callers) {
                if (caller.found == null) {
                    next.merge(caller, way, (a, b) -> Inferred.ORDER.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        next.keySet().removeIf(node -> callees.isSaid(node.method));
        next.forEach((node, way) -> node.found = way);
        return List.copyOf(next.keySet());
    }

    private Optional<Inferred> ownWait(Node node) {
        boolean knowsOutcome =
                calls(node).stream().anyMatch(call -> callees.of(call).asksOutcome())
                        || callees.isForComplete(node.method);
        boolean findsResource = calls(node).stream()
                .anyMatch(call -> RESOURCE.matcher(call.name()).matches());
        List<Inferred> ways = new ArrayList<>();
        for (CallSite call : calls(node)) {
            Callee callee = callees.of(call);
            callee.waits()
                    .filter(fact -> isMadeEachTime(call, fact) && isPassedOn(call, fact))
                    .filter(fact -> !(knowsOutcome && fact.kind().equals(FUTURE)))
                    .filter(fact -> !(findsResource && call.owner().startsWith("java.net.URL")))
                    .map(fact -> new Inferred(fact.kind(), fact.certainty() == Certainty.TIMED, fact.via())
                            .through(display(call.owner(), call.name())))
                    .ifPresent(ways::add);
        }
        return ways.stream().min(Inferred.ORDER);
    }

    private static boolean isMadeEachTime(CallSite call, Blocking fact) {
        return call.reach() == Reach.EVERY_RUN || call.isCertain() && !ONCE.contains(fact.kind());
    }

    /** Whether the wait is the caller's, too. */
    private static boolean isPassedOn(CallSite call, Blocking fact) {
        boolean isShort = (fact.certainty() == Certainty.TIMED || fact.kind().equals("sleep"))
                && call.millis() != CallSite.NO_TIME
                && call.millis() <= SHORT_MILLIS;
        // A name may be written as an address, which no server is asked for.
        boolean mayBeAddress =
                fact.kind().equals(NAME_SERVER) && call.descriptor().contains("Ljava/lang/String;");
        return !WEAK.contains(fact.certainty()) && !KEPT_INSIDE.contains(fact.kind()) && !isShort && !mayBeAddress;
    }

    /** {@code Store.load}, {@code new Socket}; of an anonymous class with the name of what it is in. */
    private static String display(String owner, String name) {
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        String simple = type.substring(type.lastIndexOf('$') + 1);
        if (simple.isEmpty() || Character.isDigit(simple.charAt(0))) {
            simple = type;
        }
        return name.equals(MethodRef.CONSTRUCTOR) ? "new " + simple : simple + "." + name;
    }

    /** Whether users can call it, and nothing is said of it. */
    private boolean isOffered(Declared declared) {
        MethodSummary method = declared.method();
        return method.is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)
                && !method.is(Opcodes.ACC_SYNTHETIC)
                && !method.name().equals(MethodRef.STATIC_INIT)
                && !OWN_CODE.contains(method.name() + method.descriptor())
                && world.isAccessible(declared.owner())
                && !callees.isSaidOfType(declared);
    }
}
