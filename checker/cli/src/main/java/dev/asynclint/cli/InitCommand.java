package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.baseline.BaselineEditor;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.cli.init.Ci;
import dev.asynclint.cli.init.Starter;
import dev.asynclint.cli.init.Surroundings;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ProgressLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Set a project up: a configuration, a file for CI, and a baseline of what is found today.",
        description = {"", "Writes no file that is there.", ""})
final class InitCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "The root of the project. Default: the current folder.")
    private Path path = Path.of(".");

    @Option(
            names = "--ci",
            paramLabel = "WHICH",
            defaultValue = "auto",
            description = "github, gitlab or none. Default: what the tree looks like.")
    private String ci = "auto";

    @Option(names = "--no-baseline", description = "Write no baseline: `check` fails on what is there today.")
    private boolean noBaseline;

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SourcePaths.requireUsable(List.of(path));
        if (!Files.isDirectory(path)) {
            throw new UsageException("`" + path + "` is no folder; name the root of the project");
        }
        Ci wanted = ci();
        Starter starter = new Starter(path);
        starter.settings();
        starter.ci(wanted, Version.RELEASE);
        starter.done().forEach(streams.out()::println);
        boolean isEmpty = SourceTree.of(List.of(path)).sources().isEmpty();
        Optional<Outcome> outcome = noBaseline || isEmpty ? Optional.empty() : Optional.of(check());
        outcome.ifPresent(found -> streams.out().println(baseline(found)));
        streams.out().println();
        streams.out()
                .println(
                        outcome.isEmpty()
                                ? "Next: `asynclint check` shows what there is. Commit these files."
                                : "Next: commit these files. `asynclint check` fails on new findings only;"
                                        + " `asynclint check --no-baseline` shows all.");
        return outcome.filter(found -> !found.isComplete()).isPresent() ? ExitCodes.INCOMPLETE : ExitCodes.CLEAN;
    }

    private Ci ci() {
        if (ci.equals("auto")) {
            return new Surroundings(path).ci();
        }
        List<String> words = Stream.of(Ci.values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!words.contains(ci)) {
            throw new UsageException(
                    "--ci: `" + ci + "`; write github, gitlab or none" + Nearest.suggestion(ci, words));
        }
        return Ci.valueOf(ci.toUpperCase(Locale.ROOT));
    }

    private Outcome check() {
        List<String> notes = new ArrayList<>();
        Progress progress = streams.terminal().err() ? new ProgressLine(streams.err()) : Progress.NONE;
        try {
            Checker checker = new Checker(new AnalysisOptions().toOptions(notes), progress);
            Outcome outcome = checker.check(List.of(path));
            outcome.skips().forEach(skip -> streams.err().println(skip.place() + ": skipped: " + skip.reason()));
            return outcome;
        } finally {
            progress.end();
        }
    }

    private String baseline(Outcome outcome) {
        if (outcome.findings().isEmpty()) {
            return "no findings, so no baseline is needed";
        }
        BaselineEditor editor = BaselineEditor.of(null, List.of(path), Optional.empty(), List.of());
        return editor.isThere() ? "kept     the baseline" : "written  " + editor.create(outcome);
    }
}
