package dev.asynclint.javac;

import dev.asynclint.engine.Problem;
import dev.asynclint.engine.Report;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The full result beside the class files, because javac prints some warnings only: the command line's JSON. */
final class ResultFile {
    private final Map<String, SourceLines> lines = new HashMap<>();
    private final JsonText json = new JsonText();

    private ResultFile(JavacProgram program) {
        for (SourceFile file : program.files()) {
            lines.put(file.path(), new SourceLines(file));
        }
    }

    /**
     * Writes {@code asynclint/<name of the class output folder>.json} beside that folder. Does nothing when javac writes
     * no class files to a folder.
     */
    static void write(Report report, JavacProgram program, long millis) {
        Optional<Path> classes = OutputFolder.of(program);
        if (classes.isEmpty()
                || classes.get().getParent() == null
                || classes.get().getFileName() == null) {
            return;
        }
        Path file =
                classes.get().resolveSibling("asynclint").resolve(classes.get().getFileName() + ".json");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, of(report, program, millis));
        } catch (IOException e) {
            throw new UnwritableFile(file, e);
        }
    }

    static String of(Report report, JavacProgram program, long millis) {
        return new ResultFile(program).text(report, program, millis);
    }

    static String version() {
        String version = AsynclintPlugin.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    private String text(Report report, JavacProgram program, long millis) {
        json.open('{').key("tool").open('{');
        json.key("name").value("asynclint").key("version").value(version());
        json.close('}');
        json.key("summary").open('{');
        json.key("files").value(report.counts().files());
        json.key("skipped").value(program.problems().size());
        json.key("asyncCalls").value(report.counts().asyncCalls());
        json.key("unresolvedAsyncCalls").value(report.counts().unresolvedAsyncCalls());
        json.key("findings").value(report.findings().size());
        json.key("millis").value(millis);
        json.close('}');
        json.key("findings").open('[');
        report.findings().forEach(this::finding);
        json.close(']').key("skips").open('[');
        program.problems().forEach(this::skip);
        json.close(']').key("problems").open('[');
        report.problems().forEach(this::problem);
        return json.close(']').close('}').text() + "\n";
    }

    /** What could not be lowered is not looked at: the command line calls that skipped. */
    private void skip(Problem problem) {
        json.open('{').key("path").value(problem.path());
        json.key("line").value(0);
        json.key("reason").value(problem.message()).close('}');
    }

    private void problem(Problem problem) {
        json.open('{').key("path").value(problem.path());
        json.key("rule").value(problem.rule());
        json.key("message").value(problem.message()).close('}');
    }

    private void finding(Finding finding) {
        json.open('{');
        json.key("rule").value(finding.rule());
        json.key("severity").value(finding.severity().word());
        json.key("path").value(finding.path());
        place(finding.path(), finding.span());
        json.key("endLine").value(lines.get(finding.path()).line(finding.span().end()));
        json.key("endColumn")
                .value(lines.get(finding.path()).column(finding.span().end()));
        json.key("message").value(finding.message());
        json.key("fingerprint").value(finding.fingerprint());
        json.key("hint").value(finding.hint());
        json.key("trace").open('[');
        for (Note note : finding.trace()) {
            json.open('{').key("path").value(note.path());
            place(note.path(), note.span());
            json.key("message").value(note.message()).close('}');
        }
        json.close(']').key("fixes").open('[');
        for (Fix fix : finding.fixes()) {
            json.open('{').key("title").value(fix.title());
            json.key("safety").value(fix.safety().word()).close('}');
        }
        json.close(']').close('}');
    }

    private void place(String path, Span span) {
        json.key("line").value(lines.get(path).line(span.start()));
        json.key("column").value(lines.get(path).column(span.start()));
    }
}
