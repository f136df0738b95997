package dev.asynclint.javac;

import dev.asynclint.analysis.MethodFacts;
import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactSyntaxException;
import dev.asynclint.engine.Analysis;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.engine.Report;
import dev.asynclint.engine.Settings;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;

/**
 * A configured analysis inside javac. Nothing that goes wrong in it reaches javac: a crash is one line on standard error,
 * whatever is run and however often. Not through javac: there it would be a warning that fails a build with
 * {@code -Werror}. Build tools that read javac's output take the line for a warning too.
 */
public final class JavacAnalysis {
    private static final Report NOTHING = new Report(List.of(), List.of(), List.of(), new Counts(0, 0, 0));

    private final Optional<Configuration> configuration;
    private boolean isBroken;
    private boolean hasTold;

    private JavacAnalysis(Supplier<Configuration> configuration) {
        this.configuration = guarded(configuration);
    }

    /** Configured by the file nearest to a source, else to the working directory. */
    public static JavacAnalysis configuredFor(JavaFileObject source) {
        return new JavacAnalysis(() -> Configuration.of(source));
    }

    /** Configured by a file. */
    public static JavacAnalysis configuredBy(Path file) {
        return new JavacAnalysis(() -> Configuration.load(file));
    }

    /** Whether it runs: the configuration is sound and does not switch it off, and nothing has crashed. */
    boolean isEnabled() {
        return !isBroken
                && configuration.isPresent()
                && configuration.get().settings().enabled();
    }

    /** Whether what is known of the methods is to be left for other modules. */
    boolean exports() {
        return isEnabled() && configuration.get().settings().export();
    }

    /** Runs the rules. The result is empty when the analysis is off or has crashed. */
    public Result run(JavacProgram program) {
        Optional<Report> report = isEnabled() ? guarded(() -> analyse(program)) : Optional.empty();
        report.ifPresent(found -> tell(program, found));
        return new Result(program, report.orElse(NOTHING));
    }

    private Report analyse(JavacProgram program) {
        Configuration configured = configuration.orElseThrow();
        ApiModel model = configured.model().withLearned(ModuleFacts.around(program, this::tell), this::tell);
        Report report = Analysis.run(program, model, configured.settings(), facts -> {
            if (configured.settings().export()) {
                program.keepFacts(MethodFacts.of(facts, method -> ((JavacMethod) method).isVisible()));
            }
        });
        return configured.withoutExcluded(report, program);
    }

    /** Runs something that must not fail the build; what fails is told once, and ends the analysis. */
    <T> Optional<T> guarded(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Settings.SettingsException | FactSyntaxException | UnwritableFile e) {
            isBroken = true;
            tell(e.getMessage());
        } catch (Throwable e) {
            isBroken = true;
            tell(e.toString(), List.of(new Problem("", "", e.toString(), e)));
        }
        return Optional.empty();
    }

    private void tell(String why) {
        tell(why, List.of());
    }

    private void tell(String why, List<Problem> crashes) {
        if (!hasTold) {
            hasTold = true;
            String line = String.join("; ", String.valueOf(why).lines().toList());
            String details = crashes.isEmpty()
                    ? ""
                    : CrashReport.write(crashes)
                            .map(file -> "; details in " + file)
                            .orElse("");
            System.err.println("warning: Asynclint stopped: " + line + details + " (build goes on)");
        }
    }

    /** Crashes in single bodies and rules: the others went on. The first one speaks for all. */
    private void tell(JavacProgram program, Report report) {
        List<Problem> problems = new ArrayList<>(program.problems());
        problems.addAll(report.problems());
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            String more = problems.size() == 1 ? "" : ", and " + (problems.size() - 1) + " more";
            String where = first.path().isEmpty() ? "" : first.path() + ": ";
            String rule = first.rule().isEmpty() ? "" : first.rule() + ": ";
            tell(where + rule + first.message() + more, problems);
        }
    }

    /** A report and the program that it is about. */
    public static final class Result {
        private final JavacProgram program;
        private final Report report;
        private final Map<String, SourceLines> lines = new HashMap<>();

        Result(JavacProgram program, Report report) {
            this.program = program;
            this.report = report;
            for (SourceFile file : program.files()) {
                lines.put(file.path(), new SourceLines(file));
            }
        }

        public Report report() {
            return report;
        }

        /** The findings in a file. */
        public List<Finding> findingsIn(JavaFileObject file) {
            return report.findings().stream()
                    .filter(finding -> program.fileObject(finding.path()) == file)
                    .toList();
        }

        /** A finding's message, the path that leads to it and its hint, a line each; the message is the first line. */
        public String textOf(Finding finding) {
            StringBuilder text = new StringBuilder(finding.message());
            for (Note note : finding.trace()) {
                SourceLines at = lines.get(note.path());
                String line = at == null ? "" : ":" + at.line(note.span().start());
                text.append("\n").append(note.path()).append(line).append(": ").append(note.message());
            }
            if (!finding.hint().isEmpty()) {
                text.append("\nhint: ").append(finding.hint());
            }
            return text.append("\nmore: asynclint explain ")
                    .append(finding.rule())
                    .toString();
        }
    }
}
