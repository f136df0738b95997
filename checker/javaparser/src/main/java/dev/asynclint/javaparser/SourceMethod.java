package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.util.List;
import java.util.Optional;

/** A method, constructor or initialiser of the sources. */
final class SourceMethod implements MethodDecl {
    private final MethodRef ref;
    private final TypeDecl owner;
    private final List<Annotation> annotations;
    private final Span nameSpan;
    private final boolean isSynchronized;
    private final boolean isOverridable;
    private List<List<Annotation>> ofParameters = List.of();
    private Outline outline = Outline.EMPTY;
    private Optional<Body> body = Optional.empty();

    SourceMethod(
            MethodRef ref,
            TypeDecl owner,
            List<Annotation> annotations,
            Span nameSpan,
            boolean isSynchronized,
            boolean isOverridable) {
        this.ref = ref;
        this.owner = owner;
        this.annotations = annotations;
        this.nameSpan = nameSpan;
        this.isSynchronized = isSynchronized;
        this.isOverridable = isOverridable;
    }

    void setAnnotationsOfParameters(List<List<Annotation>> written) {
        ofParameters = written;
    }

    void setBody(Body lowered, Outline mentioned) {
        body = Optional.of(lowered);
        outline = mentioned;
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
        return annotations;
    }

    @Override
    public List<Annotation> annotationsOf(int parameter) {
        return ofParameters.isEmpty() ? List.of() : ofParameters.get(parameter);
    }

    @Override
    public Span nameSpan() {
        return nameSpan;
    }

    @Override
    public boolean isSynchronized() {
        return isSynchronized;
    }

    @Override
    public boolean isOverridable() {
        return isOverridable;
    }

    @Override
    public Outline outline() {
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
