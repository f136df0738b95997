package dev.asynclint.analysis;

import dev.asynclint.api.Trait;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline.Mention;
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
 * What the program does as far as it shows without lowering: each distinct symbol that is mentioned is classified once,
 * and what a body mentions is added up once. It decides which bodies are worth a look.
 */
public final class Outlines {
    private final ProgramFacts program;
    private final Map<Mention, Mentioned> known = new IdentityHashMap<>();
    private final Map<MethodDecl, Gist> gists = new IdentityHashMap<>();
    private final Map<MethodDecl, Boolean> interesting = new IdentityHashMap<>();
    private Set<MethodRef> mayBlock;
    private Set<MethodRef> mayCompute;
    private Set<MethodRef> mayStart;
    private Map<MethodRef, List<MethodDecl>> callers;
    private Outlines before;
    private List<MethodDecl> edited = List.of();

    /** What a body mentions, added up. */
    private record Gist(int traits, int asyncCalls, int unresolvedAsyncCalls) {
        boolean has(int trait) {
            return (traits & trait) != 0;
        }
    }

    Outlines(ProgramFacts program) {
        this.program = program;
    }

    /** Goes on from what is known of the same program with other bodies, those of the methods in {@code newer}. */
    void resume(Outlines known, List<MethodDecl> newer) {
        before = known;
        edited = newer;
    }

    private Mentioned known(Mention mention) {
        Mentioned found = known.get(mention);
        if (found == null) {
            found = Mentioned.of(mention, program);
            known.put(mention, found);
        }
        return found;
    }

    private Gist gist(MethodDecl method) {
        Gist found = gists.get(method);
        if (found == null && before != null) {
            found = before.gists.get(method);
        }
        if (found == null) {
            program.pause();
            int traits = 0;
            int asyncCalls = 0;
            int unresolved = 0;
            for (Mention mention : method.outline().calls()) {
                Mentioned call = known(mention);
                traits |= call.traits();
                asyncCalls += call.has(Mentioned.UNRESOLVED | Mentioned.INTERESTING) ? 1 : 0;
                unresolved += call.has(Mentioned.UNRESOLVED) ? 1 : 0;
            }
            found = new Gist(traits, asyncCalls, unresolved);
            gists.put(method, found);
        }
        return found;
    }

    /** Whether the body calls something that a rule may have an opinion on. */
    public boolean isInteresting(MethodDecl method) {
        Boolean answer = interesting.get(method);
        if (answer == null) {
            answer = gist(method).has(Mentioned.INTERESTING)
                    || method.outline().catches()
                    || mentionsAwaitable(method.ref())
                    || gist(method).has(Mentioned.TAKES_OBJECTS) && callsStarting(method);
            interesting.put(method, answer);
        }
        return answer;
    }

