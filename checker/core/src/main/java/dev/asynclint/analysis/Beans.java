package dev.asynclint.analysis;

import dev.asynclint.api.Meaning;
import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return program.api().means(type.annotations()).contains(Meaning.COMPONENT);
    }

    /** The methods that make beans, by the names of these. */
    private Map<String, MethodDecl> makers() {
        if (makers == null) {
            Map<String, MethodDecl> found = new LinkedHashMap<>();
            for (SourceFile file : program.program().files()) {
                for (TypeDecl type : file.types()) {
                    type.methods().stream()
                            .filter(method ->
                                    program.api().means(method.annotations()).contains(Meaning.BEAN))
                            .forEach(method -> names(method).forEach(name -> found.put(name, method)));
                }
            }
            makers = found;
        }
        return makers;
    }

    /** What the annotation says, else what the method is called. */
    private static List<String> names(MethodDecl method) {
        List<String> written = method.annotations().stream()
                .flatMap(annotation -> texts(annotation).stream())
                .toList();
        return written.isEmpty() ? List.of(method.ref().name()) : written;
    }

    private static List<String> texts(Annotation annotation) {
        return Stream.of("value", "name")
                .map(annotation.values()::get)
                .flatMap(value -> value instanceof List<?> all ? all.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The thread that an annotation names by the bean that is its executor. */
    Running named(Collection<Annotation> annotations, String type) {
        return annotations.stream()
                .filter(annotation -> annotation.type().equals(type))
                .flatMap(annotation -> texts(annotation).stream())
                .map(makers()::get)
                .filter(maker -> maker != null)
                .map(program.threads()::ofResult)
                .findFirst()
                .orElse(Running.UNKNOWN);
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
                called.ref().isConstructor() && isComponent(called.owner()) || makers().containsValue(called);
        return isCalledByFramework ? maker(parameter, annotationsOf(called, parameter)) : Optional.empty();
    }

    private List<Annotation> annotationsOf(MethodDecl called, Var parameter) {
        int index =
                called.body().map(body -> body.parameters().indexOf(parameter)).orElse(-1);
        return index < 0 ? List.of() : called.annotationsOf(index);
    }

    /** The method that makes the bean to which the framework sets a field. */
    Optional<MethodDecl> maker(Var field) {
        return isInjectedField(field) ? maker(field, annotationsOf(field)) : Optional.empty();
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

    /** By the name that is asked for; else the only one of the type, else the one with the variable's name. */
    private Optional<MethodDecl> maker(Var variable, List<Annotation> annotations) {
        Optional<String> name = annotations.stream()
                .flatMap(annotation -> texts(annotation).stream())
                .findFirst();
        List<MethodDecl> ofType = makers().values().stream()
                .distinct()
                .filter(maker -> program.api()
                        .isSubtype(maker.ref().returnType(), variable.type().name()))
                .toList();
        MethodDecl maker = name.isPresent()
                ? makers().get(name.get())
                : ofType.size() == 1 ? ofType.get(0) : makers().get(variable.name());
        return Optional.ofNullable(maker).filter(ofType::contains);
    }

    /** Of several implementations the one that a call runs because it is the only bean among them. */
    List<MethodDecl> only(Call call, List<MethodDecl> implementations) {
        if (implementations.size() < 2 || !(call.receiver().orElse(null) instanceof Read read) || !isInjected(read)) {
            return implementations;
        }
        List<MethodDecl> beans = implementations.stream()
                .filter(method -> isComponent(method.owner()) || isMade(method.owner()))
                .toList();
        return beans.size() == 1 ? beans : implementations;
    }

    private boolean isInjected(Read read) {
        Var field = read.variable();
        TypeDecl owner = program.declaration(field.owner()).orElse(null);
        return field.isField()
                && owner != null
                && isComponent(owner)
                && program.assignedValue(field)
                        .map(given -> given.value() instanceof Read from
                                && from.variable().kind() == Var.Kind.PARAMETER
                                && given.body().body().method().ref().isConstructor())
                        .orElseGet(() -> !isWritten(field, owner));
    }

    private boolean isMade(TypeDecl type) {
        return makers().values().stream()
                .flatMap(maker -> maker.body().stream())
                .flatMap(body -> program.of(body).results().stream())
                .anyMatch(made -> program.api().isSubtype(made.type().name(), type.name()));
    }
}
