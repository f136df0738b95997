package dev.asynclint.cli.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.asynclint.cli.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON report. Its keys are a promise to other tools. */
final class JsonReport {
    static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private JsonReport() {}

    record Report(
            Tool tool, Summary summary, List<Entry> findings, List<SkipEntry> skips, List<ProblemEntry> problems) {}

    record SkipEntry(String path, int line, String reason) {}

    record ProblemEntry(String path, String rule, String message) {}

    record Tool(String name, String version) {}

    record Summary(int files, int skipped, int asyncCalls, int unresolvedAsyncCalls, int findings, long millis) {}

    record Entry(
            String rule,
            String severity,
            String path,
            int line,
            int column,
            int endLine,
            int endColumn,
            String message,
            String fingerprint,
            String hint,
            @Nullable String baselineState,
            List<Step> trace,
            List<FixEntry> fixes) {}

    record Step(String path, int line, int column, String message) {}

    record FixEntry(String title, String safety) {}

    static String of(Outcome outcome) {
        return GSON.toJson(report(outcome)) + "\n";
    }

    static Report report(Outcome outcome) {
        Summary summary = new Summary(
                outcome.counts().files(),
                outcome.skips().size(),
                outcome.counts().asyncCalls(),
                outcome.counts().unresolvedAsyncCalls(),
                outcome.findings().size(),
                outcome.millis());
        List<Entry> findings = outcome.findings().stream()
                .map(finding -> {
                    SourceText.Range range = outcome.range(finding.path(), finding.span());
                    return new Entry(
                            finding.rule(),
                            finding.severity().word(),
                            finding.path(),
                            range.line(),
                            range.column(),
                            range.endLine(),
                            range.endColumn(),
                            finding.message(),
                            finding.fingerprint(),
                            finding.hint(),
                            outcome.baselineState(finding),
                            finding.trace().stream()
                                    .map(note -> {
                                        SourceText.Range at = outcome.range(note.path(), note.span());
                                        return new Step(note.path(), at.line(), at.column(), note.message());
                                    })
                                    .toList(),
                            finding.fixes().stream()
                                    .map(fix -> new FixEntry(
                                            fix.title(), fix.safety().word()))
                                    .toList());
                })
                .toList();
        List<SkipEntry> skips = outcome.skips().stream()
                .map(skip -> new SkipEntry(skip.path(), skip.line(), skip.reason()))
                .toList();
        List<ProblemEntry> problems = outcome.problems().stream()
                .map(problem -> new ProblemEntry(problem.path(), problem.rule(), problem.message()))
                .toList();
        Tool tool = new Tool("asynclint", Version.NUMBER);
        return new Report(tool, summary, findings, skips, problems);
    }
}
