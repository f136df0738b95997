package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Arg;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Runs;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the program does as far as it shows without lowering: each distinct symbol that is mentioned is classified once.
 * It decides which bodies are worth lowering.
 */
public final class Outlines {
    private final ProgramFacts program;
    private final Map<Outline.Mention, Facts> facts = new IdentityHashMap<>();
    private final Map<MethodDecl, Boolean> interesting = new IdentityHashMap<>();
    private Set<MethodRef> mayBlock;
    private Set<MethodRef> mayCompute;
    private Set<MethodRef> mayStart;
    private Boolean handlesDropped;
    private Map<MethodRef, List<MethodDecl>> callers;
    private Outlines before;
    private List<MethodDecl> edited = List.of();
    private int asyncCalls;
    private int unresolvedAsyncCalls;

    Outlines(ProgramFacts program) {
        this.program = program;
    }

    /** Goes on from what is known of the same program with other bodies, those of the methods in {@code newer}. */
    void resume(Outlines known, List<MethodDecl> newer) {
        before = known;
        edited = newer;
    }

    private Facts facts(Outline.Mention mention) {
        program.pause();
        Facts known = before == null ? null : before.facts.get(mention);
        if (known != null) {
            return known;
        }
        return facts.computeIfAbsent(
                mention,
                m -> m.target()
                        .map(target -> program.api().facts(target, m.receiverType()))
                        .orElse(Facts.NONE));
    }

    /** Whether the body calls something that a rule may have an opinion on. */
    public boolean isInteresting(MethodDecl method) {
        Boolean known = interesting.get(method);
        if (known == null) {
            known = mentionsInteresting(method);
            interesting.put(method, known);
        }
        return known;
    }

    private boolean mentionsInteresting(MethodDecl method) {
        for (Outline.Mention mention : method.outline().calls()) {
            if (facts(mention).isInteresting()) {
                return true;
            }
            if (mention.target().isPresent()
                    && takesObjects(mention.target().get())
                    && mayStart().contains(mention.target().get())) {
                return true;
            }
        }
        return method.outline().catches() || mentionsAwaitable(method.ref());
    }

    /** Whether the body makes a call that is such a one, whatever its arguments are. */
    public boolean calls(MethodDecl method, Trait.Is what) {
        return method.outline().calls().stream()
                .flatMap(mention -> facts(mention).traits().stream())
                .anyMatch(trait -> trait.is().contains(what));
    }

    /** Whether a method gives or takes something that must be awaited. */
    private boolean mentionsAwaitable(MethodRef method) {
        return program.api().isAwaitable(method.returnType())
                || method.parameters().stream().anyMatch(program.api()::isAwaitable);
    }

    /** Whether the body asks somewhere which thread it is on. */
    boolean asksForThread(MethodDecl method) {
        return method.outline().calls().stream()
                .anyMatch(mention -> facts(mention).asksThread());
    }

    /** Whether the body makes a call that gives an executor, or something else that stands for a thread. */
    boolean namesThread(MethodDecl method) {
        return !method.ref().returnType().equals("void")
                && method.outline().calls().stream()
                        .anyMatch(mention -> !facts(mention).threads().isEmpty());
    }

