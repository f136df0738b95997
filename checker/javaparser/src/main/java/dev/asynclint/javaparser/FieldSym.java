package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.ir.Var;

/** A field. */
final class FieldSym {
    final ClassSym owner;
    final String name;
    final Ty type;
    final boolean isStatic;
    final boolean isFinal;
    final boolean isEnumConstant;
    /** Its value when it is a constant of a class file or the index. */
    final Object constant;
    /** The initialiser of a final source field, until its value has been asked for. */
    Expression initializer;

    Object folded;
    boolean isFolding;
    final Var variable;

    FieldSym(
            ClassSym owner,
            String name,
            Ty type,
            boolean isStatic,
            boolean isFinal,
            boolean isEnumConstant,
            Object constant) {
        this(
                owner,
                type,
                isStatic,
                isFinal,
                isEnumConstant,
                constant,
                new Var(Var.Kind.FIELD, name, owner.name, -1, type.toRef()));
    }

    /** A field with the variable that reads of it already carry. */
    FieldSym(
            ClassSym owner,
            Ty type,
            boolean isStatic,
            boolean isFinal,
            boolean isEnumConstant,
            Object constant,
            Var variable) {
        this.owner = owner;
        this.name = variable.name();
        this.type = type;
        this.isStatic = isStatic;
        this.isFinal = isFinal;
        this.isEnumConstant = isEnumConstant;
        this.constant = constant;
        this.variable = variable;
    }
}
