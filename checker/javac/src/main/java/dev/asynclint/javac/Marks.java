package dev.asynclint.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Trees to hang messages on. javac's public API prints a message at a tree, never at an offset; by the time findings are
 * known, the trees of the sources are gone, and the place javac gives a chained call is its dot, not its name. So a mark
 * is a class that stands at the offset in a text of blanks.
 */
final class Marks {
    private Marks() {}

    static List<Tree> at(List<Integer> offsets) {
        List<JavaFileObject> texts = new ArrayList<>();
        for (int offset : offsets) {
            texts.add(new Blanks(texts.size(), Math.max(0, offset)));
        }
        if (texts.isEmpty()) {
            return List.of();
        }
        // an empty processor path: no plugin, not even this one, starts in there
        List<String> options = List.of("-proc:none", "--processor-path=");
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(Writer.nullWriter(), null, diagnostic -> {}, options, null, texts);
        List<Tree> marks = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                marks.add(unit.getTypeDecls().get(0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static final class Blanks extends SimpleJavaFileObject {
        private final int offset;

        Blanks(int number, int offset) {
            super(URI.create("mark:///" + number + ".java"), Kind.SOURCE);
            this.offset = offset;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return " ".repeat(offset) + "class A{}";
        }
    }
}
