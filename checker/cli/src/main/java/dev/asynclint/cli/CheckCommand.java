package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Problems;
import dev.asynclint.cli.report.ReportFormat;
import dev.asynclint.cli.report.Reports;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Summary;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ProgressLine;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Report async misuse in Java sources.",
        description = {"", "Needs neither a build nor a class path. Options can also be put in a file: @FILE.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean",
            "1:findings at or above --fail-on",
            "2:the command line or the configuration cannot be used",
            "3:internal error",
            "4:incomplete: a file was skipped or a rule crashed"
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders and .java files. Default: the current folder.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description =
                    "text (default), concise, json or sarif; to FILE, or else to standard output. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "warning",
            description = "The least severity that makes the exit code 1: error, warning (default), info or never.")
    private String failOn = "warning";

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Option(names = "--statistics", description = "Also count findings by rule.")
    private boolean statistics;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary and no progress; what was skipped is still said.")
    private boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (default: at a terminal, unless NO_COLOR is set), always or never.")
    private String color = "auto";

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    /** A format and where it goes; standard output when there is no file. */
    private record Output(ReportFormat format, Optional<Path> file) {}

    @Override
    public Integer call() {
        List<String> notes = new ArrayList<>();
        Options options = analysis.toOptions(notes);
        List<Output> outputs = outputs();
        Optional<Severity> threshold = threshold();
        Style outStyle = style(streams.terminal().out());
        Style errStyle = style(streams.terminal().err());
        List<Path> checked = SourcePaths.usable(paths);
        boolean interactive = streams.terminal().err() && !quiet;
        Progress progress = interactive ? new ProgressLine(streams.err()) : Progress.NONE;
        Checker checker = new Checker(options, progress);
        Outcome outcome;
        try {
            outcome = checker.check(checked);
        } finally {
            progress.end();
        }
        notes.addAll(checker.notes());
        for (Output output : outputs) {
            write(output, outcome, outStyle);
        }
        streams.out().flush();
        tell(outcome, notes, errStyle);
        return code(outcome, threshold);
    }

    private static int code(Outcome outcome, Optional<Severity> threshold) {
        if (!outcome.isComplete()) {
            return ExitCodes.INCOMPLETE;
        }
        return threshold.filter(outcome::hasAtLeast).isPresent() ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }

    private void tell(Outcome outcome, List<String> notes, Style style) {
        PrintWriter err = streams.err();
        for (String note : notes) {
            err.println(style.dim("note: ") + note);
        }
        for (Skip skip : outcome.skips()) {
            err.println(skip.place() + ": " + style.severity(Severity.WARNING, "skipped") + ": " + skip.reason());
        }
        for (Problem problem : outcome.problems()) {
            err.println(style.severity(Severity.ERROR, Problems.line(problem)));
        }
        if (statistics) {
            err.print(Summary.statistics(outcome));
        }
        if (!quiet) {
            err.println(Summary.line(outcome, style));
        }
        err.flush();
    }

    private void write(Output output, Outcome outcome, Style outStyle) {
        Style style = output.file().isPresent() ? Style.PLAIN : outStyle;
        String report = Reports.render(
                output.format(), outcome, Path.of(""), style, streams.terminal().width());
        if (output.file().isEmpty()) {
            streams.out().print(report);
            return;
        }
        Path file = output.file().get();
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, report);
        } catch (IOException e) {
            throw new UsageException("--format: cannot write `" + file + "`: " + e.getMessage());
        }
    }

    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (String written : formats) {
            int equals = written.indexOf('=');
            String word = equals < 0 ? written : written.substring(0, equals);
            ReportFormat format = ReportFormat.parse(word)
                    .orElseThrow(() -> new UsageException(
                            "--format: unknown format `" + word + "`; write " + ReportFormat.choices(word)));
            if (equals >= 0 && equals + 1 == written.length()) {
                throw new UsageException("--format: `" + written + "` names no file");
            }
            outputs.add(new Output(
                    format, equals < 0 ? Optional.empty() : Optional.of(Path.of(written.substring(equals + 1)))));
        }
        if (outputs.stream().filter(output -> output.file().isEmpty()).count() > 1) {
            throw new UsageException(
                    "--format: only one format can go to standard output; write the others as FORMAT=FILE");
        }
        return outputs.isEmpty() ? List.of(new Output(ReportFormat.TEXT, Optional.empty())) : outputs;
    }

    /** Empty for {@code never}. */
    private Optional<Severity> threshold() {
        if (failOn.equals("never")) {
            return Optional.empty();
        }
        return Optional.of(Severity.parse(failOn)
                .filter(severity -> severity != Severity.OFF)
                .orElseThrow(() -> new UsageException("--fail-on: `" + failOn
                        + "` is no severity; write error, warning, info or never"
                        + Nearest.suggestion(failOn, List.of("error", "warning", "info", "never")))));
    }

    private Style style(boolean terminal) {
        return switch (color) {
            case "auto" -> terminal && streams.terminal().wantsColour() ? Style.COLOUR : Style.PLAIN;
            case "always" -> Style.COLOUR;
            case "never" -> Style.PLAIN;
            default ->
                throw new UsageException("--color: `" + color + "`; write auto, always or never"
                        + Nearest.suggestion(color, List.of("auto", "always", "never")));
        };
    }
}
