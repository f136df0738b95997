package dev.asynclint.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.asynclint.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;

/** Shows findings as compiler messages: the headline is one line, for build tools that show only the first. */
final class Messages {
    private final Trees trees;
    private final Map<String, CompilationUnitTree> units = new HashMap<>();
    private final Set<Finding> printed = new HashSet<>();

    Messages(Trees trees) {
        this.trees = trees;
    }

    void remember(CompilationUnitTree unit) {
        units.put(JavacSourceFile.pathOf(unit.getSourceFile()), unit);
    }

    /** Prints what has not been printed before. */
    void print(JavacAnalysis.Result result) {
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : result.report().findings()) {
            if (printed.add(finding)) {
                fresh.add(finding);
            }
        }
        List<Tree> marks = Marks.at(fresh.stream().map(f -> f.span().start()).toList());
        for (int i = 0; i < fresh.size(); i++) {
            Finding finding = fresh.get(i);
            String text = "[" + finding.rule() + "] " + result.textOf(finding); // javac indents all lines but the first
            trees.printMessage(kind(finding), text, marks.get(i), units.get(finding.path()));
        }
    }

    private static Diagnostic.Kind kind(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            default -> Diagnostic.Kind.NOTE;
        };
    }
}
