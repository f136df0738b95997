package dev.asynclint.ir;

import java.util.List;

/**
 * A field. Its initialiser is an {@link Assign} in the body of {@code <fieldinit>} or {@code <clinit>}.
 *
 * @param variable the variable that reads of it carry
 */
public record FieldDecl(Var variable, boolean isStatic, boolean isFinal, List<Annotation> annotations) {}