    private boolean callsStarting(MethodDecl method) {
        for (Mention mention : method.outline().calls()) {
            if (known(mention).has(Mentioned.TAKES_OBJECTS)
                    && mayStart().contains(mention.target().orElseThrow())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the body makes a call that is such a one, whatever its arguments are. */
    public boolean calls(MethodDecl method, Trait.Is what) {
        for (Mention mention : method.outline().calls()) {
            if (known(mention).facts().maybe(what)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method gives or takes something that must be awaited. */
    private boolean mentionsAwaitable(MethodRef method) {
        if (program.api().isAwaitable(method.returnType())) {
            return true;
        }
        for (String parameter : method.parameters()) {
            if (program.api().isAwaitable(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the body asks somewhere which thread it is on. */
    boolean asksForThread(MethodDecl method) {
        return gist(method).has(Mentioned.ASKS_THREAD);
    }

    /** Whether the body makes a call that gives an executor, or something else that stands for a thread. */
    boolean namesThread(MethodDecl method) {
        return !method.ref().returnType().equals("void") && gist(method).has(Mentioned.NAMES_THREAD);
    }

    /** Whether the body hands an object to something that decides where the object's methods run. */
    boolean placesObjects(MethodDecl method) {
        return gist(method).has(Mentioned.PLACES_OBJECTS);
    }

    /** Whether the program says somewhere what is done about failures that nobody handles. */
    public boolean handlesDroppedFailures() {
        for (MethodDecl method : program.methods()) {
            if (gist(method).has(Mentioned.HANDLES_DROPPED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the body hands something to somebody who has another thread run it. */
    boolean handsOver(MethodDecl method) {
        return gist(method).has(Mentioned.HANDS_OVER);
    }

    /** Whether a wait can be reached from the method, as far as calls without their receivers' real types tell. */
    public boolean mayBlock(MethodRef method) {
        return mayBlock().contains(method);
    }

    private Set<MethodRef> mayBlock() {
        if (mayBlock == null) {
            mayBlock = reaching(Outlines::mayBlock, Mentioned.WAITS);
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
        in.forEach(caller -> addCalls(caller, found));
        return found;
    }

    private void addCalls(MethodDecl caller, Map<MethodRef, List<MethodDecl>> found) {
        program.pause();
        for (Mention mention : caller.outline().calls()) {
            if (known(mention).has(Mentioned.IN_SOURCES)) {
                List<MethodDecl> all = found.computeIfAbsent(mention.target().orElseThrow(), any -> new ArrayList<>());
                if (all.isEmpty() || all.get(all.size() - 1) != caller) {
                    all.add(caller);
                }
            }
        }
    }

    /** Whether a long computation can be reached from the method. */
    boolean mayCompute(MethodRef method) {
        return mayCompute().contains(method);
    }

    private Set<MethodRef> mayCompute() {
        if (mayCompute == null) {
            mayCompute = reaching(Outlines::mayCompute, Mentioned.COMPUTES);
        }
        return mayCompute;
    }

    private Set<MethodRef> mayStart() {
        if (mayStart == null) {
            mayStart = reaching(Outlines::mayStart, Mentioned.STARTS);
        }
        return mayStart;
    }

    private Set<MethodRef> reaching(Function<Outlines, Set<MethodRef>> same, int trait) {
        return before == null ? reaching(trait) : reachingAgain(same.apply(before), trait);
    }

    /** Of methods that were not edited it stays what it was. */
    private Set<MethodRef> reachingAgain(Set<MethodRef> known, int trait) {
        Set<MethodRef> reached = new HashSet<>(known);
        edited.forEach(method -> reached.remove(method.ref()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (MethodDecl method : edited) {
                if (!reached.contains(method.ref())
                        && (gist(method).has(trait)
                                || method.outline().calls().stream()
                                        .flatMap(mention -> mention.target().stream())
                                        .anyMatch(reached::contains))) {
                    grows = true;
                    reached.add(method.ref());
                    reached.addAll(program.program().types().overridden(method.ref()));
                }
            }
        }
        return reached;
    }

    /** The methods from which such a call can be reached. */
    private Set<MethodRef> reaching(int trait) {
        Deque<MethodRef> work = new ArrayDeque<>();
        Set<MethodRef> reached = new HashSet<>();
        for (MethodDecl method : program.methods()) {
            if (gist(method).has(trait) && reached.add(method.ref())) {
                work.add(method.ref());
            }
        }
        while (!work.isEmpty()) {
            MethodRef method = work.remove();
            for (MethodDecl caller : callers(method)) {
                if (reached.add(caller.ref())) {
                    work.add(caller.ref());
                }
            }
            for (MethodRef overridden : program.program().types().overridden(method)) {
                if (reached.add(overridden)) {
                    work.add(overridden);
                }
            }
        }
        return reached;
    }

    /** Calls whose name is in the model: those known to be about it, and those nobody knows. */
    public int asyncCalls() {
        return program.methods().stream()
                .mapToInt(method -> gist(method).asyncCalls())
                .sum();
    }

    /** Calls whose name is in the model and whose owner is unknown. */
    public int unresolvedAsyncCalls() {
        return program.methods().stream()
                .mapToInt(method -> gist(method).unresolvedAsyncCalls())
                .sum();
    }
}
