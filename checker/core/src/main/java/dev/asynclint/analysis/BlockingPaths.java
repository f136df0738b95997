package dev.asynclint.analysis;

import dev.asynclint.api.Facts;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The shortest way from a call to a wait, through the bodies of the program. */
public final class BlockingPaths {
    private static final int LONGEST = 12;

    private final ProgramFacts program;
    private final BiFunction<BodyFacts, Call, Optional<Wait>> ends;
    private final Function<Call, Optional<Wait>> deferredEnds;
    private final Predicate<MethodRef> mayReach;
    private final Memo<State, Optional<Path>> known = new Memo<>(new HashMap<>(), Optional.empty());
    private final Map<State, List<Edge>> edges = new HashMap<>();

    BlockingPaths(ProgramFacts program) {
        this(program, wait -> true);
    }

    /** Only the ways to waits that {@code counts} accepts. */
    public BlockingPaths(ProgramFacts program, Predicate<Wait> counts) {
        this(
                program,
                (body, call) -> program.waits().of(body, call).filter(counts),
                call -> program.waits().deferredIn(call).filter(counts),
                method -> program.outlines().mayBlock(method));
    }

    private BlockingPaths(
            ProgramFacts program,
            BiFunction<BodyFacts, Call, Optional<Wait>> ends,
            Function<Call, Optional<Wait>> deferredEnds,
            Predicate<MethodRef> mayReach) {
        this.program = program;
        this.ends = ends;
        this.deferredEnds = deferredEnds;
        this.mayReach = mayReach;
    }

    /** The ways to long computations instead of waits. */
    public static BlockingPaths toWork(ProgramFacts program) {
        return new BlockingPaths(
                program,
                (body, call) -> program.waits().workOf(body, call),
                call -> Optional.empty(),
                method -> program.outlines().mayCompute(method));
    }

    /** A call on the way, in the body that makes it. */
    public record Step(BodyFacts body, Call call) {}

    /**
     * A way to a wait.
     *
     * @param steps the calls inside the methods on the way, the last one is the wait
     * @param found the wait
     */
    public record Path(List<Step> steps, Wait found) {
        /** Whether the call itself is the wait. */
        public boolean isDirect() {
            return steps.isEmpty() && found.via().isEmpty();
        }
    }

    /** What runs: a method's own code, or what waits in the publisher that it returns for somebody to subscribe. */
    private record State(MethodDecl method, boolean deferred) {}

    /** From one state to the next by a call, or to a wait. */
    private record Edge(Step step, State to, Wait found) {}

    /** The shortest way to a wait from a call that runs where it stands; a wait itself is a path of no steps. */
    public Optional<Path> from(BodyFacts body, Call call) {
        Optional<Wait> wait = waitOf(body, call);
        if (wait.isPresent()) {
            return Optional.of(new Path(List.of(), wait.get()));
        }
        return fromTargets(call, false).filter(path -> isOpen(call, path));
    }

    /** {@code find(name, false)} never gets to what {@code find} does where its second parameter is true. */
    private static boolean isOpen(Call call, Path path) {
        Call by = call;
        for (Step step : path.steps()) {
            if (isShut(by, step)) {
                return false;
            }
            by = step.call();
        }
        return true;
    }

    private static boolean isShut(Call by, Step next) {
        Body inside = next.body().body();
        return IntStream.range(0, Math.min(by.args().size(), inside.parameters().size()))
                .anyMatch(i -> by.args().get(i) instanceof Literal flag
                        && flag.value() instanceof Boolean set
                        && Guards.isFlag(
                                inside, next.call(), inside.parameters().get(i), !set));
    }

    /** Whether a call can be one, or the first step of a way: cheap to ask, and few can. */
    public boolean canBegin(Call call) {
        Facts facts = program.facts(call);
        return facts.blocking().isPresent()
                || facts.deferred().isPresent()
                || call.target().isPresent() && mayReach.test(call.target().get());
    }

    private Optional<Wait> waitOf(BodyFacts body, Call call) {
        return ends.apply(body, call);
    }

    /** The shortest way to a wait that a method makes for its caller. */
    Optional<Path> inside(MethodDecl method) {
        return from(new State(method, false));
    }

    /** The shortest way to a wait in the publisher that a method gives. */
    Optional<Path> insideResult(MethodDecl method) {
        return program.places().chains().isPublisher(method.ref().returnType())
                ? from(new State(method, true))
                : Optional.empty();
    }

