package dev.asynclint.cli;

import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.ReportFormat;
import dev.asynclint.cli.report.Reports;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.runtime.Sightings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Find in the sources what was seen at run time.",
        description = {
            "",
            "Reads the stack traces that BlockHound or Vert.x's blocked thread checker wrote to a log, or the pinned"
                    + " virtual threads of a flight recording (.jfr). A finding of `check` that lies on such a stack is"
                    + " confirmed; a stack without one becomes a finding.",
            ""
        })
final class ImportCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "The log, or the flight recording.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders and .java files. Default: the current folder.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Sightings sightings;
        try {
            sightings = Sightings.read(file);
        } catch (IOException e) {
            throw new UsageException("cannot read `" + file + "`: " + e.getMessage());
        }
        if (sightings.count() == 0) {
            throw new UsageException("`" + file + "` holds no stack of a blocked thread");
        }
        List<String> notes = new ArrayList<>();
        Options options = analysis.toOptions(notes);
        List<Path> checked = SourcePaths.usable(paths);
        Outcome outcome = new Checker(options, Progress.NONE)
                .check(checked, (report, program) -> sightings.confirm(report.findings(), program));
        streams.out()
                .print(Reports.render(
                                ReportFormat.TEXT,
                                outcome,
                                Path.of(""),
                                Style.PLAIN,
                                streams.terminal().width())
                        .text());
        streams.out().flush();
        notes.forEach(note -> streams.err().println("note: " + note));
        streams.err()
                .println(sightings.count() + " seen at run time, at "
                        + outcome.findings().size() + " places in the sources; " + sightings.elsewhere()
                        + " outside of them");
        return outcome.findings().isEmpty() ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
    }
}
