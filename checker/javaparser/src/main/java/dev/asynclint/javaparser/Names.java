package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.Optional;

/** Names in expressions: variables, fields, {@code this}, and types where a value could stand. */
final class Names {
    private final Lowering lowering;

    Names(Lowering lowering) {
        this.lowering = lowering;
    }

    /** A variable found by its simple name: a local, or a field with its type as seen here. */
    record Found(Env.Local local, FieldSym field, Ty type) {}

    /** The variable of that name, {@code null} when there is none to be found. */
    Found variable(String name) {
        for (Env at = lowering.env; at != null; at = at.outer) {
            Env.Local local = at.local(name);
            if (local != null) {
                return new Found(local, null, local.type());
            }
            if (at.type != null) {
                FieldSym field = lowering.members.field(at.type, name);
                if (field != null) {
                    return new Found(null, field, lowering.members.fieldType(field, at.type.self()));
                }
            }
        }
        for (ClassSym owner : lowering.env.imports.staticOwners(name)) {
            FieldSym field = lowering.members.field(owner, name);
            if (field != null) {
                return new Found(null, field, field.type);
            }
        }
        for (ClassSym owner : lowering.env.imports.staticOnDemandOwners()) {
            FieldSym field = lowering.members.field(owner, name);
            if (field != null) {
                return new Found(null, field, field.type);
            }
        }
        return null;
    }

    Typed lower(NameExpr written) {
        String name = written.getNameAsString();
        Span span = lowering.span(written);
        Found found = variable(name);
        if (found != null) {
            return read(found, span, Optional.empty());
        }
        Ty type = lowering.env.type(name, lowering.members);
        if (type.isKnown()) {
            return new Typed(Lowering.opaque(span, "type", type), type);
        }
        return unknownField(name, span, Optional.empty());
    }

    private Typed read(Found found, Span span, Optional<Expr> receiver) {
        if (found.local != null) {
            Env.Local local = found.local;
            if (local.constant() != null) {
                return new Typed(
                        new Literal(span, local.constant(), local.type().toRef()), local.type());
            }
            return new Typed(
                    new Read(
                            span,
                            local.variable(),
                            Optional.empty(),
                            local.type().toRef()),
                    local.type());
        }
        return readField(found.field, found.type, span, receiver);
    }

    private Typed readField(FieldSym field, Ty type, Span span, Optional<Expr> receiver) {
        if (field.isEnumConstant) {
            return constant(span, field.name, field, type);
        }
        Object constant = lowering.constants.valueOf(field);
        if (constant != null && (field.isStatic || receiver.isEmpty())) {
            return constant(span, constant, field, type);
        }
        Optional<Expr> of = field.isStatic ? Optional.empty() : receiver;
        return new Typed(new Read(span, field.variable, of, type.toRef()), type);
    }

    private static Typed constant(Span span, Object value, FieldSym field, Ty type) {
        return new Typed(new Literal(span, value, type.toRef(), field.owner.name + "." + field.name), type);
    }

    private static Typed unknownField(String name, Span span, Optional<Expr> receiver) {
        Var variable = new Var(Var.Kind.FIELD, name, "?", -1, TypeRef.UNKNOWN);
        return new Typed(new Read(span, variable, receiver, TypeRef.UNKNOWN), Ty.UNKNOWN);
    }

    /**
     * The type that an expression names, {@code null} when it is a value. An unknown capitalised name that is no
     * variable is taken for a type that cannot be found.
     */
    Ty typeName(Expression written) {
        if (written instanceof NameExpr name) {
            String text = name.getNameAsString();
            if (variable(text) != null) {
                return null;
            }
            Ty type = lowering.env.type(text, lowering.members);
            return type.isKnown() || Character.isUpperCase(text.charAt(0)) ? type : null;
        }
        if (written instanceof FieldAccessExpr access) {
            String dotted = dotted(access);
            if (dotted == null) {
                return null;
            }
            String head = dotted.substring(0, dotted.indexOf('.'));
            if (variable(head) != null) {
                return null;
            }
            Ty type = lowering.reader.qualified(dotted, lowering.env);
            if (type.isKnown() && lowering.types.of(type) != null) {
                return type;
            }
            if (isField(access)) {
                return null;
            }
            boolean isCapital = Character.isUpperCase(access.getNameAsString().charAt(0));
            return isCapital && !isConstantName(access.getNameAsString()) ? type : null;
        }
        return null;
    }

