package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Facts;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the analyses know of a program: its declarations, and the answers found so far. Not thread-safe. */
public final class ProgramFacts {
    private final Program program;
    private final Api api;
    private final OptionalInt release;
    private final boolean strictLocks;
    private final Duration budget;
    private final Declarations declarations;
    private final Dispatch dispatch;
    private final Map<Body, BodyFacts> bodies = new IdentityHashMap<>();
    private final Purpose purpose = new Purpose();
    private Runnable watcher = () -> {};
    private final Map<Object, Object> shared = new HashMap<>();
    private final Outlines outlines;
    private final Beans beans;
    private final Pools pools;
    private final Threads threads;
    private final Placements placements;
    private final Places places;
    private final Waits waits;
    private final Awaits awaits;
    private final BlockingPaths blocking;
    private final Locks locks;
    private final Interrupts interrupts;
    private final Nesting nesting;
    private final ProcessEnds processEnds;
    private final TaskEnds taskEnds;
    private final TestHooks testHooks;
    private final Throwing throwing;
    private final Wrapping wrapping;

    /**
     * Joins a program with what is known of its libraries.
     *
     * @param release the Java release of the sources; empty for the newest known
     * @param strictLocks whether waiting for a lock counts as blocking
     * @param budget how long a wait may last and not count as one
     */
    public ProgramFacts(Program program, Api api, OptionalInt release, boolean strictLocks, Duration budget) {
        this(program, api, release, strictLocks, budget, new Declarations(program.files()));
    }

    private ProgramFacts(
            Program program,
            Api api,
            OptionalInt release,
            boolean strictLocks,
            Duration budget,
            Declarations declarations) {
        this.program = program;
        this.api = api;
        this.release = release;
        this.strictLocks = strictLocks;
        this.budget = budget;
        this.declarations = declarations;
        this.dispatch = new Dispatch(this, declarations);
        this.outlines = new Outlines(this);
        this.beans = new Beans(this);
        this.pools = new Pools(this);
        this.threads = new Threads(this);
        this.placements = new Placements(this);
        this.places = new Places(this);
        this.waits = new Waits(this, strictLocks, budget);
        this.awaits = new Awaits(this);
        this.blocking = new BlockingPaths(this);
        this.locks = new Locks(this);
        this.interrupts = new Interrupts(this);
        this.nesting = new Nesting(this);
        this.processEnds = new ProcessEnds(this);
        this.taskEnds = new TaskEnds(this);
        this.testHooks = new TestHooks(this);
        this.throwing = new Throwing(this);
        this.wrapping = new Wrapping(this);
    }

    public Program program() {
        return program;
    }

    public Api api() {
        return api;
    }

    /** Whether the sources are of a Java release that has what came with {@code since}. */
    public boolean isAtLeast(int since) {
        return release.isEmpty() || release.getAsInt() >= since;
    }

    /** Whether the project says so itself. */
    public boolean isSaidToBeAtLeast(int since) {
        return release.isPresent() && isAtLeast(since);
    }

    public Outlines outlines() {
        return outlines;
    }

    public Pools pools() {
        return pools;
    }

    Beans beans() {
        return beans;
    }

    public Threads threads() {
        return threads;
    }

    Placements placements() {
        return placements;
    }

    public Places places() {
        return places;
    }

    public Waits waits() {
        return waits;
    }

    public Awaits awaits() {
        return awaits;
    }

    public BlockingPaths blocking() {
        return blocking;
    }

    public Locks locks() {
        return locks;
    }

    public Nesting nesting() {
        return nesting;
    }

    /** Whether a method is test code, or there for tests only. */
    public boolean isTest(MethodDecl method) {
        return purpose.isTest(method);
    }

    /** Whether a method only runs on the machine of somebody who develops. */
    public boolean isForDevelopment(MethodDecl method) {
        return purpose.isForDevelopment(method);
    }

    public Interrupts interrupts() {
        return interrupts;
    }

    public ProcessEnds processEnds() {
        return processEnds;
    }

    public TaskEnds taskEnds() {
        return taskEnds;
    }

    public TestHooks testHooks() {
        return testHooks;
    }

    public Wrapping wrapping() {
        return wrapping;
    }

    public Throwing throwing() {
        return throwing;
    }

    /** What a rule computes once for the program. */
    @SuppressWarnings("unchecked")
    public <T> T shared(Object key, Supplier<T> compute) {
        Object known = shared.get(key);
        if (known == null) {
            known = compute.get();
            shared.put(key, known);
        }
        return (T) known;
    }

    public Facts facts(Call call) {
        return api.facts(call);
    }

