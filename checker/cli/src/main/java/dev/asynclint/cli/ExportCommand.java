package dev.asynclint.cli;

import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.runtime.BlockHoundLists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Tell a run-time tool what the sources say.",
        description = {
            "",
            "`asynclint export blockhound` prints a BlockHoundIntegration: it allows what the sources suppress as"
                    + " BlockingCallOnEventLoop, and marks the methods that carry @Blocking.",
            ""
        })
final class ExportCommand implements Callable<Integer> {
    /** The tools that can be told. */
    enum Tool {
        blockhound
    }

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "TOOL", description = "blockhound")
    private Tool tool = Tool.blockhound;

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders and .java files. Default: the current folder.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> notes = new ArrayList<>();
        Options options = analysis.toOptions(notes);
        List<Path> checked = SourcePaths.usable(paths);
        BlockHoundLists lists = new BlockHoundLists();
        new Checker(options, Progress.NONE).check(checked, (report, program) -> {
            lists.add(report.suppressed(), program);
            return List.of();
        });
        notes.forEach(note -> streams.err().println("note: " + note));
        if (lists.isEmpty()) {
            streams.err().println("nothing to tell " + tool + ": no suppression, and no method that carries @Blocking");
        } else {
            streams.out().print(lists.toJava());
            streams.out().flush();
        }
        return ExitCodes.CLEAN;
    }
}
