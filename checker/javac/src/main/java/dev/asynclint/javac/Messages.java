package dev.asynclint.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.asynclint.engine.Problem;
import dev.asynclint.engine.Report;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.SourceFile;
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
    private final JavacProgram program;
    private final Map<String, CompilationUnitTree> units = new HashMap<>();
    private final Set<Finding> printed = new HashSet<>();
    private boolean hasStopped;

    Messages(Trees trees, JavacProgram program) {
        this.trees = trees;
        this.program = program;
    }

    void remember(CompilationUnitTree unit) {
        units.put(JavacSourceFile.pathOf(unit.getSourceFile()), unit);
    }

    /** Prints what has not been printed before. */
    void print(Report report) {
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (printed.add(finding)) {
                fresh.add(finding);
            }
        }
        Map<String, SourceLines> lines = new HashMap<>();
        for (SourceFile file : program.files()) {
            lines.put(file.path(), new SourceLines(file));
        }
        List<Tree> marks = Marks.at(fresh.stream().map(f -> f.span().start()).toList());
        for (int i = 0; i < fresh.size(); i++) {
            Finding finding = fresh.get(i);
            trees.printMessage(kind(finding), text(finding, lines), marks.get(i), units.get(finding.path()));
        }
        List<Problem> problems = new ArrayList<>(program.problems());
        problems.addAll(report.problems());
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            String more = problems.size() == 1 ? "" : ", and " + (problems.size() - 1) + " more";
            String where = first.path().isEmpty() ? "" : first.path() + ": ";
            String rule = first.rule().isEmpty() ? "" : first.rule() + ": ";
            stopped(where + rule + first.message() + more);
        }
    }

    private static Diagnostic.Kind kind(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            default -> Diagnostic.Kind.NOTE;
        };
    }

    /** Lines after the first are indented by javac. */
    private static String text(Finding finding, Map<String, SourceLines> lines) {
        StringBuilder text = new StringBuilder("[" + finding.rule() + "] " + finding.message());
        for (Note note : finding.trace()) {
            SourceLines at = lines.get(note.path());
            String line = at == null ? "" : ":" + at.line(note.span().start());
            text.append("\n").append(note.path()).append(line).append(": ").append(note.message());
        }
        if (!finding.hint().isEmpty()) {
            text.append("\nhint: ").append(finding.hint());
        }
        return text.append("\nmore: asynclint explain ").append(finding.rule()).toString();
    }

    /**
     * Says once that the analysis crashed. Not through javac: there it would be a warning that fails a build with
     * {@code -Werror}. Build tools that read javac's output take this line for a warning too.
     */
    void stopped(String why) {
        if (!hasStopped) {
            hasStopped = true;
            String line = String.join("; ", why.lines().toList());
            System.err.println("warning: Asynclint stopped: " + line + " (build goes on)");
        }
    }
}
