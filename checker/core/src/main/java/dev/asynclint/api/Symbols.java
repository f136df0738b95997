package dev.asynclint.api;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts together the {@link Facts} of a method. */
final class Symbols {
    private final ApiModel model;
    private final Types types;
    private final Matcher matcher;
    private final Meanings meanings;
    private final Map<String, List<SymbolFact>> typeFacts = new HashMap<>();
    private final Map<String, Optional<ThreadOf>> threads = new HashMap<>();
    private final Map<String, Optional<Interrupt>> interrupts = new HashMap<>();
    private final Map<String, Set<Trait.Is>> traits = new HashMap<>();
    private final boolean anyBlockingAnnotation;

    Symbols(ApiModel model, Types types, Matcher matcher, Meanings meanings) {
        this.model = model;
        this.types = types;
        this.matcher = matcher;
        this.meanings = meanings;
        this.anyBlockingAnnotation = model.annotationFacts().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(fact -> !(fact instanceof Runs)
                                && types.isPresent(fact.pattern().owner()))
                || model.meanings().values().stream()
                        .anyMatch(meaning -> isAboutBlocking(meaning.means())
                                && meaning.annotation().indexOf('.') >= 0
                                && types.isPresent(meaning.annotation()));
    }

    Facts facts(MethodRef target, String receiver) {
        ApiModel.Group group = model.callsNamed(target.name());
        List<SymbolFact> matching =
                group == ApiModel.Group.NONE ? List.of() : matcher.matching(group.byOwner(), target, receiver);
        Optional<Awaitable> result = types.awaitable(target.isConstructor() ? target.owner() : target.returnType());
        List<SymbolFact> ofType = ofType(receiver);
        List<ThreadOf> threads = threads(target, receiver, matching);
        Optional<Blocking> inferred = model.inferred().of(target);
        if (matching.isEmpty()
                && result.isEmpty()
                && ofType.isEmpty()
                && threads.isEmpty()
                && inferred.isEmpty()
                && !anyBlockingAnnotation) {
            return Facts.NONE;
        }
        Optional<SymbolFact> waits = waits(target, receiver, matching, ofType).or(() -> inferred);
        Facts facts = new Facts(
                waits.filter(Blocking.class::isInstance).map(Blocking.class::cast),
                waits.filter(NonBlocking.class::isInstance).isPresent(),
                all(matching, Deferred.class, receiver).stream().findFirst(),
                all(matching, Runs.class, receiver),
                threads,
                all(matching, Switch.class, receiver),
                all(matching, Eager.class, receiver).stream().findFirst(),
                drop(target, receiver, matching, result),
                all(matching, Interrupt.class, receiver).stream().findFirst(),
                all(matching, Completes.class, receiver).stream().findFirst().map(Completes::of),
                all(matching, Plain.class, receiver).stream().findFirst(),
                failure(matching, ofType, receiver),
                !all(matching, ThreadTest.class, receiver).isEmpty(),
                all(matching, Promise.class, receiver).stream().findFirst(),
                all(matching, Locking.class, receiver).stream().findFirst().map(Locking::does),
                all(matching, Callback.class, receiver).stream().findFirst().map(Callback::when),
                traits(matching, ofType, receiver),
                result);
        return facts.isEmpty() ? Facts.NONE : facts;
    }

    Optional<ThreadOf> threadOfType(String type) {
        return threads.computeIfAbsent(type, name -> mostSpecific(name, ThreadOf.class));
    }

    /** Whether values of a type may be used as ones that denote a kind of thread; some types are of two. */
    boolean standsFor(String type, String kind) {
        return ofType(type).stream()
                .anyMatch(fact -> fact instanceof ThreadOf thread && thread.on().equals(kind));
    }

    Optional<Interrupt> interruptOfType(String type) {
        return interrupts.computeIfAbsent(type, name -> mostSpecific(name, Interrupt.class));
    }

    /** What the values of a type are, by the most specific fact about it and its supertypes. */
    Set<Trait.Is> traitsOfType(String type) {
        return traits.computeIfAbsent(
                type, name -> mostSpecific(name, Trait.class).map(Trait::is).orElse(Set.of()));
    }

    private <F extends SymbolFact> Optional<F> mostSpecific(String type, Class<F> verb) {
        return all(ofType(type), verb, type).stream().findFirst();
    }

    private List<SymbolFact> ofType(String type) {
        List<SymbolFact> known = typeFacts.get(type);
        if (known == null) {
            known = new ArrayList<>(0);
            for (String supertype : types.supertypes(type)) {
                for (SymbolFact fact : model.typeFacts().getOrDefault(supertype, List.of())) {
                    if ((fact.pattern().subtypes() || supertype.equals(type)) && matcher.holds(fact)) {
                        known.add(fact);
                    }
                }
            }
            typeFacts.put(type, known);
        }
        return known;
    }

    /** Blocking and nonblocking compete; facts about whole types come after those about methods, what was learned last. */
    private Optional<SymbolFact> waits(
            MethodRef target, String receiver, List<SymbolFact> matching, List<SymbolFact> ofType) {
        Optional<SymbolFact> byMember = winner(matching, receiver);
        if (byMember.isPresent() && !model.isLearned(byMember.get())) {
            return byMember;
        }
        Optional<SymbolFact> said = said(target, receiver, ofType);
        return said.isPresent() ? said : byMember;
    }

