package dev.asynclint.javaparser;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small program of the tests, read without a class path. */
final class Snippet {
    final JavaParserProgram program;

    private Snippet(JavaParserProgram program) {
        this.program = program;
    }

    /** Reads files given as path, text, path, text. */
    static Snippet of(Path folder, String... pathsAndTexts) {
        try {
            List<JavaParserProgram.Input> inputs = new ArrayList<>();
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                Path file = folder.resolve(pathsAndTexts[i]);
                Files.createDirectories(file.getParent());
                Files.write(file, pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                inputs.add(new JavaParserProgram.Input(pathsAndTexts[i], file));
            }
            JavaParserOptions options = JavaParserOptions.defaults().withThreads(1);
            return new Snippet(JavaParserProgram.read(inputs, options));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SourceFile file() {
        return program.files().get(0);
    }

    TypeDecl type(String name) {
        return program.files().stream()
                .flatMap(file -> file.types().stream())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type " + name));
    }

    /** The first method of that name in any type. */
    MethodDecl method(String name) {
        return program.files().stream()
                .flatMap(file -> file.types().stream())
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.ref().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name));
    }

    Body body(String method) {
        return method(method).body().orElseThrow();
    }

    <N extends Node> List<N> nodes(String method, Class<N> kind) {
        List<N> found = new ArrayList<>();
        body(method).each(kind, found::add);
        return found;
    }

    /** The one call of that name in a method. */
    Call call(String method, String name) {
        return nodes(method, Call.class).stream()
                .filter(call -> call.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call of " + name + " in " + method));
    }

    /** The target as text, {@code ?} when unresolved. */
    String target(String method, String call) {
        return call(method, call).target().map(MethodRef::toString).orElse("?");
    }

    String text(Span span) {
        return file().text().subSequence(span.start(), span.end()).toString();
    }
}
