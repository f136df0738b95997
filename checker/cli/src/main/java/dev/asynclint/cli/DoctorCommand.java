package dev.asynclint.cli;

import dev.asynclint.cli.doctor.Diagnosis;
import dev.asynclint.cli.doctor.Doctor;
import dev.asynclint.cli.report.Style;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Say whether the compiler plugin is active here, and what is wrong with the set-up.",
        description = {"", "Reads build files, never runs them.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong", "2:the command line cannot be used"})
final class DoctorCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A folder. Default: the current one.")
    private Path path = Path.of(".");

    @Option(
            names = {"--classpath", "--class-path", "-cp"},
            paramLabel = "CP",
            description = "The class path that you give to `check`, to be looked at.")
    private String classPath = "";

    DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SourcePaths.requireUsable(List.of(path));
        if (!Files.isDirectory(path)) {
            throw new UsageException("`" + path + "` is no folder; name the folder of a build");
        }
        List<Path> entries = Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
        Terminal terminal = streams.terminal();
        Diagnosis diagnosis = Doctor.look(path, entries, terminal.environment());
        print(diagnosis, terminal.out() && terminal.wantsColour() ? Style.COLOUR : Style.PLAIN);
        return diagnosis.wrongs() == 0 ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
    }

    private void print(Diagnosis diagnosis, Style style) {
        PrintWriter out = streams.out();
        out.println("asynclint " + Version.NUMBER);
        for (Diagnosis.Section section : diagnosis.sections()) {
            out.println();
            out.println(style.bold(section.title()));
            for (Diagnosis.Line line : section.lines()) {
                out.println("  " + level(line.level(), style) + "  " + line.text());
                String bullet = "         → ";
                for (String advice : line.advice()) {
                    out.println(bullet + advice);
                    bullet = "           ";
                }
            }
        }
        out.println();
        long wrongs = diagnosis.wrongs();
        out.println(
                wrongs == 0
                        ? style.green("nothing is wrong")
                        : style.red(wrongs == 1 ? "1 thing is wrong" : wrongs + " things are wrong"));
    }

    private static String level(Diagnosis.Level level, Style style) {
        String word = "%-5s".formatted(level.name().toLowerCase(Locale.ROOT));
        return switch (level) {
            case OK -> style.green(word);
            case NOTE -> style.cyan(word);
            case WRONG -> style.red(word);
        };
    }
}
