package dev.asynclint.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The facts of some files, indexed. Immutable, and free of types: it knows names, not hierarchies; {@link Api} joins it
 * with a program.
 */
public final class ApiModel {
    static final String FOLDER = "/META-INF/asynclint/";
    private static final String INDEX = FOLDER + "core.index";

    /** Facts about members of one name, by the owner they are written for. In file order. */
    record Group(Map<String, List<SymbolFact>> byOwner) {
        static final Group NONE = new Group(Map.of());
    }

    private final List<FactFile> files;
    private final InferredFacts inferred;
    private final Set<String> learned = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, ThreadKind> kinds = new LinkedHashMap<>();
    private final ConcurrentMap<String, Group> calls = new ConcurrentHashMap<>();
    private final UnreadCalls unread = new UnreadCalls();
    private final Map<String, Group> bodies = new HashMap<>();
    private final Map<String, List<SymbolFact>> types = new HashMap<>();
    private final Map<String, List<SymbolFact>> annotations = new HashMap<>();
    private final Map<String, Awaitable> awaitables = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final List<Helper> helpers = new ArrayList<>();
    private final Set<String> placements = new HashSet<>();
    private final Map<String, Integer> fileOrder = new HashMap<>();
    private volatile Set<String> owners;

    /** {@code isProven} says that tests have read all of it, so that what is about calls may be read later. */
    private ApiModel(List<FactFile> files, InferredFacts inferred, boolean isProven) {
        this.files = List.copyOf(files);
        this.inferred = inferred;
        List<String> problems = new ArrayList<>();
        FactParser parser = new FactParser(problems);
        for (FactFile file : files) {
            add(file.name(), isProven ? parser.parse(file, this::keep) : parser.parse(file));
        }
        facts.forEach(fact -> undeclared(fact).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new FactSyntaxException(problems);
        }
    }

    /** A model with more facts, that have been read already. */
    private ApiModel(ApiModel before, Map<String, List<Fact>> learned) {
        this.files = before.files;
        this.inferred = before.inferred;
        Map<String, List<Fact>> byFile = new LinkedHashMap<>(learned);
        before.fileOrder.keySet().forEach(name -> byFile.putIfAbsent(name, new ArrayList<>()));
        before.facts.forEach(fact -> byFile.get(fact.origin().file()).add(fact));
        this.learned.addAll(before.learned);
        this.learned.addAll(learned.keySet());
        byFile.forEach(this::add);
    }

    private boolean keep(String line, Origin origin) {
        return unread.take(line, origin);
    }

    private void add(String file, List<Fact> read) {
        fileOrder.put(file, fileOrder.size());
        for (Fact fact : read) {
            facts.add(fact);
            index(fact);
        }
    }

    private static final class BuiltIn {
        static final ApiModel MODEL = new ApiModel(builtInFiles(), InferredFacts.shipped(), true);
    }

    private static final class Whole {
        static final ApiModel MODEL = new ApiModel(builtInFiles(), BuiltIn.MODEL.inferred, false);
    }

    /** This model with all of its facts read. */
    private ApiModel whole() {
        return this == BuiltIn.MODEL ? Whole.MODEL : this;
    }

    /** The facts that come with the checker. Read once; what is about calls, when a call of that name is asked about. */
    public static ApiModel builtIn() {
        return BuiltIn.MODEL;
    }

