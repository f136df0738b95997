package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.markdown.TerminalMarkdown;
import dev.asynclint.cli.report.Style;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show the page of a rule: what goes wrong, why, and what to write instead.")
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "RULE", description = "The name of a rule; `asynclint rules` lists them.")
    private String rule = "";

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Rule found = Rules.ALL.stream()
                .filter(candidate -> candidate.info().name().equalsIgnoreCase(rule))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException("unknown rule `" + rule + "`" + Nearest.suggestion(rule, Rules.names())));
        Terminal terminal = streams.terminal();
        Style style = terminal.out() && terminal.wantsColour() ? Style.COLOUR : Style.PLAIN;
        streams.out().print(TerminalMarkdown.render(RulePage.markdown(found.info()), style, terminal.width()));
        return ExitCodes.CLEAN;
    }
}
