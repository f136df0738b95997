package dev.asynclint.analysis;

import dev.asynclint.api.Meaning;
import dev.asynclint.api.Runs;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Objects that a framework makes, and passes to constructors and fields: of the classes that are marked for it, and those
 * that marked methods give. Only those in the sources are known.
 */
final class Beans {
    private final ProgramFacts program;
    private Map<String, MethodDecl> makers;

    Beans(ProgramFacts program) {
        this.program = program;
    }

    /** Whether the framework makes the objects of a class. */
    private boolean isComponent(TypeDecl type) {
        return is(type.annotations(), Meaning.COMPONENT);
    }

    private boolean is(Collection<Annotation> annotations, String meaning) {
        return program.api().means(annotations).contains(meaning);
    }

    /** The methods that make beans, by the names of these. */
    private Map<String, MethodDecl> makers() {
        if (makers == null) {
            Map<String, MethodDecl> found = new LinkedHashMap<>();
            for (SourceFile file : program.program().files()) {
                for (TypeDecl type : file.types()) {
                    type.methods().stream()
                            .filter(method -> (is(method.annotations(), Meaning.BEAN)
                                            || is(method.annotations(), Meaning.PRODUCER))
                                    && !program.isTest(method))
                            .forEach(method -> names(method).forEach(name -> found.put(name, method)));
                }
            }
            makers = found;
        }
        return makers;
    }

    /** Whether all who need what a method makes are given the same object. */
    boolean isShared(MethodDecl maker) {
        return is(maker.annotations(), Meaning.BEAN) || is(maker.annotations(), Meaning.COMPONENT);
    }

    /** What the annotation says, else what the method is called; and what qualifiers say. */
    private List<String> names(MethodDecl method) {
        List<String> names = new ArrayList<>();
        boolean isNamed = false;
        for (Annotation annotation : method.annotations()) {
            names.addAll(texts(annotation));
            isNamed |=
                    is(List.of(annotation), Meaning.BEAN) && !texts(annotation).isEmpty();
        }
        if (!isNamed) {
            names.add(method.ref().name());
        }
        return names;
    }

