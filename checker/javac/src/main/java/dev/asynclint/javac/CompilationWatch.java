package dev.asynclint.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Follows one compilation: collects each class when javac has analysed it, runs the rules when none is left, so that
 * findings across files still count as compiler warnings, and writes the result file at the end.
 */
final class CompilationWatch implements TaskListener {
    private final Trees trees;
    private final JavacProgram program;
    private final Messages messages;
    private final Set<String> pending = new HashSet<>();
    private final long start = System.nanoTime();
    private Optional<JavacAnalysis> analysis = Optional.empty();
    private Optional<JavacAnalysis.Result> result = Optional.empty();
    private boolean hasNews;
    private boolean isOver;

    private CompilationWatch(JavacTask task) {
        this.trees = Trees.instance(task);
        this.program = JavacProgram.of(task);
        this.messages = new Messages(trees);
    }

    static void start(JavacTask task) {
        if (Configuration.isEnabledHere()) {
            task.addTaskListener(new CompilationWatch(task));
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (isOver) {
            return;
        }
        if (analysis.isEmpty()) {
            if (event.getKind() != TaskEvent.Kind.ENTER || event.getSourceFile() == null) {
                return;
            }
            analysis = Optional.of(JavacAnalysis.configuredFor(event.getSourceFile()));
        }
        JavacAnalysis running = analysis.get();
        running.guarded(() -> follow(event, running));
        isOver |= !running.isEnabled();
    }

    private boolean follow(TaskEvent event, JavacAnalysis running) {
        if (!running.isEnabled()) {
            return false;
        }
        switch (event.getKind()) {
            case ENTER -> entered(event.getCompilationUnit());
            case ANALYZE -> analyzed(event.getTypeElement(), event.getCompilationUnit(), running);
            case COMPILATION -> end(running);
            default -> {}
        }
        return true;
    }

    /** Fired again in every round of annotation processing, so names are kept, not symbols. */
    private void entered(CompilationUnitTree unit) {
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree) {
                nameOf(elementOf(unit, tree)).ifPresent(pending::add);
            }
        }
    }

    private void analyzed(TypeElement type, CompilationUnitTree unit, JavacAnalysis running) {
        if (type == null || unit == null) {
            return; // a module or a package
        }
        for (Tree tree : unit.getTypeDecls()) {
            // the other classes of the unit are not analysed yet, or already turned into code
            if (tree instanceof ClassTree declared && type.equals(elementOf(unit, tree))) {
                program.add(unit, declared); // javac rewrites the trees next
                program.dropTexts();
                messages.remember(unit);
                hasNews = true;
            }
        }
        nameOf(type).ifPresent(pending::remove);
        if (pending.isEmpty() && hasNews) {
            analyse(running);
        }
    }

    private void analyse(JavacAnalysis running) {
        hasNews = false;
        result = Optional.of(running.run(program));
        messages.print(result.get());
    }

    /** Classes that javac gave up on stay pending: what was analysed is worth a look all the same. */
    private void end(JavacAnalysis running) {
        if (hasNews) {
            analyse(running);
        }
        if (result.isPresent()) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            ResultFile.write(result.get().report(), program, millis);
            if (running.exports()) {
                ModuleFacts.write(program);
            }
        }
        isOver = true;
    }

    private Element elementOf(CompilationUnitTree unit, Tree type) {
        return trees.getElement(new TreePath(new TreePath(unit), type));
    }

    private static Optional<String> nameOf(Element element) {
        return element instanceof TypeElement type
                ? Optional.of(type.getQualifiedName().toString())
                : Optional.empty();
    }
}
