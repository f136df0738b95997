package dev.asynclint.api;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the libraries of one program do: an {@link ApiModel} joined with the program's types. Every answer is computed
 * once. Not safe for use by several threads at once.
 */
public final class Api {
    /** The thread kind of code that runs inline, on the thread that makes the call. */
    public static final String CALLER_KIND = "caller";

    private static final int FIRST_WITH_VIRTUAL = 21;

    private final ApiModel model;
    private final boolean virtualThreads;
    private final Types types;
    private final Symbols symbols;
    private final Bodies bodies;
    private final int runtimeFrom;
    private final int runtimeTo;
    private final Map<MethodRef, Entry> byIdentity = new IdentityHashMap<>();
    private final Map<MethodRef, Entry> byEquality = new HashMap<>();
    private final Map<MethodDecl, List<Runs>> entries = new IdentityHashMap<>();

    private static final class Entry {
        final MethodRef method;
        String receiver;
        Facts facts;
        Map<String, Facts> others;

        Entry(MethodRef method) {
            this.method = method;
        }
    }

    /** Joins a model with a program whose framework uses the threads that it always has. */
    public Api(ApiModel model, TypeOracle oracle, int runtimeFrom, int runtimeTo) {
        this(model, oracle, runtimeFrom, runtimeTo, false);
    }

    /**
     * Joins a model with a program.
     *
     * @param runtimeFrom first JDK release that the program runs on
     * @param runtimeTo last JDK release that the program runs on
     * @param virtualThreads whether its framework is set to use virtual threads, where the JDK has them
     */
    public Api(ApiModel model, TypeOracle oracle, int runtimeFrom, int runtimeTo, boolean virtualThreads) {
        this.virtualThreads = virtualThreads && runtimeTo >= FIRST_WITH_VIRTUAL;
        this.model = model;
        this.runtimeFrom = runtimeFrom;
        this.runtimeTo = runtimeTo;
        this.types = new Types(model, oracle);
        Matcher matcher = new Matcher(model, types, runtimeFrom, runtimeTo);
        Meanings meanings = new Meanings(model, types);
        this.symbols = new Symbols(model, types, matcher, meanings);
        this.bodies = new Bodies(model, types, matcher);
        this.meanings = meanings;
    }

    private final Meanings meanings;

    public ApiModel model() {
        return model;
    }

    /** Whether the program may run on one of these JDK releases. */
    public boolean mayRunOn(int first, int last) {
        return runtimeFrom <= last && runtimeTo >= first;
    }

    /** The thread kind of that name, as the application is configured. */
    public ThreadKind threadKind(String name) {
        ThreadKind kind = model.threadKind(name);
        return virtualThreads && kind.mayBeVirtual() ? model.threadKind(ThreadKind.VIRTUAL) : kind;
    }

    /** Whether {@code sub} is {@code sup} or a subtype of it, as far as is known. */
    public boolean isSubtype(String sub, String sup) {
        return types.isSubtype(sub, sup);
    }

    /**
     * Everything about a method.
     *
     * @param target the declared method
     * @param receiverType binary name of the static type it is called on, {@code ?} when unknown
     */
    public Facts facts(MethodRef target, String receiverType) {
        Entry entry = byIdentity.get(target);
        if (entry == null) {
            entry = byEquality.computeIfAbsent(target, Entry::new);
            byIdentity.put(target, entry);
        }
        String receiver = receiverType.equals("?") ? target.owner() : receiverType;
        if (entry.facts == null) {
            entry.receiver = receiver;
            entry.facts = symbols.facts(target, receiver);
            return entry.facts;
        }
        if (entry.receiver.equals(receiver)) {
            return entry.facts;
        }
        if (entry.others == null) {
            entry.others = new HashMap<>(4);
        }
        return entry.others.computeIfAbsent(receiver, type -> symbols.facts(target, type));
    }

    /** Everything about the method that is called; {@link Facts#NONE} when that is unknown. */
    public Facts facts(Call call) {
        return call.target().isPresent() ? facts(call.target().get(), call.receiverType()) : Facts.NONE;
    }

    /** What must be done with values of a type, by the most specific fact about it and its supertypes. */
    public Optional<Awaitable> awaitable(String typeName) {
        return types.awaitable(typeName);
    }

    public boolean isAwaitable(String typeName) {
        return awaitable(typeName).isPresent();
    }

    /** The thread kind that every value of a type denotes. */
    public Optional<ThreadOf> threadOfType(String typeName) {
        return symbols.threadOfType(typeName);
    }

    /** Whether values of a type may be used as ones that denote a kind of thread; some types are of two. */
    public boolean standsFor(String typeName, String kind) {
        return symbols.standsFor(typeName, kind);
    }

    /** What the values of a type are, by the most specific fact about it and its supertypes. */
    public Set<Trait.Is> traitsOfType(String typeName) {
        return symbols.traitsOfType(typeName);
    }

    /** What a fix may call for a type. */
    public Optional<Helper> helper(Helper.Role as, String type) {
        return model.helper(as, type).filter(helper -> helper.pattern().holdsIn(runtimeFrom, runtimeTo));
    }

    /** The steps that move a chain of a type to the threads that they are given first, named without their arguments. */
    public Optional<String> moveTo(String type, Switch.When when) {
        return model.facts().stream()
                .filter(Switch.class::isInstance)
                .map(Switch.class::cast)
                .filter(moves -> moves.when() == when
                        && moves.arg().equals(OptionalInt.of(0))
                        && moves.pattern().subtypes()
                        && moves.pattern().owner().equals(type))
                .flatMap(moves -> moves.pattern().member().stream())
                .findFirst();
    }

    /** What the exception type says about interruption, by the most specific fact about it and its supertypes. */
    public Optional<Interrupt> interrupt(String exceptionType) {
        return symbols.interruptOfType(exceptionType);
    }

    /**
     * Which thread runs the body of a method, by annotations of the method and its class, else by what it overrides.
     * Of several annotations the one that allows the most decides.
     */
    public List<Runs> entries(MethodDecl method) {
        return entries.computeIfAbsent(method, bodies::entries);
    }

    /** Which thread runs a lambda, by its functional interface; what the lambda is passed to knows better. */
    public List<Runs> entriesOf(Lambda lambda) {
        return bodies.entriesOf(lambda);
    }

    /** What annotations say about the method that carries them: the {@code means} of {@link Meaning}. */
    public Set<String> means(Collection<Annotation> annotations) {
        return meanings.of(annotations);
    }

    /** What the annotations of a method, of the methods it overrides and of its class say. */
    public Set<String> means(MethodRef method) {
        return meanings.of(method);
    }
}
