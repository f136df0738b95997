package dev.asynclint.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.asynclint.engine.Problem;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** The classes of one compilation. Attributed top-level classes are {@linkplain #add added} one by one. */
public final class JavacProgram implements Program {
    private final ClassLoader classPath;
    private final Trees trees;
    private final Symbols symbols;
    private final TypeOracle oracle;
    private final Map<JavaFileObject, JavacSourceFile> files = new IdentityHashMap<>();
    private final Map<String, JavacSourceFile> filesByPath = new HashMap<>();
    private final Set<JavacSourceFile> opened = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> facts = List.of();

    public JavacProgram(Trees trees, Types types, Elements elements) {
        this(trees, types, elements, JavacProgram.class.getClassLoader());
    }

    private JavacProgram(Trees trees, Types types, Elements elements, ClassLoader classPath) {
        this.classPath = classPath;
        this.trees = trees;
        this.symbols = new Symbols(types, elements);
        this.oracle = new JavacTypes(symbols);
    }

    public static JavacProgram of(JavacTask task) {
        return new JavacProgram(Trees.instance(task), task.getTypes(), task.getElements());
    }

    /** {@code classPath} finds resources beside the classes that the program calls. */
    public static JavacProgram of(JavacTask task, ClassLoader classPath) {
        return new JavacProgram(Trees.instance(task), task.getTypes(), task.getElements(), classPath);
    }

    /** Adds an attributed top-level class. Its trees are not needed any more afterwards: javac rewrites them. */
    public void add(CompilationUnitTree tree, ClassTree type) {
        JavacSourceFile file = files.computeIfAbsent(tree.getSourceFile(), JavacSourceFile::new);
        filesByPath.put(file.path(), file);
        opened.add(file);
        Unit unit = new Unit(tree, trees, symbols);
        symbols.compiled(unit.element(type));
        try {
            new DeclarationScanner(unit, file, problems::add).find(type);
        } catch (StackOverflowError e) {
            problems.add(new Problem(file.path(), "", "skipped " + type.getSimpleName() + ": nested too deeply", e));
        }
    }

    /** Lets go of the texts that were read for what was added. */
    void dropTexts() {
        opened.forEach(JavacSourceFile::dropText);
        opened.clear();
    }

    void keepFacts(List<String> lines) {
        facts = lines;
    }

    /** What other modules may want to know of the methods, as lines of a facts file. */
    List<String> facts() {
        return facts;
    }

    /** The names of all types that are compiled. */
    Set<String> typeNames() {
        return files.values().stream()
                .flatMap(file -> file.types().stream())
                .map(TypeDecl::name)
                .collect(Collectors.toSet());
    }

    ClassLoader classPath() {
        return classPath;
    }

    Symbols symbols() {
        return symbols;
    }

    /** What could not be looked into. */
    public List<Problem> problems() {
        return problems;
    }

    /** The file object behind a path of {@link #files()}, null for any other path. */
    public JavaFileObject fileObject(String path) {
        JavacSourceFile file = filesByPath.get(path);
        return file == null ? null : file.object;
    }

    @Override
    public List<SourceFile> files() {
        List<SourceFile> sorted = new ArrayList<>(files.values());
        sorted.sort(Comparator.comparing(SourceFile::path));
        return sorted;
    }

    @Override
    public TypeOracle types() {
        return oracle;
    }
}
