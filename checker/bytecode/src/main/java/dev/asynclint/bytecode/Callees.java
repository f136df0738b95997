package dev.asynclint.bytecode;

import dev.asynclint.api.Api;
import dev.asynclint.api.ApiModel;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Meaning;
import dev.asynclint.bytecode.World.Declared;
import dev.asynclint.ir.MethodRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** What is known of the methods that are called. Each is looked up once. */
final class Callees {
    private final World world;
    private final ApiModel model;
    private final Api api;
    private final Vocabulary vocabulary;
    private final Map<Symbol, Callee> known = new HashMap<>();
    private final Map<String, Boolean> knownTypes = new HashMap<>();

    private record Symbol(int opcode, String owner, String name, String descriptor) {}

    /**
     * What a call does.
     *
     * @param waits that it waits, as the model says
     * @param asksThread whether it asks which thread it is on
     * @param asksOutcome whether it asks whether something is complete
     * @param only the one method that it can run, to be looked into; empty where the model says what it does
     */
    record Callee(Optional<Blocking> waits, boolean asksThread, boolean asksOutcome, Optional<Declared> only) {
        static final Callee UNKNOWN = of(Optional.empty());

        static Callee of(Optional<Declared> only) {
            return new Callee(Optional.empty(), false, false, only);
        }
    }

    Callees(World world, ApiModel model) {
        this.world = world;
        this.model = model;
        this.api = new Api(model, world, 0, Integer.MAX_VALUE);
        this.vocabulary = new Vocabulary(model);
    }

    Callee of(CallSite call) {
        Symbol symbol = new Symbol(call.opcode(), call.owner(), call.name(), call.descriptor());
        Callee callee = known.get(symbol);
        if (callee == null) {
            callee = isFailure(call) ? Callee.UNKNOWN : find(call);
            known.put(symbol, callee);
        }
        return callee;
    }

    /** Whether it makes an exception: that is for runs that fail. */
    private boolean isFailure(CallSite call) {
        return call.name().equals(MethodRef.CONSTRUCTOR)
                && world.supertypes(call.owner()).contains("java.lang.Throwable");
    }

    private Callee find(CallSite call) {
        if (!mayBeSaid(call.owner(), call.name())) {
            return world.isScanned(call.owner()) ? Callee.of(world.onlyTarget(call)) : Callee.UNKNOWN;
        }
        Optional<Declared> target = world.resolve(call.owner(), call.name(), call.descriptor());
        boolean isStatic = call.opcode() == Opcodes.INVOKESTATIC;
        Facts facts = api.facts(
                target.map(Declared::ref)
                        .orElseGet(() -> MethodSummary.ref(call.owner(), call.name(), call.descriptor(), isStatic)),
                call.owner());
        boolean isSaid = isSaid(facts, target);
        return new Callee(
                facts.blocking().filter(fact -> isSaid),
                facts.asksThread(),
                facts.completes().filter(of -> of == Completes.Of.RECEIVER).isPresent(),
                isSaid ? Optional.empty() : world.onlyTarget(call));
    }

    /** Whether the model, or an annotation, says whether the method waits. */
    boolean isSaid(Declared method) {
        return isSaid(facts(method), Optional.of(method));
    }

    /** Whether it is said at least of the type that its methods wait. */
    boolean isSaidOfType(Declared method) {
        return facts(method).blocking().isPresent();
    }

    /** Whether futures are complete inside of it: it is called when they are. */
    boolean isForComplete(Declared method) {
        return facts(method).completes().filter(of -> of == Completes.Of.INSIDE).isPresent();
    }

    private Facts facts(Declared method) {
        MethodRef ref = method.ref();
        return mayBeSaid(ref.owner(), ref.name()) ? api.facts(ref, ref.owner()) : Facts.NONE;
    }

    /** What is said of a whole type says less than a body that is in sight. */
    private boolean isSaid(Facts facts, Optional<Declared> method) {
        boolean isInSight = method.isPresent()
                && world.isScanned(method.get().owner().name())
                && !method.get().method().is(Opcodes.ACC_ABSTRACT);
        return facts.exempt()
                || method.filter(this::isMarked).isPresent()
                || facts.blocking()
                        .filter(fact -> !isInSight || fact.pattern().member().isPresent())
                        .isPresent();
    }

    private boolean isMarked(Declared method) {
        return isKnown(method.owner().name()) && api.means(method.ref()).contains(Meaning.NONBLOCKING);
    }

    /** Whether some fact may be about a method: by its name, its type, or an annotation of the type or a member. */
    private boolean mayBeSaid(String type, String name) {
        return vocabulary.hasMember(name) || isKnown(type);
    }

    private boolean isKnown(String type) {
        return knownTypes.computeIfAbsent(
                type,
                any -> world.supertypes(type).stream()
                        .anyMatch(name -> vocabulary.hasType(name)
                                || model.infersFor(name)
                                || world.find(name).filter(this::isAnnotated).isPresent()));
    }

    private boolean isAnnotated(ClassSummary type) {
        return type.annotations().stream().anyMatch(vocabulary::hasAnnotation)
                || type.methods().stream()
                        .anyMatch(method -> method.annotations().stream().anyMatch(vocabulary::hasAnnotation));
    }
}
