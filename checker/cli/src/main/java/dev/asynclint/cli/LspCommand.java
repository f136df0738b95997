package dev.asynclint.cli;

import dev.asynclint.cli.lsp.LanguageServerProcess;
import dev.asynclint.cli.run.Options;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Serve editors: findings while you type, fixes, explanations.",
        description = {
            "",
            "Speaks the Language Server Protocol over standard input and output. An editor starts it; see"
                    + " rules-docs/editors.md.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the editor shut it down", "1:the editor went away without doing so"})
final class LspCommand implements Callable<Integer> {
    @Option(
            names = "--stdio",
            description = "Use standard input and output, which is all it can do. Many editors say so.")
    private boolean stdio;

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Override
    public Integer call() {
        return LanguageServerProcess.run(notes -> {
            Options options = analysis.toOptions(notes);
            return options.classPath().isEmpty() ? options.withMaven(true) : options;
        });
    }
}
