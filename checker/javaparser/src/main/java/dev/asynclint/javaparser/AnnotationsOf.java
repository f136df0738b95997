package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.asynclint.ir.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the annotations written on a declaration. */
final class AnnotationsOf {
    private final TypeReader types;

    AnnotationsOf(TypeReader types) {
        this.types = types;
    }

    List<Annotation> read(NodeList<AnnotationExpr> written, Env env) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<Annotation> read = new ArrayList<>(written.size());
        for (AnnotationExpr annotation : written) {
            String name = annotation.getNameAsString();
            Ty type = types.qualified(name, env);
            read.add(new Annotation(type.isKnown() ? type.name : name, values(annotation)));
        }
        return read;
    }

    /** The elements as written, without the type's defaults. */
    static Map<String, Object> values(AnnotationExpr annotation) {
        if (annotation.isSingleMemberAnnotationExpr()) {
            Object value = value(annotation.asSingleMemberAnnotationExpr().getMemberValue());
            return value == null ? Map.of() : Map.of("value", value);
        }
        if (!annotation.isNormalAnnotationExpr()) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (MemberValuePair pair : annotation.asNormalAnnotationExpr().getPairs()) {
            Object value = value(pair.getValue());
            if (value != null) {
                values.put(pair.getNameAsString(), value);
            }
        }
        return values;
    }

    private static Object value(Expression written) {
        if (written instanceof ArrayInitializerExpr array) {
            List<Object> list = new ArrayList<>();
            for (Expression element : array.getValues()) {
                Object value = value(element);
                if (value != null) {
                    list.add(value);
                }
            }
            return list.size() == 1 ? list.get(0) : list;
        }
        if (written.isClassExpr()) {
            String name = written.asClassExpr().getTypeAsString();
            return name.substring(name.lastIndexOf('.') + 1);
        }
        if (written.isFieldAccessExpr()) {
            return written.asFieldAccessExpr().getNameAsString();
        }
        if (written.isNameExpr()) {
            return written.asNameExpr().getNameAsString();
        }
        if (written instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            Object left = value(sum.getLeft());
            Object right = value(sum.getRight());
            return left instanceof String && right instanceof String ? left + "" + right : null;
        }
        if (written instanceof UnaryExpr minus && minus.getOperator() == UnaryExpr.Operator.MINUS) {
            return Literals.negate(value(minus.getExpression()));
        }
        return Literals.value(written);
    }
}
