package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.help.Candidates;
import dev.asynclint.finding.Severity;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which findings make the exit code 1. */
final class FailOn {
    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Candidates.OfSeverities.class,
            defaultValue = "warning",
            description = "The least severity that makes the exit code 1: error, warning (default), info or never.")
    private String failOn = "warning";

    /**
     * Empty for {@code never}.
     *
     * @throws UsageException when it is no severity
     */
    Optional<Severity> threshold() {
        if (failOn.equals("never")) {
            return Optional.empty();
        }
        return Optional.of(Severity.parse(failOn)
                .filter(severity -> severity != Severity.OFF)
                .orElseThrow(() -> new UsageException("--fail-on: `" + failOn
                        + "` is no severity; write error, warning, info or never"
                        + Nearest.suggestion(failOn, List.of("error", "warning", "info", "never")))));
    }
}