    /** The files that come with the checker, in the order in which they are read. */
    public static List<FactFile> builtInFiles() {
        List<FactFile> files = new ArrayList<>();
        resource(INDEX)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    files.add(new FactFile(name, resource(FOLDER + name)));
                });
        return files;
    }

    /**
     * Reads facts; later files win over earlier ones.
     *
     * @throws FactSyntaxException if a line cannot be read; it reports all of them
     */
    public static ApiModel of(List<FactFile> files) {
        return new ApiModel(files, InferredFacts.NONE, false);
    }

    /**
     * This model and more facts, which win.
     *
     * @throws FactSyntaxException if a line cannot be read; it reports all of them
     */
    public ApiModel plus(FactFile... more) {
        List<FactFile> all = new ArrayList<>(files);
        all.addAll(List.of(more));
        return more.length == 0 ? this : new ApiModel(all, inferred, false);
    }

    /**
     * This model and facts that were found out about compiled code; whatever a person wrote wins over them. A file that
     * cannot be read is left out.
     *
     * @param problems takes a line for each file that is left out
     */
    public ApiModel withLearned(List<FactFile> more, Consumer<String> problems) {
        Map<String, List<Fact>> read = new LinkedHashMap<>();
        for (FactFile file : more) {
            List<String> wrong = new ArrayList<>();
            List<Fact> found = new FactParser(wrong).parse(file);
            found.forEach(fact -> undeclared(fact).ifPresent(wrong::add));
            if (wrong.isEmpty()) {
                read.put(file.name(), new ArrayList<>(found));
            } else {
                problems.accept("facts are ignored: " + wrong.get(0));
            }
        }
        List<Fact> all = read.values().stream().flatMap(List::stream).toList();
        Abstractions.waitsIn(all).forEach(fact -> read.get(fact.origin().file()).add(fact));
        return read.isEmpty() ? this : new ApiModel(whole(), read);
    }

    /** Whether a fact was found out by a program, from code, and nobody has written it down. */
    boolean isLearned(SymbolFact fact) {
        return !learned.isEmpty() && learned.contains(fact.origin().file());
    }

    /** What was inferred about known libraries; what anybody says of them wins. */
    InferredFacts inferred() {
        return inferred;
    }

    /** Whether something may have been inferred about the methods of a type: about some of its package, that is. */
    public boolean infersFor(String type) {
        return inferred.knows(type);
    }

    /** Whether some fact is about a type of that name, or about its methods. */
    public boolean namesType(String name) {
        if (owners == null) {
            owners = facts().stream().map(ApiModel::ownerOf).collect(Collectors.toSet());
        }
        return owners.contains(name);
    }

    private static String ownerOf(Fact fact) {
        if (fact instanceof SymbolFact about) {
            return about.pattern().owner();
        }
        return fact instanceof Awaitable awaitable ? awaitable.type() : "";
    }

    /** All facts, in file order. */
    public List<Fact> facts() {
        return List.copyOf(whole().facts);
    }

    public Collection<ThreadKind> threadKinds() {
        return List.copyOf(kinds.values());
    }

    /**
     * The thread kind of that name.
     *
     * @throws IllegalArgumentException if there is none; kinds that facts name are always declared
     */
    public ThreadKind threadKind(String name) {
        ThreadKind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no thread kind `" + name + "`");
        }
        return kind;
    }

    /** Whether some fact about calls is about a member of that name. */
    public boolean namesMember(String name) {
        return calls.containsKey(name) || unread.has(name);
    }

    /** Whether some method of that name decides where the methods of an object it is given run. */
    public boolean namesPlacement(String name) {
        return placements.contains(name) || unread.places(name);
    }

    Group callsNamed(String name) {
        Group known = calls.computeIfAbsent(name, this::read);
        return known == null ? Group.NONE : known;
    }

    private Group read(String name) {
        if (!unread.has(name)) {
            return null;
        }
        Group group = new Group(new HashMap<>());
        unread.read(name).forEach(fact -> put(group.byOwner(), (SymbolFact) fact));
        return group;
    }

    Group bodiesNamed(String name) {
        return bodies.getOrDefault(name, Group.NONE);
    }

    /** Facts about whole types, by owner. */
    Map<String, List<SymbolFact>> typeFacts() {
        return types;
    }

    /** Facts about what carries an annotation, by annotation. */
    Map<String, List<SymbolFact>> annotationFacts() {
        return annotations;
    }

    Map<String, Awaitable> awaitables() {
        return awaitables;
    }

    /** What fixes may call for a type; later files win. */
    Optional<Helper> helper(Helper.Role as, String type) {
        return helpers.stream()
                .filter(helper -> helper.as() == as && helper.isFor(type))
                .reduce((one, other) -> other);
    }

    Map<String, Meaning> meanings() {
        return meanings;
    }

    /** Position of the fact's file: higher wins. */
    int rank(SymbolFact fact) {
        return fileOrder.get(fact.origin().file());
    }

    private void index(Fact fact) {
        if (fact instanceof ThreadKind kind) {
            kinds.put(kind.name(), kind);
        } else if (fact instanceof Awaitable awaitable) {
            awaitables.put(awaitable.type(), awaitable);
        } else if (fact instanceof Meaning meaning) {
            meanings.put(meaning.annotation(), meaning);
        } else if (fact instanceof Helper helper) {
            helpers.add(helper);
        } else if (fact instanceof Runs runs && runs.how() == Runs.How.ANNOTATION) {
            put(annotations, runs);
        } else if (fact instanceof SymbolFact about) {
            MethodPattern pattern = about.pattern();
            boolean ofBody = fact instanceof Runs runs && runs.how() == Runs.How.IMPL;
            if (pattern.filters().annotated()) {
                put(annotations, about);
            } else if (pattern.member().isEmpty()) {
                put(types, about);
            } else {
                if (fact instanceof Runs runs && runs.arg().selector() == Arg.Selector.HANDLER) {
                    placements.add(pattern.member().get());
                }
                Map<String, Group> groups = ofBody ? bodies : calls;
                put(
                        groups.computeIfAbsent(pattern.member().get(), name -> new Group(new HashMap<>()))
                                .byOwner(),
                        about);
            }
        }
    }

    private static void put(Map<String, List<SymbolFact>> map, SymbolFact fact) {
        map.computeIfAbsent(fact.pattern().owner(), owner -> new ArrayList<>(2)).add(fact);
    }

    private Optional<String> undeclared(Fact fact) {
        String on = kindOf(fact);
        return on == null || kinds.containsKey(on)
                ? Optional.empty()
                : Optional.of(fact.origin() + ": thread kind `" + on + "` is not declared"
                        + FactLine.didYouMean(on, kinds.keySet()));
    }

    private static String kindOf(Fact fact) {
        if (fact instanceof Runs runs) {
            return runs.on();
        }
        if (fact instanceof ThreadOf thread) {
            return thread.on();
        }
        if (fact instanceof Blocking blocking) {
            return blocking.except().isEmpty() ? null : blocking.except();
        }
        return fact instanceof Switch moves ? moves.on() : null;
    }

    static String resource(String path) {
        try (InputStream in = ApiModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the checker's own resource " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
