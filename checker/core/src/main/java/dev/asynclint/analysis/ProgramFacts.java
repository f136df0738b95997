package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Meaning;
import dev.asynclint.ir.Annotation;
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
import java.util.stream.Stream;

/** What the analyses know of a program: its declarations, and the answers found so far. Not thread-safe. */
public final class ProgramFacts {
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    private static final List<String> FOR_TESTS = List.of("ForTest", "ForTests", "ForTesting");

    private static final List<String> DEVELOPMENT = List.of(".devmode.", ".devui.", ".devconsole.", ".minicluster.");

    private final Program program;
    private final Api api;
    private final OptionalInt release;
    private final boolean strictLocks;
    private final Duration budget;
    private final Declarations declarations;
    private final Map<MethodRef, List<MethodDecl>> overriders = new HashMap<>();
    private final Map<Body, BodyFacts> bodies = new IdentityHashMap<>();
    private final Map<TypeDecl, Boolean> testTypes = new HashMap<>();
    private Runnable watcher = () -> {};
    private final Map<Object, Object> shared = new HashMap<>();
    private final Outlines outlines;
    private final Beans beans;
    private final Pools pools;
    private final Threads threads;
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
        this.outlines = new Outlines(this);
        this.beans = new Beans(this);
        this.pools = new Pools(this);
        this.threads = new Threads(this);
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

    /** Whether a method is test code, by its folder, or by its name there for tests only. */
    public boolean isTest(MethodDecl method) {
        return testTypes.computeIfAbsent(method.owner(), ProgramFacts::isTest)
                || endsWithAny(method.ref().name(), FOR_TESTS);
    }

    private static boolean endsWithAny(String name, List<String> ends) {
        for (String end : ends) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTest(TypeDecl type) {
        String path = type.file().path();
        return type.methods().stream().anyMatch(ProgramFacts::isRunByTests)
                || path.contains("src/test/")
                || path.contains("src/it/")
                || path.contains("src/integrationTest/");
    }

    private static boolean isRunByTests(MethodDecl method) {
        return method.annotations().stream().map(Annotation::simpleName).anyMatch(TESTS::contains);
    }

    /** Whether a method only runs on the machine of somebody who develops, by its package. */
    public boolean isForDevelopment(MethodDecl method) {
        String type = method.owner().name();
        for (String part : DEVELOPMENT) {
            if (type.contains(part)) {
                return true;
            }
        }
        return false;
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
        next.threads.resume(threads);
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
        return overriders.computeIfAbsent(method, this::findOverriders);
    }

    private List<MethodDecl> findOverriders(MethodRef method) {
        List<MethodDecl> found = new ArrayList<>();
        for (MethodDecl candidate : declarations.alike(method)) {
            if (!candidate.ref().equals(method)
                    && api.isSubtype(candidate.ref().owner(), method.owner())
                    && program.types().overridden(candidate.ref()).contains(method)
                    && candidate.body().isPresent()) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** What a call of {@code method} runs on an object of exactly this type: its own method, or the one it inherits. */
    Optional<MethodDecl> implementation(String type, MethodRef method) {
        List<MethodDecl> candidates = declarations.alike(method);
        for (String owner : program.types().supertypes(type)) {
            for (MethodDecl candidate : candidates) {
                if (candidate.ref().owner().equals(owner)
                        && candidate.body().isPresent()
                        && (candidate.ref().equals(method)
                                || program.types().overridden(candidate.ref()).contains(method))) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** What a call of {@code method} may run on an object of this type or a subtype, as far as it is in the sources. */
    public List<MethodDecl> implementations(String type, MethodRef method) {
        return Stream.concat(
                        implementation(type, method).stream(),
                        overriders(method).stream()
                                .filter(candidate ->
                                        api.isSubtype(candidate.ref().owner(), type)))
                .distinct()
                .toList();
    }

    /**
     * The bodies in the sources that a call may run: the declared one, or where that is abstract the few
     * implementations in sight, or the only one that a framework passes around. Empty when that is unknown, too many, or declared not to block.
     */
    public List<MethodDecl> targets(Call call) {
        MethodRef target = call.target().orElse(null);
        MethodDecl method = target == null ? null : declaration(target).orElse(null);
        if (method == null) {
            return List.of();
        }
        if (api.means(target).contains(Meaning.NONBLOCKING)) {
            return List.of();
        }
        if (method.body().isPresent() && (!isDefault(method) || call.isSuperCall())) {
            return List.of(method);
        }
        if (isDeclaredFunctional(method.owner())) {
            return List.of();
        }
        List<MethodDecl> implementations = new ArrayList<>(overriders(target));
        if (method.body().isPresent()) {
            implementations.add(method);
        }
        implementations = beans.only(call, implementations);
        return implementations.size() <= FEW ? implementations : List.of();
    }

    /** Implementations often replace what an interface does by default; those of a class are seldom replaced. */
    private static boolean isDefault(MethodDecl method) {
        return method.owner().isInterface() && method.isOverridable();
    }

    /** What is made for lambdas is mostly given some: the classes that implement it say little of them. */
    private static boolean isDeclaredFunctional(TypeDecl type) {
        return areFunctional(type.annotations());
    }

    private static final int FEW = 3;

    /** Whether a type says that it is a functional interface, or is an interface of the sources. */
    boolean isFunctional(String type) {
        return declarations
                .type(type)
                .map(TypeDecl::isInterface)
                .orElseGet(() -> areFunctional(program.types().annotationsOf(type)));
    }

    private static boolean areFunctional(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::simpleName).anyMatch("FunctionalInterface"::equals);
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
