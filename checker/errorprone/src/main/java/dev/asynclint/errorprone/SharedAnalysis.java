package dev.asynclint.errorprone;

import static javax.tools.StandardLocation.CLASS_PATH;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.asynclint.finding.Finding;
import dev.asynclint.javac.JavacAnalysis;
import dev.asynclint.javac.JavacProgram;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The one analysis that all checks of a compilation share. Under the compile policy {@code simple} javac has attributed
 * every class before the first check runs, so it sees them all; under {@code byfile} it looks at one file at a time, and
 * what needs another file stays unsaid.
 */
final class SharedAnalysis {
    private static final Context.Key<SharedAnalysis> KEY = new Context.Key<>();
    private static final String CONFIG_FLAG = "Asynclint:Config";

    private final JavacTask task;
    private final Context context;
    private final JavacAnalysis analysis;
    private final Map<JavaFileObject, JavacAnalysis.Result> results = new IdentityHashMap<>();

    private SharedAnalysis(VisitorState state) {
        this.context = state.context;
        this.task = BasicJavacTask.instance(context);
        JavaFileObject file = state.getPath().getCompilationUnit().getSourceFile();
        this.analysis = state.errorProneOptions()
                .getFlags()
                .get(CONFIG_FLAG)
                .map(config -> JavacAnalysis.configuredBy(Path.of(config)))
                .orElseGet(() -> JavacAnalysis.configuredFor(file));
    }

    static SharedAnalysis of(VisitorState state) {
        SharedAnalysis known = state.context.get(KEY);
        if (known == null) {
            known = new SharedAnalysis(state);
            state.context.put(KEY, known);
        }
        return known;
    }

    /** What all rules found in a file. */
    List<Finding> findingsIn(CompilationUnitTree unit) {
        JavacAnalysis.Result result = results.get(unit.getSourceFile());
        if (result == null) {
            result = analyse(isEverythingAttributed() ? allUnits(unit) : Set.of(unit));
            results.put(unit.getSourceFile(), result);
        }
        return result.findingsIn(unit.getSourceFile());
    }

    String textOf(Finding finding) {
        for (JavacAnalysis.Result result : results.values()) {
            if (result.report().findings().contains(finding)) {
                return result.textOf(finding);
            }
        }
        return finding.message();
    }

    private boolean isEverythingAttributed() {
        return "simple".equals(Options.instance(context).get("compilePolicy"));
    }

    private JavacAnalysis.Result analyse(Set<CompilationUnitTree> units) {
        JavacProgram program =
                JavacProgram.of(task, context.get(JavaFileManager.class).getClassLoader(CLASS_PATH));
        for (CompilationUnitTree unit : units) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree declared) {
                    program.add(unit, declared);
                }
            }
        }
        JavacAnalysis.Result result = analysis.run(program);
        for (CompilationUnitTree unit : units) {
            results.put(unit.getSourceFile(), result);
        }
        return result;
    }

    /** The files of all classes that come from sources. */
    private Set<CompilationUnitTree> allUnits(CompilationUnitTree atLeast) {
        Trees trees = Trees.instance(task);
        Set<CompilationUnitTree> units = Collections.newSetFromMap(new IdentityHashMap<>());
        units.add(atLeast);
        for (ClassSymbol type : Symtab.instance(context).getAllClasses()) {
            boolean isSource = type.sourcefile != null && type.sourcefile.getKind() == JavaFileObject.Kind.SOURCE;
            if (isSource && type.owner instanceof PackageSymbol) {
                TreePath path = trees.getPath(type);
                if (path != null) {
                    units.add(path.getCompilationUnit());
                }
            }
        }
        return units;
    }
}
