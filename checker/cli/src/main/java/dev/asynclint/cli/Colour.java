package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.help.Candidates;
import dev.asynclint.cli.report.Style;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether what is written has colours. */
final class Colour {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            completionCandidates = Candidates.OfColours.class,
            defaultValue = "auto",
            description = "auto (default: at a terminal, unless NO_COLOR is set), always or never.")
    private String when = "auto";

    /**
     * How to write.
     *
     * @param shown whether a terminal shows it
     * @throws UsageException when the option has no such value
     */
    Style style(Terminal terminal, boolean shown) {
        return switch (when) {
            case "auto" -> shown && terminal.wantsColour() ? Style.COLOUR : Style.PLAIN;
            case "always" -> Style.COLOUR;
            case "never" -> Style.PLAIN;
            default ->
                throw new UsageException("--color: `" + when + "`; write auto, always or never"
                        + Nearest.suggestion(when, List.of("auto", "always", "never")));
        };
    }
}
