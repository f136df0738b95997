package dev.asynclint.cli;

import dev.asynclint.api.FactSyntaxException;
import dev.asynclint.cli.report.Columns;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Style;
import dev.asynclint.cli.report.Summary;
import dev.asynclint.cli.watch.FolderChanges;
import dev.asynclint.cli.watch.Watch;
import dev.asynclint.engine.Settings.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether a check goes on, round by round. */
final class WatchOptions {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    @Option(
            names = "--watch",
            description = "Check again when a file changes, and tell what is new and what is fixed. Ctrl-C ends it.")
    private boolean watch;

    boolean isOn() {
        return watch;
    }

    /** Checks until the process ends. */
    int run(List<Path> paths, Supplier<Outcome> check, OutputOptions output, Streams streams) {
        try (FolderChanges changes = new FolderChanges(paths)) {
            new Watch(check, listener(output, streams)).run(changes);
        }
        return ExitCodes.CLEAN;
    }

    /** Files get each round's whole report, the terminal what has become different. */
    static Watch.Listener listener(OutputOptions output, Streams streams) {
        List<OutputOptions.Output> outputs = output.outputs();
        Style style = output.style(streams.terminal().out(), streams.terminal());
        return new Watch.Listener() {
            @Override
            public void round(Outcome whole, Outcome introduced, List<String> fixed) {
                clear();
                List<String> notes = new ArrayList<>();
                output.write(
                        outputs.stream().filter(to -> to.file().isPresent()).toList(), whole, streams, notes);
                output.write(outputs.stream().filter(to -> to.file().isEmpty()).toList(), introduced, streams, notes);
                notes.forEach(note -> streams.err().println("note: " + note));
                fixed.forEach(line -> streams.out().println(style.green("fixed") + ": " + line));
                whole.skips()
                        .forEach(skip ->
                                streams.err().println(Columns.printable(skip.place() + ": skipped: " + skip.reason())));
                streams.err().println(Summary.line(whole, style));
                waiting();
            }

            @Override
            public void failed(RuntimeException why) {
                if (!(why instanceof UsageException
                        || why instanceof SettingsException
                        || why instanceof FactSyntaxException)) {
                    throw why;
                }
                clear();
                why.getMessage().lines().forEach(line -> streams.err().println("asynclint: " + line));
                waiting();
            }

            private void clear() {
                if (streams.terminal().out()) {
                    streams.out().print(CLEAR);
                }
            }

            private void waiting() {
                streams.err().println(style.dim("waiting for changes; Ctrl-C ends"));
                streams.flush();
            }
        };
    }
}
