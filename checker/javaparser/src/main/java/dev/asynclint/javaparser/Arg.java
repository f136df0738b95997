package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;

/** An argument while its call is resolved. */
final class Arg {
    /** Without parentheses. */
    final Expression written;

    final LambdaExpr lambda;
    final MethodReferenceExpr reference;
    /** Lowered at once for a plain value, after the method is chosen for the others. */
    Typed lowered;

    /** Whether {@code lowered} may be lowered again with an expected type, for the type arguments it lacks. */
    boolean isRefinable;

    private LambdaShape shape;
    private Ty bodyType;
    private MethodReferences.Target target;
    private boolean isTargetKnown;

    Arg(Expression written) {
        this.written = written;
        this.lambda = written instanceof LambdaExpr code ? code : null;
        this.reference = written instanceof MethodReferenceExpr code ? code : null;
    }

    boolean isCode() {
        return lambda != null || reference != null;
    }

    /** The type of a plain value, unknown for code and for what needs an expected type. */
    Ty type() {
        return lowered == null ? Ty.UNKNOWN : lowered.type();
    }

    LambdaShape shape() {
        if (shape == null) {
            shape = LambdaShape.of(lambda);
        }
        return shape;
    }

    /** The type of an explicitly typed lambda's body expression. */
    Ty bodyType(Lambdas lambdas) {
        if (bodyType == null) {
            bodyType = lambdas.tryBody(lambda);
        }
        return bodyType;
    }

    MethodReferences.Target target(MethodReferences references) {
        if (!isTargetKnown) {
            target = references.exact(reference);
            isTargetKnown = true;
        }
        return target;
    }
}
