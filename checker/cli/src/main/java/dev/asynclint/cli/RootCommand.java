package dev.asynclint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "asynclint",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        header = "Finds async misuse in Java: code that blocks where it must not, results that nobody awaits,"
                + " failures that nobody sees.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            BaselineCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            FixCommand.class,
            ImportCommand.class,
            LspCommand.class,
            WhyCommand.class,
            RulesCommand.class,
            ConfigCommand.class,
            InitCommand.class,
            DoctorCommand.class,
            MergeCommand.class,
            CompletionCommand.class
        },
        footer = {"", "Start with `asynclint check .`"})
final class RootCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT)
    private boolean stackTrace;

    /** No command: nothing was checked, so that is no success. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCodes.USAGE;
    }
}
