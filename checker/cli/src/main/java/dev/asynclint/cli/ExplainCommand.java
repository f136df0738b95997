package dev.asynclint.cli;

import dev.asynclint.cli.help.Candidates;
import dev.asynclint.cli.markdown.TerminalMarkdown;
import dev.asynclint.cli.report.Style;
import dev.asynclint.engine.RuleNames;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.util.List;
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

    @Parameters(
            paramLabel = "RULE",
            completionCandidates = Candidates.OfRules.class,
            description = "The name of a rule; `asynclint rules` lists them.")
    private String rule = "";

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Rule> found = Rules.ALL.stream()
                .filter(candidate -> candidate.info().name().equalsIgnoreCase(rule)
                        || RuleNames.of(rule).contains(candidate.info().name()))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(RuleNames.unknown(rule));
        }
        RuleNames.hint(rule).ifPresent(hint -> streams.err().println("note: " + hint));
        Terminal terminal = streams.terminal();
        Style style = terminal.out() && terminal.wantsColour() ? Style.COLOUR : Style.PLAIN;
        for (Rule each : found) {
            streams.out().print(TerminalMarkdown.render(RulePage.markdown(each.info()), style, terminal.width()));
        }
        return ExitCodes.CLEAN;
    }
}