    private boolean isField(FieldAccessExpr access) {
        Ty owner = typeName(access.getScope());
        ClassSym symbol = owner == null ? null : lowering.types.of(owner);
        return symbol != null && lowering.members.field(symbol, access.getNameAsString()) != null;
    }

    private static boolean isConstantName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return name.length() > 1;
    }

    /** {@code a.b.c} as text, {@code null} when anything but names is in it. */
    private static String dotted(FieldAccessExpr access) {
        Expression scope = access.getScope();
        String head;
        if (scope instanceof NameExpr name) {
            head = name.getNameAsString();
        } else if (scope instanceof FieldAccessExpr inner) {
            head = dotted(inner);
        } else {
            return null;
        }
        return head == null ? null : head + "." + access.getNameAsString();
    }

    Typed lower(FieldAccessExpr written) {
        Span span = lowering.span(written);
        String name = written.getNameAsString();
        Ty owner = typeName(written.getScope());
        if (owner != null) {
            ClassSym symbol = lowering.types.of(owner);
            FieldSym field = symbol == null ? null : lowering.members.field(symbol, name);
            if (field != null) {
                return readField(field, field.type, span, Optional.empty());
            }
            Ty type = typeName(written);
            return type != null
                    ? new Typed(Lowering.opaque(span, "type", type), type)
                    : unknownField(name, span, Optional.empty());
        }
        Typed scope = lowering.lower(written.getScope());
        if (scope.type().isArray()) {
            return new Typed(Lowering.opaque(span, "length", Ty.INT, scope.expr()), Ty.INT);
        }
        FieldSym field = field(scope.type(), name);
        if (field == null) {
            return unknownField(name, span, Optional.of(scope.expr()));
        }
        return readField(field, lowering.members.fieldType(field, scope.type()), span, Optional.of(scope.expr()));
    }

    private FieldSym field(Ty type, String name) {
        if (type.var != null) {
            for (Ty bound : type.var.bounds()) {
                FieldSym found = field(bound, name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        ClassSym symbol = lowering.types.of(type);
        return symbol == null ? null : lowering.members.field(symbol, name);
    }

    Typed lower(ThisExpr written) {
        ClassSym symbol = lowering.env.enclosingClass();
        if (written.getTypeName().isPresent()) {
            Ty named = lowering.reader.qualified(written.getTypeName().get().asString(), lowering.env);
            ClassSym outer = lowering.types.of(named);
            Ty type = outer == null ? named : outer.self();
            return self(Var.Kind.THIS, "this", type, lowering.span(written));
        }
        return self(Var.Kind.THIS, "this", selfType(symbol), lowering.span(written));
    }

    private static Ty selfType(ClassSym symbol) {
        return symbol == null ? Ty.UNKNOWN : symbol.self();
    }

    Typed lower(SuperExpr written) {
        ClassSym symbol = lowering.env.enclosingClass();
        Ty type = symbol == null || symbol.superclass == null ? Ty.OBJECT : symbol.superclass;
        if (written.getTypeName().isPresent()) {
            Ty named = lowering.reader.qualified(written.getTypeName().get().asString(), lowering.env);
            ClassSym target = lowering.types.of(named);
            if (target == null) {
                type = named;
            } else if (target.isInterface) {
                Ty seen = symbol == null ? null : lowering.hierarchy.asSuper(symbol.self(), target.name);
                type = seen == null ? named : seen;
            } else {
                type = target.superclass == null ? Ty.OBJECT : target.superclass;
            }
        }
        return self(Var.Kind.SUPER, "super", type, lowering.span(written));
    }

    static Typed self(Var.Kind kind, String name, Ty type, Span span) {
        Var variable = new Var(kind, name, "", -1, type.toRef());
        return new Typed(new Read(span, variable, Optional.empty(), type.toRef()), type);
    }
}
