package dev.asynclint.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.asynclint.ir.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the annotations written on a declaration. Names in them stand for themselves until constants are known: what
 * {@code @Async(Pools.MAIL)} says may be written in another file.
 */
final class AnnotationsOf {
    private static final BiFunction<Expression, Env, Object> UNKNOWN = (name, env) -> null;

    private final TypeReader types;
    private final BiFunction<Expression, Env, Object> constants;

    AnnotationsOf(TypeReader types) {
        this(types, UNKNOWN);
    }

    AnnotationsOf(TypeReader types, Constants constants) {
        this(types, constants::of);
    }

    private AnnotationsOf(TypeReader types, BiFunction<Expression, Env, Object> constants) {
        this.types = types;
        this.constants = constants;
    }

    /** Whether what the annotations say depends on the value of a name. */
    static boolean holdNames(NodeList<AnnotationExpr> written) {
        return written.stream()
                .filter(annotation -> !annotation.isMarkerAnnotationExpr())
                .anyMatch(annotation -> annotation.findFirst(NameExpr.class).isPresent());
    }

    List<Annotation> read(NodeList<AnnotationExpr> written, Env env) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<Annotation> read = new ArrayList<>(written.size());
        for (AnnotationExpr annotation : written) {
            String name = annotation.getNameAsString();
            Ty type = types.qualified(name, env);
            read.add(new Annotation(type.isKnown() ? type.name : name, values(annotation, env, constants)));
        }
        return read;
    }

    /** The elements as written, without the type's defaults. */
    static Map<String, Object> values(AnnotationExpr annotation) {
        return values(annotation, null, UNKNOWN);
    }

    private static Map<String, Object> values(
            AnnotationExpr annotation, Env env, BiFunction<Expression, Env, Object> constants) {
        Function<Expression, Object> names = name -> constants.apply(name, env);
        if (annotation.isSingleMemberAnnotationExpr()) {
            Object value = value(annotation.asSingleMemberAnnotationExpr().getMemberValue(), names);
            return value == null ? Map.of() : Map.of("value", value);
        }
        if (!annotation.isNormalAnnotationExpr()) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (MemberValuePair pair : annotation.asNormalAnnotationExpr().getPairs()) {
            Object value = value(pair.getValue(), names);
            if (value != null) {
                values.put(pair.getNameAsString(), value);
            }
        }
        return values;
    }

    private static Object value(Expression written, Function<Expression, Object> names) {
        if (written instanceof ArrayInitializerExpr array) {
            List<Object> list = new ArrayList<>();
            for (Expression element : array.getValues()) {
                Object value = value(element, names);
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
        if (written instanceof NodeWithSimpleName<?> name && (written.isFieldAccessExpr() || written.isNameExpr())) {
            Object constant = names.apply(written);
            return constant == null ? name.getNameAsString() : constant;
        }
        if (written instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            Object left = value(sum.getLeft(), names);
            Object right = value(sum.getRight(), names);
            return left instanceof String && right instanceof String ? left + "" + right : null;
        }
        if (written instanceof UnaryExpr minus && minus.getOperator() == UnaryExpr.Operator.MINUS) {
            return Literals.negate(value(minus.getExpression(), names));
        }
        return Literals.value(written);
    }
}