    /** Whether the body hands an object to something that decides where the object's methods run. */
    boolean placesObjects(MethodDecl method) {
        for (Outline.Mention mention : method.outline().calls()) {
            if (mention.target().isEmpty() && program.api().model().namesPlacement(mention.name())) {
                return true;
            }
            for (Runs runs : facts(mention).runs()) {
                if (runs.arg().selector() == Arg.Selector.HANDLER) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the program says somewhere what is done about failures that nobody handles. */
    public boolean handlesDroppedFailures() {
        if (handlesDropped == null) {
            handlesDropped = false;
            for (MethodDecl method : program.methods()) {
                handlesDropped |= method.outline().calls().stream()
                        .anyMatch(mention -> facts(mention).is(Trait.Is.HANDLES_DROPPED));
            }
        }
        return handlesDropped;
    }

    /** Whether the body hands something to somebody who has another thread run it. */
    boolean handsOver(MethodDecl method) {
        for (Outline.Mention mention : method.outline().calls()) {
            for (Runs runs : facts(mention).runs()) {
                if (runs.how() == Runs.How.ARGUMENT && !runs.on().equals(Api.CALLER_KIND)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a wait can be reached from the method, as far as calls without their receivers' real types tell. */
    public boolean mayBlock(MethodRef method) {
        return mayBlock().contains(method);
    }

    private Set<MethodRef> mayBlock() {
        if (mayBlock == null) {
            mayBlock = reaching(
                    Outlines::mayBlock,
                    facts -> facts.deferred().isPresent()
                            || facts.blocking()
                                    .filter(fact -> program.waits().counts(fact))
                                    .isPresent());
            fresh().forEach(declared -> {
                if (program.waits().isDeclaredBlocking(declared)) {
                    mayBlock.add(declared.ref());
                }
            });
        }
        return mayBlock;
    }

    /** The methods that mention a call of exactly {@code method}. */
    public List<MethodDecl> callers(MethodRef method) {
        if (callers == null) {
            callers = callers(fresh());
        }
        List<MethodDecl> found = callers.getOrDefault(method, List.of());
        return before == null
                ? found
                : Stream.concat(before.callers(method).stream().filter(this::isOfNow), found.stream())
                        .distinct()
                        .toList();
    }

    private boolean isOfNow(MethodDecl method) {
        return program.declaration(method.ref()).filter(now -> now == method).isPresent();
    }

    /** The methods about which nothing is known from before. */
    private Collection<MethodDecl> fresh() {
        return before == null ? program.methods() : edited;
    }

    private Map<MethodRef, List<MethodDecl>> callers(Collection<MethodDecl> in) {
        Map<MethodRef, List<MethodDecl>> found = new HashMap<>();
        for (MethodDecl caller : in) {
            program.pause();
            caller.outline().calls().stream()
                    .flatMap(mention -> mention.target().stream())
                    .distinct()
                    .filter(target -> program.declaration(target).isPresent())
                    .forEach(target -> found.computeIfAbsent(target, k -> new ArrayList<>())
                            .add(caller));
        }
        return found;
    }

    /** Whether a long computation can be reached from the method. */
    boolean mayCompute(MethodRef method) {
        return mayCompute().contains(method);
    }

    private Set<MethodRef> mayCompute() {
        if (mayCompute == null) {
            mayCompute = reaching(
                    Outlines::mayCompute,
                    facts -> facts.blocking().filter(Waits::isWork).isPresent());
        }
        return mayCompute;
    }

    private Set<MethodRef> mayStart() {
        if (mayStart == null) {
            mayStart = reaching(
                    Outlines::mayStart,
                    facts -> facts.runs().stream().anyMatch(runs -> !runs.on().equals(Api.CALLER_KIND)));
        }
        return mayStart;
    }

    private static boolean takesObjects(MethodRef method) {
        for (String parameter : method.parameters()) {
            if (parameter.indexOf('.') >= 0 && !parameter.equals("java.lang.String")) {
                return true;
            }
        }
        return false;
    }

    private Set<MethodRef> reaching(Function<Outlines, Set<MethodRef>> same, Seed seed) {
        return before == null ? reaching(seed) : reachingAgain(same.apply(before), seed);
    }

    /** Of methods that were not edited it stays what it was. */
    private Set<MethodRef> reachingAgain(Set<MethodRef> known, Seed seed) {
        Set<MethodRef> reached = new HashSet<>(known);
        edited.forEach(method -> reached.remove(method.ref()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (MethodDecl method : edited) {
                if (!reached.contains(method.ref())
                        && method.outline().calls().stream()
                                .anyMatch(mention -> seed.test(facts(mention))
                                        || mention.target()
                                                .filter(reached::contains)
                                                .isPresent())) {
                    grows = true;
                    reached.add(method.ref());
                    reached.addAll(program.program().types().overridden(method.ref()));
                }
            }
        }
        return reached;
    }

    private interface Seed {
        boolean test(Facts facts);
    }

    /** The methods from which a call with such facts can be reached. */
    private Set<MethodRef> reaching(Seed seed) {
        Map<MethodRef, List<MethodRef>> callers = new HashMap<>();
        Deque<MethodRef> work = new ArrayDeque<>();
        Set<MethodRef> reached = new HashSet<>();
        for (MethodDecl method : program.methods()) {
            for (Outline.Mention mention : method.outline().calls()) {
                if (seed.test(facts(mention)) && reached.add(method.ref())) {
                    work.add(method.ref());
                }
                mention.target()
                        .filter(target -> program.declaration(target).isPresent())
                        .ifPresent(target -> callers.computeIfAbsent(target, k -> new ArrayList<>())
                                .add(method.ref()));
            }
        }
        while (!work.isEmpty()) {
            MethodRef method = work.remove();
            List<MethodRef> more = new ArrayList<>(callers.getOrDefault(method, List.of()));
            more.addAll(program.program().types().overridden(method));
            for (MethodRef next : more) {
                if (reached.add(next)) {
                    work.add(next);
                }
            }
        }
        return reached;
    }

    /** Calls whose name is in the model: those known to be about it, and those nobody knows. */
    public int asyncCalls() {
        count();
        return asyncCalls;
    }

    /** Calls whose name is in the model and whose owner is unknown. */
    public int unresolvedAsyncCalls() {
        count();
        return unresolvedAsyncCalls;
    }

    private void count() {
        if (asyncCalls > 0) {
            return;
        }
        int all = 0;
        int unresolved = 0;
        for (MethodDecl method : program.methods()) {
            for (Outline.Mention mention : method.outline().calls()) {
                boolean isUnknown =
                        mention.target().isEmpty() && program.api().model().namesMember(mention.name());
                unresolved += isUnknown ? 1 : 0;
                all += isUnknown || facts(mention).isInteresting() ? 1 : 0;
            }
        }
        asyncCalls = all;
        unresolvedAsyncCalls = unresolved;
    }
}
