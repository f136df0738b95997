package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.help.FishCompletion;
import dev.asynclint.cli.help.ManPage;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "generate-completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Write a script that completes commands, options, rules and formats in a shell.",
        description = {
            "",
            "bash, zsh: `source <(asynclint generate-completion)` in ~/.bashrc or ~/.zshrc.",
            "fish: `asynclint generate-completion fish > ~/.config/fish/completions/asynclint.fish`.",
            "man: the manual page; `asynclint generate-completion man > ~/.local/share/man/man1/asynclint.1`.",
            ""
        })
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> FORMS = List.of("bash", "zsh", "fish", "man");

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FORM",
            arity = "0..1",
            defaultValue = "bash",
            completionCandidates = Forms.class,
            description = "bash (default), zsh, fish, or man.")
    private String form = "bash";

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    /** For the script itself. */
    static final class Forms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMS.iterator();
        }
    }

    @Override
    public Integer call() {
        if (spec == null || !FORMS.contains(form)) {
            throw new UsageException(
                    "`" + form + "`; write " + String.join(", ", FORMS) + Nearest.suggestion(form, FORMS));
        }
        CommandLine root = spec.root().commandLine();
        streams.out()
                .print(
                        switch (form) {
                            case "fish" -> FishCompletion.of(root.getCommandSpec());
                            case "man" -> ManPage.of(root.getCommandSpec(), "Asynclint " + Version.NUMBER);
                            default ->
                                AutoComplete.bash(root.getCommandName(), root)
                                        + "\n"; // zsh reads it through bashcompinit
                        });
        return ExitCodes.CLEAN;
    }
}