    /**
     * The same for a program with other versions of some files, for a first look. What is known of the rest is taken
     * over: where the edited code places objects of other files, and what other declarations mean to them, shows only
     * without. This one goes on only as what is known from before.
     */
    public ProgramFacts resumed(Program edited) {
        Set<SourceFile> known = new HashSet<>(program.files());
        List<MethodDecl> newer = edited.files().stream()
                .filter(file -> !known.contains(file))
                .flatMap(file -> file.types().stream())
                .flatMap(type -> type.methods().stream())
                .toList();
        declarations.follow(edited.files());
        ProgramFacts next = new ProgramFacts(edited, api, release, strictLocks, budget, declarations);
        next.outlines.resume(outlines, newer);
        next.placements.resume(placements);
        next.places.resume(places);
        return next;
    }

    /** Has {@code watcher} run often; what it throws ends the analysis. */
    public void watch(Runnable watcher) {
        this.watcher = watcher;
    }

    /** Lets the one who watches break off the analysis. */
    void pause() {
        watcher.run();
    }

    public BodyFacts of(Body body) {
        pause();
        return bodies.computeIfAbsent(body, BodyFacts::new);
    }

    public Collection<MethodDecl> methods() {
        return declarations.methods();
    }

    /**
     * Those of {@code methods} that a rule about threads may have an opinion on: they make a call that matters, can wait, or
     * it is known which thread runs them. Test code is left out.
     */
    public Collection<MethodDecl> active(Collection<MethodDecl> methods) {
        return methods == methods() ? shared(ProgramFacts.class, () -> findActive(methods)) : findActive(methods);
    }

    private List<MethodDecl> findActive(Collection<MethodDecl> methods) {
        return methods.stream().filter(this::isActive).toList();
    }

    private boolean isActive(MethodDecl method) {
        return !isTest(method)
                && (outlines.isInteresting(method)
                        || outlines.mayBlock(method.ref())
                        || places.entry(method) != Running.INLINE);
    }

    /** The initialisers of classes, which run when a class is first used. */
    public List<MethodDecl> staticInitializers() {
        return declarations.staticInitializers();
    }

    public Optional<MethodDecl> declaration(MethodRef method) {
        return declarations.method(method);
    }

    public Optional<TypeDecl> declaration(String type) {
        return declarations.type(type);
    }

    /** The methods in the sources that override or implement {@code method} and have a body. */
    public List<MethodDecl> overriders(MethodRef method) {
        return dispatch.overriders(method);
    }

    /** What a call of {@code method} runs on an object of exactly this type: its own method, or the one it inherits. */
    Optional<MethodDecl> implementation(String type, MethodRef method) {
        return dispatch.implementation(type, method);
    }

    /** What a call of {@code method} may run on an object of this type or a subtype, as far as it is in the sources. */
    public List<MethodDecl> implementations(String type, MethodRef method) {
        return dispatch.implementations(type, method);
    }

    /** The bodies in the sources that a call may run; empty when they are unknown. */
    public List<MethodDecl> targets(Call call) {
        return dispatch.targets(call);
    }

    /** Whether a type says that it is a functional interface, or is an interface of the sources. */
    boolean isFunctional(String type) {
        return dispatch.isFunctional(type);
    }

    /** A value together with the body that it is computed in. */
    public record Located(BodyFacts body, Expr value) {}

    /** The value of a final field that is given exactly one. */
    public Optional<Located> fieldValue(Var field) {
        TypeDecl owner = declarations.type(field.owner()).orElse(null);
        if (owner == null || owner.fields().stream().noneMatch(decl -> isFinal(decl, field))) {
            return Optional.empty();
        }
        return soleValue(
                field,
                owner,
                method -> method.ref().isInitializer() || method.ref().isConstructor());
    }

    /** The value of any field to which its class assigns exactly one; before that, it holds none. */
    public Optional<Located> assignedValue(Var field) {
        TypeDecl owner = declarations.type(field.owner()).orElse(null);
        return owner == null ? Optional.empty() : soleValue(field, owner, method -> true);
    }

    private Optional<Located> soleValue(Var field, TypeDecl owner, Predicate<MethodDecl> where) {
        List<Located> values = new ArrayList<>();
        owner.methods().stream()
                .filter(where)
                .flatMap(method -> method.body().stream())
                .map(this::of)
                .forEach(
                        facts -> facts.reads().writesTo(field).forEach(value -> values.add(new Located(facts, value))));
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static boolean isFinal(FieldDecl decl, Var field) {
        return decl.isFinal() && decl.variable().equals(field);
    }
}
