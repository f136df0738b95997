package dev.asynclint.cli;

import dev.asynclint.cli.help.Candidates;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Rendered;
import dev.asynclint.cli.report.ReportFile;
import dev.asynclint.cli.report.ReportFormat;
import dev.asynclint.cli.report.Reports;
import dev.asynclint.cli.report.StepSummary;
import dev.asynclint.cli.report.Style;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that writes reports. */
final class OutputOptions {
    private static final Path HERE = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            completionCandidates = Candidates.OfFormats.class,
            description =
                    "text (default), concise, json, jsonl, sarif, github, gitlab, checkstyle, junit, rdjson, sonar,"
                            + " markdown or html; to FILE, or else to standard output. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Mixin
    private Colour colour = new Colour();

    /** A format and where it goes; standard output when there is no file. */
    record Output(ReportFormat format, Optional<ReportFile> file) {}

    /**
     * The reports that the user wants, checked: every file can be written.
     *
     * @throws UsageException when a format is unknown or a file cannot be written
     */
    List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        Set<Path> files = new HashSet<>();
        for (String written : formats) {
            Output output = output(written);
            if (output.file().isPresent() && !files.add(output.file().get().path())) {
                throw new UsageException("--format: two formats go to `" + written.split("=", 2)[1] + "`");
            }
            outputs.add(output);
        }
        if (outputs.stream().filter(output -> output.file().isEmpty()).count() > 1) {
            throw new UsageException(
                    "--format: only one format can go to standard output; write the others as FORMAT=FILE");
        }
        return outputs.isEmpty() ? List.of(new Output(ReportFormat.TEXT, Optional.empty())) : outputs;
    }

    private static Output output(String written) {
        int equals = written.indexOf('=');
        String word = equals < 0 ? written : written.substring(0, equals);
        ReportFormat format = ReportFormat.parse(word)
                .orElseThrow(() -> new UsageException(
                        "--format: unknown format `" + word + "`; write " + ReportFormat.choices(word)));
        if (equals < 0) {
            return new Output(format, Optional.empty());
        }
        String file = written.substring(equals + 1);
        if (file.isEmpty()) {
            throw new UsageException("--format: `" + written + "` names no file");
        }
        try {
            return new Output(format, Optional.of(ReportFile.at(Path.of(file))));
        } catch (InvalidPathException e) {
            throw new UsageException("--format: `" + file + "` is no file name: " + e.getReason());
        }
    }

    /** Writes the outcome everywhere; {@code notes} takes lines about what had to be left out. */
    void write(List<Output> outputs, Outcome outcome, Streams streams, List<String> notes) {
        Style style = style(streams.terminal().out(), streams.terminal());
        for (Output output : outputs) {
            Optional<ReportFile> file = output.file();
            Rendered report = Reports.render(
                    output.format(),
                    outcome,
                    HERE,
                    file.isPresent() ? Style.PLAIN : style,
                    streams.terminal().width());
            file.ifPresentOrElse(
                    to -> to.write(report.text()), () -> streams.out().print(report.text()));
            notes.addAll(report.notes());
            if (output.format() == ReportFormat.GITHUB) {
                notes.addAll(
                        StepSummary.append(outcome, HERE, streams.terminal().environment()));
            }
        }
        streams.out().flush();
    }

    /** How to write to a stream that is a terminal or none. */
    Style style(boolean toTerminal, Terminal terminal) {
        return colour.style(terminal, toTerminal);
    }
}
