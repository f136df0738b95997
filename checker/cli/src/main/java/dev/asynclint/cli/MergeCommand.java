package dev.asynclint.cli;

import dev.asynclint.cli.merge.Merge;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Summary;
import dev.asynclint.finding.Severity;
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
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Make one report of several: of modules, or of the compiler plugin.",
        description = {
            "",
            "Reads the JSON of `check` and of the compiler plugin (target/asynclint/classes.json), and SARIF. A finding that"
                    + " several have is there once.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean",
            "1:findings at or above --fail-on",
            "2:the command line or a report cannot be used",
            "4:incomplete: a file was skipped or a rule crashed in one of the runs"
        })
final class MergeCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "Files in JSON or SARIF.")
    private List<Path> reports = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary.")
    private boolean quiet;

    MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        for (Path report : reports) {
            if (!Files.isRegularFile(report)) {
                throw new UsageException("no such file: `" + report + "`");
            }
        }
        Optional<Severity> threshold = failOn.threshold();
        List<OutputOptions.Output> outputs = output.outputs();
        Merge.Result merged = Merge.of(reports);
        Outcome outcome = merged.outcome();
        List<String> notes = new ArrayList<>();
        output.write(outputs, outcome, streams, notes);
        notes.forEach(note -> streams.err().println("note: " + note));
        if (merged.accepted() > 0) {
            streams.err().println("note: left out what a baseline accepts: " + merged.accepted());
        }
        if (!quiet) {
            Style style = output.style(streams.terminal().err(), streams.terminal());
            streams.err().println(Summary.line(outcome, style));
        }
        if (!outcome.isComplete()) {
            return ExitCodes.INCOMPLETE;
        }
        return threshold.filter(outcome::hasAtLeast).isPresent() ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }
}
