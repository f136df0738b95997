package dev.asynclint.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import dev.asynclint.ir.SourceFile.Suppression;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads {@code @SuppressWarnings} and its like from trees: for local variables javac's symbols do not keep it. */
final class SuppressWarningsReader {
    private SuppressWarningsReader() {}

    /** What the annotation names; empty when it is another annotation. */
    static List<String> keys(AnnotationTree annotation, Unit unit) {
        List<String> keys = new ArrayList<>();
        String type = annotation.getAnnotationType().toString();
        if (Suppression.ANNOTATIONS.contains(type.substring(type.lastIndexOf('.') + 1))) {
            annotation.getArguments().forEach(argument -> collect(argument, unit, keys));
        }
        return keys;
    }

    private static void collect(ExpressionTree tree, Unit unit, List<String> keys) {
        if (tree instanceof AssignmentTree) {
            collect(((AssignmentTree) tree).getExpression(), unit, keys);
        } else if (tree instanceof NewArrayTree && ((NewArrayTree) tree).getInitializers() != null) {
            ((NewArrayTree) tree).getInitializers().forEach(each -> collect(each, unit, keys));
        } else if (tree instanceof LiteralTree) {
            keys.add(String.valueOf(((LiteralTree) tree).getValue()));
        } else {
            Element element = unit.element(tree);
            if (element instanceof VariableElement && ((VariableElement) element).getConstantValue() != null) {
                keys.add(((VariableElement) element).getConstantValue().toString());
            }
        }
    }
}
