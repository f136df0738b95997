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
import java.util.function.Supplier;

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
    private Supplier<Optional<Body>> body = Optional::empty;

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

    List<List<Annotation>> annotationsOfParameters() {
        return ofParameters;
    }

    void setBody(Body lowered, Outline mentioned) {
        Optional<Body> present = Optional.of(lowered);
        body = () -> present;
        outline = mentioned;
    }

    /** Has the body read when somebody asks for it. */
    void setBody(Supplier<Body> kept, Outline mentioned) {
        body = () -> {
            setBody(kept.get(), mentioned);
            return body.get();
        };
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
        return body.get();
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
