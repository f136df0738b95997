package dev.asynclint.cli;

import dev.asynclint.cli.baseline.BaselineOptions;
import dev.asynclint.cli.changes.ChangeOptions;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Columns;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Problems;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Summary;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ProgressLine;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            ExitCodes.SAYS_USAGE,
            ExitCodes.SAYS_INTERNAL,
            "4:incomplete: a file was skipped or a rule crashed"
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private SourcePaths paths = new SourcePaths();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Mixin
    private SuppressionOptions suppressions = new SuppressionOptions();

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private WatchOptions watch = new WatchOptions();

    @Option(names = "--statistics", description = "Also count findings by rule.")
    private boolean statistics;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary and no progress; what was skipped is still said.")
    private boolean quiet;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> notes = new ArrayList<>();
        Options options = analysis.toOptions(notes);
        Optional<Severity> threshold = failOn.threshold();
        Style errStyle = output.style(streams.terminal().err(), streams.terminal());
        List<Path> checked = paths.usable();
        List<OutputOptions.Output> outputs = output.outputs();
        if (watch.isOn()) {
            return watch.run(checked, () -> look(options, checked), output, streams);
        }
        Selection selection = new Selection(changes.toTouched(checked), baseline.toCheck(checked, options.config()));
        boolean interactive = streams.terminal().err() && !quiet;
        Progress progress = interactive ? new ProgressLine(streams.err()) : Progress.NONE;
        Checker checker = new Checker(options, progress);
        suppressions.configure(checker);
        if (selection.change().isEmpty()) {
            cache.configure(checker);
        }
        Outcome outcome;
        try {
            outcome = selection.check(checker, checked, options.rules());
        } finally {
            progress.end();
        }
        notes.addAll(checker.notes());
        notes.addAll(selection.notes());
        output.write(outputs, outcome, streams, notes);
        SuppressionOptions.tell(checker.remarks(), streams.err(), errStyle);
        tell(outcome, notes, errStyle);
        if (!quiet) {
            selection.summary(outcome).forEach(streams.err()::println);
        }
        int code = code(outcome, threshold);
        return code == ExitCodes.CLEAN
                        && (selection.isOutdated() || SuppressionOptions.fail(checker.remarks(), threshold))
                ? ExitCodes.FINDINGS
                : code;
    }

    /** One round of a check that goes on. */
    private Outcome look(Options options, List<Path> checked) {
        Selection selection = new Selection(changes.toTouched(checked), baseline.toCheck(checked, options.config()));
        return selection.check(new Checker(options, Progress.NONE), checked, options.rules());
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
            err.println(style.dim("note: ") + Columns.printable(note));
        }
        for (Skip skip : outcome.skips()) {
            err.println(Columns.printable(skip.place()) + ": " + style.severity(Severity.WARNING, "skipped") + ": "
                    + Columns.printable(skip.reason()));
        }
        for (Problem problem : outcome.problems()) {
            err.println(style.severity(Severity.ERROR, Problems.line(problem)));
        }
        if (statistics) {
            err.print(Summary.statistics(outcome, style));
        }
        if (!quiet) {
            err.println(Summary.line(outcome, style));
        }
        err.flush();
    }
}
