package dev.asynclint.ir;

import java.util.List;
import java.util.Optional;

/**
 * A method, constructor or initialiser in the sources. Front ends implement this; instances have identity. What costs
 * time is asked for on demand: first the {@link #outline()}, then, for the few bodies that need it, the {@link #body()}.
 */
public interface MethodDecl {
    MethodRef ref();

    TypeDecl owner();

    List<Annotation> annotations();

    /** Those of the parameter with that index. */
    List<Annotation> annotationsOf(int parameter);

    /** The name in the text; for an initialiser the name of its class. */
    Span nameSpan();

    boolean isSynchronized();

    /** Whether an override may be called in its place: not private, static, final, a constructor or in a final class. */
    boolean isOverridable();

    /** What the body mentions, without lowering it; {@link Outline#EMPTY} where there is no body. */
    Outline outline();

    /** The lowered body, the same instance each time; empty for abstract and native methods. */
    Optional<Body> body();
}