    private Optional<SymbolFact> said(MethodRef target, String receiver, List<SymbolFact> ofType) {
        List<SymbolFact> passing = new ArrayList<>(0);
        for (SymbolFact fact : ofType) {
            if (passes(fact.pattern().filters(), target, receiver)) {
                passing.add(fact);
            }
        }
        Optional<SymbolFact> byType = winner(passing, receiver);
        return byType.isPresent() || !anyBlockingAnnotation ? byType : byAnnotation(target, receiver);
    }

    private Optional<SymbolFact> winner(List<SymbolFact> facts, String receiver) {
        List<SymbolFact> waits = new ArrayList<>(facts.size());
        for (SymbolFact fact : facts) {
            if (fact instanceof Blocking || fact instanceof NonBlocking) {
                waits.add(fact);
            }
        }
        List<SymbolFact> best = matcher.best(waits, receiver);
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() - 1));
    }

    private Optional<SymbolFact> byAnnotation(MethodRef target, String receiver) {
        if (target.owner().startsWith("java.")) {
            return Optional.empty();
        }
        List<Annotation> annotations = new ArrayList<>(types.oracle.annotationsOf(target));
        annotations.addAll(types.oracle.annotationsOf(target.owner()));
        for (Annotation annotation : annotations) {
            for (SymbolFact fact : model.annotationFacts().getOrDefault(annotation.type(), List.of())) {
                if (!(fact instanceof Runs) && passes(fact.pattern().filters(), target, receiver)) {
                    return Optional.of(fact);
                }
            }
        }
        Set<String> means = meanings.of(target);
        MethodPattern pattern = MethodPattern.ofType(target.owner(), false);
        Origin origin = new Origin("annotation", 0);
        if (means.contains(Meaning.NONBLOCKING)) {
            return Optional.of(new NonBlocking(pattern, origin));
        }
        if (means.contains(Meaning.BLOCKING)) {
            return Optional.of(new Blocking(
                    pattern, "annotated", Certainty.ALWAYS, OptionalInt.empty(), "", "", List.of(), origin));
        }
        return Optional.empty();
    }

    private boolean passes(MethodPattern.Filters filters, MethodRef target, String receiver) {
        if (target.owner().equals("java.lang.Object") || target.isConstructor()) {
            return false;
        }
        return filters.member().matches(target.name())
                && filters.type().matches(TypeRef.simpleName(receiver))
                && filters.returns().matches(TypeRef.simpleName(target.returnType()))
                && (filters.thrown().isEmpty()
                        || types.oracle.thrownBy(target).stream().anyMatch(filters.thrown()::contains));
    }

    private List<ThreadOf> threads(MethodRef target, String receiver, List<SymbolFact> matching) {
        List<ThreadOf> byMember = all(matching, ThreadOf.class, receiver);
        if (byMember.size() > 1) {
            List<ThreadOf> sorted = new ArrayList<>(byMember);
            sorted.sort((a, b) -> Boolean.compare(a.ifArg().isEmpty(), b.ifArg().isEmpty()));
            return sorted;
        }
        if (!byMember.isEmpty() || model.typeFacts().isEmpty()) {
            return byMember;
        }
        String type = target.isConstructor() ? receiver : target.returnType();
        return type.indexOf('.') < 0 ? List.of() : threadOfType(type).stream().toList();
    }

    private Optional<Drop> drop(
            MethodRef target, String receiver, List<SymbolFact> matching, Optional<Awaitable> result) {
        Optional<Drop> byMember = all(matching, Drop.class, receiver).stream().findFirst();
        if (byMember.isPresent() || result.isEmpty() || result.get().report() == Awaitable.Report.NO) {
            return byMember;
        }
        Set<String> means = meanings.of(target);
        boolean ignorable = means.contains(Meaning.IGNORABLE);
        if (!ignorable && !means.contains(Meaning.MUSTUSE)) {
            return Optional.empty();
        }
        return Optional.of(new Drop(
                MethodPattern.ofType(target.owner(), false),
                ignorable,
                Drop.Level.NORMAL,
                Optional.empty(),
                false,
                new Origin("annotation", 0)));
    }

    private List<Trait> traits(List<SymbolFact> matching, List<SymbolFact> ofType, String receiver) {
        List<Trait> byMember = all(matching, Trait.class, receiver);
        return byMember.isEmpty() ? all(ofType, Trait.class, receiver) : byMember;
    }

    /** What is said about a whole type holds for its methods of which nothing is said. */
    private Optional<Failure> failure(List<SymbolFact> matching, List<SymbolFact> ofType, String receiver) {
        List<Failure> byMember = all(matching, Failure.class, receiver);
        return (byMember.isEmpty() ? all(ofType, Failure.class, receiver) : byMember)
                .stream().findFirst();
    }

    private <F extends SymbolFact> List<F> all(List<SymbolFact> facts, Class<F> verb, String receiver) {
        List<F> found = null;
        for (SymbolFact fact : facts) {
            if (verb.isInstance(fact)) {
                if (found == null) {
                    found = new ArrayList<>(1);
                }
                found.add(verb.cast(fact));
            }
        }
        return found == null ? List.of() : matcher.best(found, receiver);
    }

    private static boolean isAboutBlocking(String means) {
        return means.equals(Meaning.BLOCKING) || means.equals(Meaning.NONBLOCKING);
    }
}
