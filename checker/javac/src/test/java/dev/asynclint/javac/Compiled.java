package dev.asynclint.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source attributed in memory. */
record Compiled(JavacProgram program, String text) {
    static Compiled of(String text, String... options) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("mem:///Test.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        List<String> all = new ArrayList<>(List.of("-proc:none", "--processor-path="));
        all.addAll(List.of(options));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostic -> {}, all, null, List.of(file));
        JavacProgram program = JavacProgram.of(task);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            for (CompilationUnitTree unit : units) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree tree) {
                        program.add(unit, tree);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Compiled(program, text);
    }

    /** A class with one method {@code m} around statements. */
    static Compiled method(String statements) {
        return of("import java.util.*; import java.util.concurrent.*; import java.util.function.*;\n"
                + "class T { int field; static final long SECOND = 1000L; enum E { A, B }\n"
                + "  void sink(Object o) {} Object source() { return null; } static void still() {}\n"
                + "  Object m(Object p, List<String> list, int i) throws Exception {\n" + statements + "\n}}");
    }

    SourceFile file() {
        return program.files().get(0);
    }

    Stream<MethodDecl> methods() {
        return file().types().stream().flatMap(type -> type.methods().stream());
    }

    TypeDecl type(String name) {
        return file().types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    MethodDecl methodNamed(String name) {
        return methods()
                .filter(method -> method.ref().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Body body(String name) {
        return methodNamed(name).body().orElseThrow();
    }

    /** The body of {@code m} as text. */
    String dump() {
        return new Dump(text).of(body("m").root());
    }

    String at(Span span) {
        return text.substring(span.start(), span.end());
    }
}
