package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.SourceFile.Suppression;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** How a file's declarations are kept in a snapshot. Bodies lie elsewhere, and are read when somebody asks for one. */
final class FileFormat {
    private final SnapshotIn in;
    private final int bodies;

    /** Reads files; their bodies begin at {@code bodies}. */
    FileFormat(SnapshotIn in, int bodies) {
        this.in = in;
        this.bodies = bodies;
    }

    static void write(SourceFile file, SnapshotOut out, BytesOut bodies) {
        out.put(file.suppressions().size());
        for (Suppression suppression : file.suppressions()) {
            out.put(suppression.span(), 0);
            out.put(suppression.keys());
        }
        out.put(file.types().size());
        file.types().forEach(type -> write(type, out, bodies));
    }

    JavaFile file(String path, Supplier<String> text) {
        JavaFile file = new JavaFile(path, text);
        file.setSuppressions(in.list(() -> new Suppression(in.span(0), Set.copyOf(in.strings()))));
        file.setTypes(in.list(() -> type(file)));
        return file;
    }

    private static void write(TypeDecl type, SnapshotOut out, BytesOut bodies) {
        out.put(type.name());
        out.put(type.nameSpan(), 0);
        out.put(type.isInterface());
        out.put(type.isFinal());
        out.put(type.supertypes().size());
        type.supertypes().forEach(out::put);
        out.putAnnotations(type.annotations());
        out.put(type.fields().size());
        for (FieldDecl field : type.fields()) {
            out.put(field.variable());
            out.put(field.isStatic());
            out.put(field.isFinal());
            out.putAnnotations(field.annotations());
        }
        out.put(type.methods().size());
        type.methods().forEach(method -> write((SourceMethod) method, out, bodies));
    }

    private TypeDecl type(JavaFile file) {
        List<MethodDecl> methods = new ArrayList<>();
        TypeDecl type = new TypeDecl(
                file,
                in.string(),
                in.span(0),
                in.isSet(),
                in.isSet(),
                in.list(in::type),
                in.annotations(),
                in.list(() -> new FieldDecl(in.variable(), in.isSet(), in.isSet(), in.annotations())),
                methods);
        for (int i = in.number(); i > 0; i--) {
            methods.add(method(type));
        }
        return type;
    }

    private static void write(SourceMethod method, SnapshotOut out, BytesOut bodies) {
        out.put(method.ref());
        out.putAnnotations(method.annotations());
        out.put(method.nameSpan(), 0);
        out.put(method.isSynchronized());
        out.put(method.isOverridable());
        out.put(method.annotationsOfParameters().size());
        method.annotationsOfParameters().forEach(out::putAnnotations);
        out.put(method.body().isPresent());
        if (method.body().isPresent()) {
            out.put(method.outline().calls().size());
            method.outline().calls().forEach(out::put);
            out.put(method.outline().catches());
            out.put(bodies.size());
            BytesOut declarations = out.bytes;
            out.bytes = bodies;
            BodyFormat.write(method.body().get(), out);
            out.bytes = declarations;
        }
    }

    private SourceMethod method(TypeDecl owner) {
        SourceMethod method =
                new SourceMethod(in.method(), owner, in.annotations(), in.span(0), in.isSet(), in.isSet());
        List<List<Annotation>> ofParameters = in.list(in::annotations);
        method.setAnnotationsOfParameters(ofParameters);
        if (in.isSet()) {
            List<Outline.Mention> calls = in.list(in::mention);
            boolean catches = in.isSet();
            int at = bodies + in.number();
            method.setBody(
                    () -> body(method, at), calls.isEmpty() && !catches ? Outline.EMPTY : new Outline(calls, catches));
        }
        return method;
    }

    private Body body(SourceMethod method, int at) {
        in.seek(at);
        return BodyFormat.read(method, in);
    }
}
