package dev.asynclint.cli;

import dev.asynclint.cli.baseline.AcceptedOptions;
import dev.asynclint.cli.baseline.BaselineCheck;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.fix.FixReport;
import dev.asynclint.cli.fix.FixedTree;
import dev.asynclint.cli.fix.Fixer;
import dev.asynclint.cli.fix.Fixes;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Problems;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Summary;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ProgressLine;
import dev.asynclint.finding.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Mend what can be mended.",
        description = {
            "",
            "Makes the safe fixes: those that keep what the code does, but for the defect. The changed code is checked"
                    + " before it is written; a fix that breaks something is left out, and said.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is left at or above --fail-on; with --diff: there is nothing to fix",
            "1:findings are left; with --diff: there is something to fix",
            ExitCodes.SAYS_USAGE,
            ExitCodes.SAYS_INTERNAL,
            "4:incomplete: a file was skipped or could not be written, or a rule crashed"
        })
final class FixCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private SourcePaths paths = new SourcePaths();

    @Option(names = "--diff", description = "Change nothing; print the changes, for `git apply` or `patch -p1`.")
    private boolean diff;

    @Option(names = "--unsafe", description = "Also make the fixes that somebody must look at.")
    private boolean unsafe;

    @Mixin
    private AcceptedOptions accepted = new AcceptedOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "No list of fixes, no summary and no progress; what was left out is still said.")
    private boolean quiet;

    @Mixin
    private Colour colour = new Colour();

    FixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> notes = new ArrayList<>();
        Options options = analysis.toOptions(notes);
        Optional<Severity> threshold = failOn.threshold();
        Style style = colour.style(streams.terminal(), streams.terminal().err());
        List<Path> checked = paths.usable();
        Progress progress = streams.terminal().err() && !quiet ? new ProgressLine(streams.err()) : Progress.NONE;
        Checker checker = new Checker(options, progress);
        Optional<BaselineCheck> baseline = accepted.toMark(checked, options.config());
        Fixes fixes;
        try {
            fixes = new Fixer(
                            texts -> marked(
                                    checker.check(checked, (report, program) -> report.findings(), texts),
                                    checked,
                                    options.rules(),
                                    baseline),
                            Outcome::introduced,
                            unsafe)
                    .run();
        } finally {
            progress.end();
        }
        notes.addAll(new LinkedHashSet<>(checker.notes()));
        baseline.ifPresent(check -> notes.addAll(new LinkedHashSet<>(check.notes())));
        Map<String, String> unwritten = diff ? Map.of() : FixedTree.write(checked, fixes);
        if (diff) {
            FixedTree.Diff changes = FixedTree.diff(checked, fixes);
            streams.out().print(changes.text());
            changes.note().ifPresent(notes::add);
        }
        tell(new FixReport(fixes, unsafe, !diff, unwritten, style), fixes.after(), notes, style);
        return code(fixes, unwritten, threshold);
    }

    /** What a baseline accepts stays as it is, and is no reason to fail. */
    private static Outcome marked(
            Outcome outcome, List<Path> checked, List<String> rules, Optional<BaselineCheck> baseline) {
        return baseline.map(check -> check.apply(outcome, checked, rules, finding -> false))
                .orElse(outcome);
    }

    private int code(Fixes fixes, Map<String, String> unwritten, Optional<Severity> threshold) {
        if (!fixes.after().isComplete() || !unwritten.isEmpty()) {
            return ExitCodes.INCOMPLETE;
        }
        boolean left = diff
                ? !fixes.changes().isEmpty()
                : threshold.filter(fixes.after()::hasAtLeast).isPresent();
        return left ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }

    private void tell(FixReport report, Outcome after, List<String> notes, Style style) {
        PrintWriter err = streams.err();
        if (!diff && !quiet) {
            streams.out().print(report.made());
        }
        streams.out().flush();
        notes.forEach(note -> err.println(style.dim("note: ") + note));
        for (Skip skip : after.skips()) {
            err.println(skip.place() + ": " + style.severity(Severity.WARNING, "skipped") + ": " + skip.reason());
        }
        after.problems().forEach(problem -> err.println(style.severity(Severity.ERROR, Problems.line(problem))));
        err.print(report.dropped());
        if (!quiet) {
            err.print(report.summary());
            err.println("left: " + Summary.line(after, style));
        }
        err.flush();
    }
}
