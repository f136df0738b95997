package dev.asynclint.cli;

import dev.asynclint.cli.baseline.BaselineEditor;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Problems;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ProgressLine;
import dev.asynclint.engine.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Accept the findings that are there, so that `check` fails on new ones only.",
        synopsisSubcommandLabel = "create|update|prune|stats",
        description = {
            "",
            "The file is asynclint-baseline.json, beside the configuration or at the root of the repository. Keep it under"
                    + " version control. It names no lines and no layout, so moved and reformatted code stays accepted."
                    + " An entry may have a `reason`, and a date after which it counts as new: `expires`.",
            ""
        })
final class BaselineCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    BaselineCommand(Streams streams) {
        this.streams = streams;
    }

    /** What the commands have in common. */
    static final class Shared {
        @Mixin
        private SourcePaths paths = new SourcePaths();

        @Option(
                names = "--baseline",
                paramLabel = "FILE",
                description = "The file. Default: the nearest asynclint-baseline.json above the sources.")
        private @Nullable Path file;

        @Mixin
        private AnalysisOptions analysis = new AnalysisOptions();
    }

    /** No command: nothing was done, so that is no success. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(streams.out());
        }
        return ExitCodes.USAGE;
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            header = "Write a baseline of all findings there are.")
    int create(
            @Mixin Shared shared,
            @Option(names = "--force", description = "Replace a baseline that is there.") boolean force) {
        return edit(
                shared,
                editor -> {
                    if (!force) {
                        editor.requireAbsent();
                    }
                },
                BaselineEditor::create);
    }

    @Command(
            name = "update",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            header = "Add what is new, drop what is fixed; reasons and dates stay. Solves merge conflicts.")
    int update(@Mixin Shared shared) {
        return edit(shared, editor -> editor.requireUsable(true), BaselineEditor::update);
    }

    @Command(
            name = "prune",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            header = "Drop what is fixed, add nothing.")
    int prune(@Mixin Shared shared) {
        return edit(shared, editor -> editor.requireUsable(false), BaselineEditor::prune);
    }

    @Command(
            name = "stats",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            header = "Count the entries by rule and folder; the oldest, and those that expire.")
    int stats(@Mixin Shared shared) {
        streams.out().print(editor(shared, new ArrayList<>()).stats());
        return ExitCodes.CLEAN;
    }

    private static BaselineEditor editor(Shared shared, List<String> notes) {
        Options options = shared.analysis.toOptions(notes);
        return BaselineEditor.of(shared.file, shared.paths.usable(), options.config(), options.rules());
    }

    /** The file is looked at before the sources are, so that nobody waits for a complaint. */
    private int edit(
            Shared shared, Consumer<BaselineEditor> before, BiFunction<BaselineEditor, Outcome, String> change) {
        List<String> notes = new ArrayList<>();
        BaselineEditor editor = editor(shared, notes);
        before.accept(editor);
        Progress progress = streams.terminal().err() ? new ProgressLine(streams.err()) : Progress.NONE;
        Checker checker = new Checker(shared.analysis.toOptions(new ArrayList<>()), progress);
        Outcome outcome;
        try {
            outcome = checker.check(shared.paths.usable());
        } finally {
            progress.end();
        }
        notes.addAll(checker.notes());
        notes.forEach(note -> streams.err().println("note: " + note));
        for (Skip skip : outcome.skips()) {
            streams.err().println(skip.place() + ": skipped: " + skip.reason());
        }
        for (Problem problem : outcome.problems()) {
            streams.err().println(Problems.line(problem));
        }
        streams.out().println(change.apply(editor, outcome));
        return outcome.isComplete() ? ExitCodes.CLEAN : ExitCodes.INCOMPLETE;
    }
}