    private static List<String> texts(Annotation annotation) {
        return Stream.of("value", "name", "scheduler")
                .map(annotation.values()::get)
                .flatMap(value -> value instanceof List<?> all ? all.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The thread of the executor that the annotation of a method, or of its class, names. */
    Running named(MethodDecl method, Runs runs) {
        return name(method, runs)
                .map(makers()::get)
                .map(program.threads()::ofResult)
                .orElse(Running.UNKNOWN);
    }

    /** What makes the executor that runs a marked method: the one that is named, or the only one in sight that can be meant. */
    Optional<MethodDecl> executor(MethodDecl method, Runs runs) {
        Optional<String> name = name(method, runs);
        if (name.isPresent()) {
            return name.map(makers()::get);
        }
        List<MethodDecl> fitting = makers().values().stream()
                .distinct()
                .filter(maker -> makes(maker, runs.on()))
                .toList();
        return fitting.size() == 1 && !isChosenElsewhere() ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Optional<String> name(MethodDecl method, Runs runs) {
        return name(Stream.of(method.annotations(), method.owner().annotations())
                .flatMap(Collection::stream)
                .filter(annotation -> annotation.type().equals(runs.pattern().owner()))
                .toList());
    }

    private boolean makes(MethodDecl maker, String kind) {
        return Stream.concat(
                        Stream.of(maker.ref().returnType()),
                        maker.body().stream()
                                .flatMap(body -> program.of(body).results().stream())
                                .map(result -> result.type().name()))
                .anyMatch(type -> program.api().standsFor(type, kind));
    }

    private boolean isChosenElsewhere() {
        return program.program().files().stream()
                .flatMap(file -> file.types().stream())
                .anyMatch(type -> program.api().traitsOfType(type.name()).contains(Trait.Is.CHOOSES_THREADS));
    }

    /** The thread that a parameter stands for, where the framework makes the call: of a constructor, or of a marked method. */
    Running ofParameter(MethodDecl called, Var parameter) {
        return of(maker(called, parameter), annotationsOf(called, parameter));
    }

    /** The thread that a field stands for which the framework sets. */
    Running ofField(Var field) {
        return of(maker(field), isInjectedField(field) ? annotationsOf(field) : List.of());
    }

    /** An annotation may stand for the threads itself; else they are those of the bean. */
    private Running of(Optional<MethodDecl> maker, List<Annotation> annotations) {
        return annotations.stream()
                .map(annotation -> program.threads().ofType(annotation.type()))
                .filter(running -> running != Running.UNKNOWN)
                .findFirst()
                .orElseGet(() -> maker.map(program.threads()::ofResult).orElse(Running.UNKNOWN));
    }

    /** The method that makes the bean which the framework passes as a parameter. */
    Optional<MethodDecl> maker(MethodDecl called, Var parameter) {
        boolean isCalledByFramework =
                isComponent(called.owner()) && isInjected(called) || makers().containsValue(called);
        return isCalledByFramework ? maker(parameter, annotationsOf(called, parameter)) : Optional.empty();
    }

    private boolean isInjected(MethodDecl called) {
        return called.ref().isConstructor() || is(called.annotations(), Meaning.INJECTED);
    }

    private List<Annotation> annotationsOf(MethodDecl called, Var parameter) {
        int index =
                called.body().map(body -> body.parameters().indexOf(parameter)).orElse(-1);
        if (index < 0) {
            return List.of();
        }
        return called.ref().isConstructor()
                        || called.body().orElseThrow().parameters().size() > 1
                ? called.annotationsOf(index)
                : Stream.concat(called.annotationsOf(index).stream(), called.annotations().stream())
                        .toList();
    }

    /** The method that makes the bean to which the framework sets a field, by itself or through a method that does nothing else. */
    Optional<MethodDecl> maker(Var field) {
        return isInjectedField(field)
                ? maker(field, annotationsOf(field))
                : setter(field)
                        .flatMap(setter -> maker(setter.body().body().method(), ((Read) setter.value()).variable()));
    }

    /** The one assignment to a field, where it gives it a parameter of a constructor or of a method that the framework calls. */
    private Optional<ProgramFacts.Located> setter(Var field) {
        return program.assignedValue(field)
                .filter(given -> given.value() instanceof Read from
                        && from.variable().kind() == Var.Kind.PARAMETER
                        && isInjected(given.body().body().method()));
    }

    private boolean isInjectedField(Var field) {
        TypeDecl owner = program.declaration(field.owner()).orElse(null);
        return owner != null && isComponent(owner) && !annotationsOf(field).isEmpty() && !isWritten(field, owner);
    }

    private List<Annotation> annotationsOf(Var field) {
        return program.declaration(field.owner()).stream()
                .flatMap(owner -> owner.fields().stream())
                .filter(declared -> declared.variable().equals(field))
                .findFirst()
                .map(FieldDecl::annotations)
                .orElse(List.of());
    }

    private boolean isWritten(Var field, TypeDecl owner) {
        return owner.methods().stream()
                .flatMap(method -> method.body().stream())
                .anyMatch(body -> !program.of(body).reads().writesTo(field).isEmpty());
    }

    /** By the name that is asked for; else the only one of the type or the first choice, else the one with the variable's name. */
    private Optional<MethodDecl> maker(Var variable, List<Annotation> annotations) {
        List<MethodDecl> ofType = makers().values().stream()
                .distinct()
                .filter(maker -> program.api()
                        .isSubtype(maker.ref().returnType(), variable.type().name()))
                .toList();
        Optional<String> name = name(annotations);
        Optional<MethodDecl> maker = name.isPresent()
                ? name.map(makers()::get)
                : sole(ofType, MethodDecl::annotations).or(() -> Optional.ofNullable(makers().get(variable.name())));
        return maker.filter(ofType::contains);
    }

    private static Optional<String> name(List<Annotation> annotations) {
        return annotations.stream()
                .flatMap(annotation -> texts(annotation).stream())
                .findFirst();
    }

    /** The only one of several, or the one of them that is marked as the first choice. */
    private <T> Optional<T> sole(List<T> all, Function<T, List<Annotation>> annotations) {
        List<T> chosen = all.size() == 1
                ? all
                : all.stream()
                        .filter(one -> is(annotations.apply(one), Meaning.PRIMARY))
                        .toList();
        return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
    }

    /** Of several implementations the one that a call runs because it is the only bean among them, or the first choice. */
    List<MethodDecl> only(Call call, List<MethodDecl> implementations) {
        if (implementations.size() < 2 || !(call.receiver().orElse(null) instanceof Read read)) {
            return implementations;
        }
        Optional<List<Annotation>> injection = injection(read.variable());
        if (injection.isEmpty()) {
            return implementations;
        }
        List<MethodDecl> beans = implementations.stream()
                .filter(method -> isComponent(method.owner()) || isMade(method.owner()))
                .toList();
        return beans.size() < 2 || name(injection.get()).isEmpty()
                ? sole(beans, method -> method.owner().annotations())
                        .map(List::of)
                        .orElse(implementations)
                : implementations;
    }

    /** What is written where the framework passes the object that a field holds: at the field, or at the parameter it is set from. */
    private Optional<List<Annotation>> injection(Var field) {
        TypeDecl owner = program.declaration(field.owner()).orElse(null);
        if (!field.isField() || owner == null || !isComponent(owner)) {
            return Optional.empty();
        }
        return isWritten(field, owner)
                ? setter(field)
                        .map(given -> annotationsOf(given.body().body().method(), ((Read) given.value()).variable()))
                : Optional.of(annotationsOf(field));
    }

    private boolean isMade(TypeDecl type) {
        return makers().values().stream()
                .flatMap(maker -> maker.body().stream())
                .flatMap(body -> program.of(body).results().stream())
                .anyMatch(made -> program.api().isSubtype(made.type().name(), type.name()));
    }
}
