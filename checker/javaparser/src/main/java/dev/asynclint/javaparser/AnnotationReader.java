package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one annotation of a class file. */
final class AnnotationReader extends AnnotationVisitor {
    private final String type;
    private final Consumer<Annotation> sink;
    private final Map<String, Object> values = new LinkedHashMap<>();

    AnnotationReader(String descriptor, Consumer<Annotation> sink) {
        super(Opcodes.ASM9);
        this.type = Type.getType(descriptor).getClassName();
        this.sink = sink;
    }

    @Override
    public void visit(String name, Object value) {
        values.put(name, plain(value));
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        values.put(name, value);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        List<Object> list = new ArrayList<>();
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String ignored, Object value) {
                list.add(plain(value));
            }

            @Override
            public void visitEnum(String ignored, String descriptor, String value) {
                list.add(value);
            }

            @Override
            public void visitEnd() {
                // A single value is not wrapped, as in sources.
                values.put(name, list.size() == 1 ? list.get(0) : List.copyOf(list));
            }
        };
    }

    private static Object plain(Object value) {
        return value instanceof Type classLiteral ? TypeRef.simpleName(classLiteral.getClassName()) : value;
    }

    @Override
    public void visitEnd() {
        sink.accept(new Annotation(type, values));
    }
}
