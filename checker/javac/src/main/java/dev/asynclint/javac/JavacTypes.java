package dev.asynclint.javac;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Answers from javac's symbol table. */
final class JavacTypes implements TypeOracle {
    private final Symbols symbols;

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

    /** A type and its supertypes, breadth first: nearest first. */
    private Set<TypeElement> closure(TypeElement start) {
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
        List<MethodRef> found = new ArrayList<>();
        ExecutableElement element = symbols.elementOf(method);
        if (element == null || !canOverride(element)) {
            return found;
        }
        TypeElement owner = (TypeElement) element.getEnclosingElement();
        for (TypeElement supertype : closure(owner)) {
            if (supertype == owner) {
                continue;
            }
            for (Element member : supertype.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD
                        && member.getSimpleName().equals(element.getSimpleName())
                        && symbols.elements.overrides(element, (ExecutableElement) member, owner)) {
                    found.add(symbols.method((ExecutableElement) member));
                }
            }
        }
        return found;
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