    /** The shortest way to a wait in the publisher that a call gives, for whoever subscribes to it. */
    public Optional<Path> fromSubscription(Call call) {
        if (!program.places().chains().isPublisher(call.type().name())) {
            return Optional.empty();
        }
        Optional<Wait> inside = deferredEnds.apply(call);
        return inside.isPresent()
                ? Optional.of(new Path(List.of(), inside.get()))
                : fromTargets(call, true).filter(path -> isOpen(call, path));
    }

    /** Where several implementations are possible, all of them must wait. */
    private Optional<Path> fromTargets(Call call, boolean deferred) {
        Optional<Path> shortest = Optional.empty();
        for (MethodDecl target : targets(call)) {
            Optional<Path> path = from(new State(target, deferred));
            if (path.isEmpty()) {
                return path;
            }
            if (shortest.isEmpty()
                    || path.get().steps().size() < shortest.get().steps().size()) {
                shortest = path;
            }
        }
        return shortest;
    }

    private List<MethodDecl> targets(Call call) {
        if (call.target().isEmpty()
                || !mayReach.test(call.target().get())
                || program.facts(call).exempt()
                || program.places().isHandedOver(call)) {
            return List.of();
        }
        return program.targets(call);
    }

    private record Arrival(Arrival from, Edge by) {}

    private Optional<Path> from(State start) {
        return known.of(start, () -> shortest(start));
    }

    private Optional<Path> shortest(State start) {
        Deque<Map.Entry<State, Arrival>> work = new ArrayDeque<>();
        Set<State> seen = new HashSet<>(Set.of(start));
        work.add(new SimpleEntry<>(start, null));
        while (!work.isEmpty()) {
            Map.Entry<State, Arrival> at = work.remove();
            for (Edge edge : edges(at.getKey())) {
                Arrival arrival = new Arrival(at.getValue(), edge);
                if (edge.found() != null) {
                    return Optional.of(path(arrival));
                }
                if (seen.add(edge.to()) && length(arrival) < LONGEST) {
                    work.add(new SimpleEntry<>(edge.to(), arrival));
                }
            }
        }
        return Optional.empty();
    }

    private static int length(Arrival arrival) {
        int length = 0;
        for (Arrival at = arrival; at != null; at = at.from()) {
            length++;
        }
        return length;
    }

    private static Path path(Arrival last) {
        List<Step> steps = new ArrayList<>();
        for (Arrival at = last; at != null; at = at.from()) {
            steps.add(at.by().step());
        }
        Collections.reverse(steps);
        return new Path(steps, last.by().found());
    }

    private List<Edge> edges(State state) {
        List<Edge> found = edges.get(state);
        if (found == null) {
            found = findEdges(state);
            edges.put(state, found);
        }
        return found;
    }

    /** Waits come before calls, so that the first arrival is the shortest way. */
    private List<Edge> findEdges(State state) {
        if (state.method().body().isEmpty() || program.places().asksForThread(state.method())) {
            return List.of();
        }
        BodyFacts body = program.of(state.method().body().get());
        Running wanted = state.deferred() ? Running.DEFERRED : Running.INLINE;
        List<Edge> waits = new ArrayList<>();
        List<Edge> calls = new ArrayList<>();
        for (Call call : body.calls()) {
            if (!canBegin(call)) {
                continue;
            }
            Running running = program.places().region(body, call).running();
            if (running == wanted) {
                Optional<Wait> wait = waitOf(body, call);
                if (wait.isPresent()) {
                    waits.add(new Edge(new Step(body, call), null, wait.get()));
                    continue;
                }
                follow(body, call, false, calls);
            }
            if (program.places().chains().isPublisher(call.type().name())
                    && running.around(program.places().chains().subscription(body, call)) == wanted) {
                deferredEnds
                        .apply(call)
                        .ifPresentOrElse(
                                wait -> waits.add(new Edge(new Step(body, call), null, wait)),
                                () -> follow(body, call, true, calls));
            }
        }
        waits.addAll(calls);
        return waits;
    }

    /** A type test before a call chooses between implementations as the call itself does, and not all of them wait. */
    private static boolean isOfOneKind(BodyFacts body, Call call) {
        return call.receiver().orElse(null) instanceof Read on && Guards.narrow(body.body(), call, on.variable());
    }

    private void follow(BodyFacts body, Call call, boolean deferred, List<Edge> into) {
        List<MethodDecl> targets = targets(call);
        if (targets.size() > 1 && fromTargets(call, deferred).isEmpty() || isOfOneKind(body, call)) {
            return;
        }
        for (MethodDecl target : targets) {
            into.add(new Edge(new Step(body, call), new State(target, deferred), null));
        }
    }
}
