package dev.asynclint.javac;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Outline.Mention;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** A method, constructor or initialiser that javac compiles. Its body is lowered when it is found. */
final class JavacMethod implements MethodDecl {
    private final MethodRef ref;
    private final TypeDecl owner;
    /** The symbol; the one of the class for an initialiser. */
    private final Element element;

    private final Symbols symbols;
    private final int start;
    private List<Annotation> annotations;
    private Optional<Body> body = Optional.empty();

    private final List<Mention> mentions = new ArrayList<>();
    private boolean catches;
    private Outline outline;

    JavacMethod(MethodRef ref, TypeDecl owner, Element element, int start, Symbols symbols) {
        this.ref = ref;
        this.owner = owner;
        this.element = element;
        this.start = start;
        this.symbols = symbols;
    }

    void mention(Mention call) {
        mentions.add(call);
    }

    void mentionCatch() {
        catches = true;
    }

    void lowered(Optional<Body> as) {
        body = as;
    }

    @Override
    public MethodRef ref() {
        return ref;
    }

    @Override
    public TypeDecl owner() {
        return owner;
    }

    @Override
    public List<Annotation> annotations() {
        if (annotations == null) {
            annotations = ref.isInitializer() ? List.of() : Annotations.of(element, symbols);
        }
        return annotations;
    }

    @Override
    public List<Annotation> annotationsOf(int parameter) {
        return ref.isInitializer()
                ? List.of()
                : Annotations.of(((ExecutableElement) element).getParameters().get(parameter), symbols);
    }

    @Override
    public Span nameSpan() {
        if (ref.isInitializer()) {
            return owner.nameSpan();
        }
        boolean isConstructor = element.getKind() == ElementKind.CONSTRUCTOR;
        String name = (isConstructor ? element.getEnclosingElement() : element)
                .getSimpleName()
                .toString();
        return ((JavacSourceFile) owner.file()).nameSpan(start, name, true);
    }

    @Override
    public boolean isSynchronized() {
        return !ref.isInitializer() && element.getModifiers().contains(Modifier.SYNCHRONIZED);
    }

    @Override
    public boolean isOverridable() {
        return element.getKind() == ElementKind.METHOD
                && !element.getModifiers().contains(Modifier.PRIVATE)
                && !element.getModifiers().contains(Modifier.STATIC)
                && !element.getModifiers().contains(Modifier.FINAL)
                && !owner.isFinal();
    }

    /** Whether other classes can call it, as far as its own modifiers say. */
    boolean isVisible() {
        return !ref.isInitializer() && !element.getModifiers().contains(Modifier.PRIVATE);
    }

    @Override
    public Outline outline() {
        if (outline == null) {
            outline = mentions.isEmpty() && !catches ? Outline.EMPTY : new Outline(List.copyOf(mentions), catches);
        }
        return outline;
    }

    @Override
    public Optional<Body> body() {
        return body;
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
