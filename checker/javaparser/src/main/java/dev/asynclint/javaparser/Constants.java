package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** The values of constant variables and constant expressions (JLS 15.29). */
final class Constants {
    private final TypeReader reader;
    private final Types types;
    private final Members members;

    Constants(TypeReader reader, Types types, Members members) {
        this.reader = reader;
        this.types = types;
        this.members = members;
    }

    /** The value of a constant field, {@code null} when it is none. Source fields must have been folded. */
    Object valueOf(FieldSym field) {
        return field.constant != null ? field.constant : field.folded;
    }

    /** Folds a source field. All fields of a program are folded by one thread, before any body is lowered. */
    void fold(FieldSym field) {
        if (field.initializer == null || field.isFolding) {
            return;
        }
        field.isFolding = true;
        Object value = evaluate(field.initializer, field.owner.env, 0);
        field.folded = Folding.convert(value, field.type.name);
        field.initializer = null;
        field.isFolding = false;
    }

    /** The value of a constant expression, {@code null} when it is none. */
    Object of(Expression written, Env env) {
        return evaluate(written, env, 0);
    }

    private Object evaluate(Expression written, Env env, int depth) {
        if (depth > 200) {
            return null;
        }
        if (written instanceof NameExpr name) {
            return named(name.getNameAsString(), env);
        }
        if (written instanceof FieldAccessExpr access) {
            if (!access.getScope().isNameExpr() && !access.getScope().isFieldAccessExpr()) {
                return null;
            }
            Ty owner = reader.qualified(access.getScope().toString(), env);
            ClassSym symbol = owner.isKnown() ? types.of(owner) : null;
            return symbol == null ? null : of(members.field(symbol, access.getNameAsString()));
        }
        if (written instanceof EnclosedExpr inner) {
            return evaluate(inner.getInner(), env, depth + 1);
        }
        if (written instanceof BinaryExpr binary) {
            Object left = evaluate(binary.getLeft(), env, depth + 1);
            Object right = left == null ? null : evaluate(binary.getRight(), env, depth + 1);
            return right == null ? null : Folding.binary(binary.getOperator(), left, right);
        }
        if (written instanceof UnaryExpr unary) {
            Object value = evaluate(unary.getExpression(), env, depth + 1);
            return value == null ? null : Folding.unary(unary.getOperator(), value);
        }
        if (written instanceof CastExpr cast) {
            Object value = evaluate(cast.getExpression(), env, depth + 1);
            return Folding.convert(value, reader.read(cast.getType(), env).name);
        }
        if (written instanceof ConditionalExpr choice) {
            Object condition = evaluate(choice.getCondition(), env, depth + 1);
            if (condition instanceof Boolean yes) {
                return evaluate(yes ? choice.getThenExpr() : choice.getElseExpr(), env, depth + 1);
            }
            return null;
        }
        return Literals.value(written);
    }

    private Object named(String name, Env env) {
        for (Env at = env; at != null; at = at.outer) {
            Env.Local local = at.local(name);
            if (local != null) {
                return local.constant();
            }
            FieldSym field = at.type == null ? null : members.field(at.type, name);
            if (field != null) {
                return of(field);
            }
        }
        for (ClassSym owner : env.imports.staticOwners(name)) {
            FieldSym field = members.field(owner, name);
            if (field != null) {
                return of(field);
            }
        }
        for (ClassSym owner : env.imports.staticOnDemandOwners()) {
            FieldSym field = members.field(owner, name);
            if (field != null) {
                return of(field);
            }
        }
        return null;
    }

    private Object of(FieldSym field) {
        if (field == null || field.isEnumConstant) {
            return null;
        }
        fold(field);
        return valueOf(field);
    }
}
