package dev.asynclint.javac;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads the annotations of a declaration. */
final class Annotations {
    private Annotations() {}

    static List<Annotation> of(Element element, Symbols symbols) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<Annotation> annotations = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            annotations.add(annotation(mirror, symbols));
        }
        return annotations;
    }

    private static Annotation annotation(AnnotationMirror mirror, Symbols symbols) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(
                    entry.getKey().getSimpleName().toString(), entry.getValue().accept(new Value(symbols), null));
        }
        return new Annotation(
                symbols.nameOf((TypeElement) mirror.getAnnotationType().asElement()), values);
    }

    private static final class Value extends SimpleAnnotationValueVisitor14<Object, Void> {
        private final Symbols symbols;

        Value(Symbols symbols) {
            this.symbols = symbols;
        }

        @Override
        protected Object defaultAction(Object value, Void unused) {
            return value;
        }

        @Override
        public Object visitType(TypeMirror type, Void unused) {
            return TypeRef.simpleName(symbols.erasedName(type));
        }

        @Override
        public Object visitEnumConstant(VariableElement constant, Void unused) {
            return constant.getSimpleName().toString();
        }

        @Override
        public Object visitAnnotation(AnnotationMirror mirror, Void unused) {
            return annotation(mirror, symbols);
        }

        @Override
        public Object visitArray(List<? extends AnnotationValue> values, Void unused) {
            List<Object> all = new ArrayList<>();
            for (AnnotationValue value : values) {
                all.add(value.accept(this, null));
            }
            return all.size() == 1 ? all.get(0) : all;
        }
    }
}
