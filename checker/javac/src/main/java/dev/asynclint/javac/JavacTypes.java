package dev.asynclint.javac;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Answers from javac's symbol table. */
final class JavacTypes implements TypeOracle {
    private final Symbols symbols;
    private final Map<TypeElement, List<TypeElement>> closures = new IdentityHashMap<>();
    private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new IdentityHashMap<>();
    private final Map<ExecutableElement, List<MethodRef>> overridden = new IdentityHashMap<>();

    JavacTypes(Symbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public List<String> supertypes(String type) {
        List<String> names = new ArrayList<>();
        TypeElement start = symbols.elementNamed(type);
        if (start != null) {
            for (TypeElement element : closure(start)) {
                names.add(symbols.nameOf(element));
            }
        }
        return names;
    }

    private List<TypeElement> closure(TypeElement start) {
        List<TypeElement> known = closures.get(start);
        if (known == null) {
            known = List.copyOf(findClosure(start));
            closures.put(start, known);
        }
        return known;
    }

    /** A type and its supertypes, breadth first: nearest first. */
    private Set<TypeElement> findClosure(TypeElement start) {
        Set<TypeElement> found = new LinkedHashSet<>(List.of(start));
        Deque<TypeElement> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (TypeMirror supertype :
                    symbols.types.directSupertypes(open.poll().asType())) {
                TypeElement element = symbols.elementOf(supertype);
                if (element != null && found.add(element)) {
                    open.add(element);
                }
            }
        }
        return found;
    }

    @Override
    public List<MethodRef> overridden(MethodRef method) {
        ExecutableElement element = symbols.elementOf(method);
        if (element == null) {
            return List.of();
        }
        List<MethodRef> known = overridden.get(element);
        if (known == null) {
            known = canOverride(element) ? findOverridden(element) : List.of();
            overridden.put(element, known);
        }
        return known;
    }

    private List<MethodRef> findOverridden(ExecutableElement method) {
        List<MethodRef> found = new ArrayList<>();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        for (TypeElement supertype : closure(owner)) {
            if (supertype == owner) {
                continue;
            }
            for (ExecutableElement candidate : methodsOf(supertype).getOrDefault(method.getSimpleName(), List.of())) {
                if (candidate.getParameters().size() == method.getParameters().size()
                        && symbols.elements.overrides(method, candidate, owner)) {
                    found.add(symbols.method(candidate));
                }
            }
        }
        return List.copyOf(found);
    }

    private Map<Name, List<ExecutableElement>> methodsOf(TypeElement type) {
        Map<Name, List<ExecutableElement>> known = methods.get(type);
        if (known == null) {
            known = new HashMap<>();
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                known.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>(2))
                        .add(method);
            }
            methods.put(type, known);
        }
        return known;
    }

    private static boolean canOverride(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && method.getEnclosingElement() instanceof TypeElement
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    @Override
    public List<String> thrownBy(MethodRef method) {
        List<String> names = new ArrayList<>();
        ExecutableElement element = symbols.elementOf(method);
        if (element != null) {
            for (TypeMirror thrown : element.getThrownTypes()) {
                names.add(symbols.erasedName(thrown));
            }
        }
        return names;
    }

    @Override
    public List<Annotation> annotationsOf(MethodRef method) {
        ExecutableElement element = symbols.elementOf(method);
        return element == null ? List.of() : Annotations.of(element, symbols);
    }

    @Override
    public List<Annotation> annotationsOf(String type) {
        TypeElement element = symbols.elementNamed(type);
        return element == null ? List.of() : Annotations.of(element, symbols);
    }

    @Override
    public boolean isPresent(String typeOrArtifact) {
        return typeOrArtifact.indexOf('-') < 0 && symbols.elementNamed(typeOrArtifact) != null;
    }
}
