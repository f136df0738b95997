package dev.asynclint.cli;

import dev.asynclint.cli.discovery.Projects;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Progress;
import dev.asynclint.cli.run.ProgressLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Say why a line is reported, or why not.")
final class WhyCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(.+?):(\\d+)(?::\\d+)?:?");

    private final Streams streams;

    @Parameters(paramLabel = "FILE:LINE", description = "A line of a Java file, as reports name it.")
    private String place = "";

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    WhyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> notes = new ArrayList<>();
        Options options = analysis.toOptions(notes);
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new UsageException("`" + place + "` is no place; write FILE:LINE, like src/Orders.java:42");
        }
        Path file = Path.of(parts.group(1));
        SourcePaths.requireUsable(List.of(file));
        if (Files.isDirectory(file)) {
            throw new UsageException("`" + file + "` is a folder; write FILE:LINE");
        }
        int line = line(parts.group(2));
        Progress progress = streams.terminal().err() ? new ProgressLine(streams.err()) : Progress.NONE;
        notes.forEach(note -> streams.err().println("note: " + note));
        try {
            Checker checker = new Checker(options, progress);
            cache.configure(checker);
            checker.why(seenFromHere(root(file)), file, line)
                    .forEach(text -> streams.out().println(text));
        } finally {
            progress.end();
        }
        return ExitCodes.CLEAN;
    }

    /** A relative path, so that the explanation names files the way reports do. */
    private static Path seenFromHere(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toAbsolutePath().normalize();
        if (!there.getRoot().equals(here.getRoot())) {
            return there;
        }
        Path relative = here.relativize(there);
        return relative.toString().isEmpty() ? Path.of(".") : relative;
    }

    private static int line(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new UsageException("`" + digits + "` is no line number");
        }
    }

    /** The build that the file belongs to, or its folder; relative to the current folder where that is possible. */
    private static Path root(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path root = Projects.rootOf(file.toAbsolutePath().normalize().getParent());
        return file.isAbsolute() || !root.startsWith(here) ? root : here.relativize(root);
    }
}
