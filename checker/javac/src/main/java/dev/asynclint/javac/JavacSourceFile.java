package dev.asynclint.javac;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** A file that javac compiles. Its text is read when asked for. */
final class JavacSourceFile implements SourceFile {
    final JavaFileObject object;
    final List<TypeDecl> types = new ArrayList<>();
    final List<Suppression> suppressions = new ArrayList<>();
    private final String path;
    private CharSequence text;

    JavacSourceFile(JavaFileObject object) {
        this.object = object;
        this.path = pathOf(object);
    }

    /** Build tools hand over absolute paths: what lies below the working directory is named from there. */
    static String pathOf(JavaFileObject object) {
        String name = object.getName();
        String here = Path.of("").toAbsolutePath().toString() + java.io.File.separator;
        String shown = name.startsWith(here) ? name.substring(here.length()) : name;
        return shown.replace('\\', '/');
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public CharSequence text() {
        if (text == null) {
            try {
                text = object.getCharContent(true);
            } catch (IOException | RuntimeException e) {
                text = ""; // gone since it was compiled: names have no place then
            }
        }
        return text;
    }

    @Override
    public List<TypeDecl> types() {
        return types;
    }

    @Override
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** Lets go of the text; it is read again when asked for. */
    void dropText() {
        text = null;
    }

    /** Where a declaration has its name: the first whole word {@code name} at or after {@code from} that fits. */
    Span nameSpan(int from, String name, boolean isMethod) {
        return NameFinder.find(text(), from, name, isMethod);
    }

    @Override
    public String toString() {
        return path;
    }
}
