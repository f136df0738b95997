package dev.asynclint.cli;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.help.Candidates;
import dev.asynclint.cli.run.Options;
import dev.asynclint.cli.run.Options.FrontEndKind;
import dev.asynclint.engine.ReleaseRange;
import dev.asynclint.engine.RuleNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads sources. */
final class AnalysisOptions {
    /** Stands for a class path that Maven's POMs tell. */
    private static final String MAVEN = "maven";

    @Option(
            names = {"--classpath", "--class-path", "-cp"},
            paramLabel = "CP",
            description = "Jars and class folders that the sources use, separated by `:` (`;` on Windows); `DIR/*` is"
                    + " every jar in DIR, `maven` what the POMs name, as far as ~/.m2 has it. Optional: more calls"
                    + " resolve with it.")
    private @Nullable String classPath;

    @Option(names = "--no-infer", description = "Do not look into the jars of --classpath for methods that wait.")
    private boolean noInfer;

    @Option(
            names = "--front-end",
            paramLabel = "NAME",
            defaultValue = "javaparser",
            description = "Who reads the sources: javaparser (default; needs no class path) or javac.")
    private String frontEnd = "javaparser";

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "The Java release of the sources. Default: the newest known.")
    private @Nullable String release;

    @Option(
            names = "--runtime",
            paramLabel = "N|N..M",
            description = "The Java releases that the code will run on. Default: --release, else 25.")
    private @Nullable String runtime;

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "RULE",
            completionCandidates = Candidates.OfRules.class,
            description = "Run these rules only; another tool's name for one will do.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: the nearest asynclint.properties above the sources.")
    private @Nullable Path config;

    /** The options, checked; {@code notes} takes lines about what is odd but usable. */
    Options toOptions(List<String> notes) {
        OptionalInt level = release == null ? OptionalInt.empty() : OptionalInt.of(release(release));
        for (String rule : rules) {
            if (RuleNames.of(rule).isEmpty()) {
                throw new UsageException("--rules: " + RuleNames.unknown(rule));
            }
            RuleNames.hint(rule).ifPresent(hint -> notes.add("--rules: " + hint));
        }
        if (config != null && !Files.isRegularFile(config)) {
            throw new UsageException("--config: no such file: `" + config + "`");
        }
        return new Options(
                frontEnd(),
                classPath == null ? List.of() : classPath(classPath, notes),
                classPath != null
                        && List.of(classPath.split(File.pathSeparator)).contains(MAVEN),
                !noInfer,
                level,
                runtime(level),
                List.copyOf(rules),
                Optional.ofNullable(config));
    }

    private FrontEndKind frontEnd() {
        return switch (frontEnd) {
            case "javaparser" -> FrontEndKind.JAVAPARSER;
            case "javac" -> FrontEndKind.JAVAC;
            default ->
                throw new UsageException("--front-end: unknown front end `" + frontEnd + "`; write javaparser or javac"
                        + Nearest.suggestion(frontEnd, List.of("javaparser", "javac")));
        };
    }

    private static int release(String text) {
        return ReleaseRange.parse(text)
                .filter(range -> range.first() == range.last())
                .map(ReleaseRange::first)
                .orElseThrow(() ->
                        new UsageException("--release: `" + text + "` is no Java release; write a number from 8"));
    }

    private Optional<ReleaseRange> runtime(OptionalInt level) {
        if (runtime != null) {
            return Optional.of(ReleaseRange.parse(runtime)
                    .orElseThrow(() -> new UsageException(
                            "--runtime: `" + runtime + "` is no Java release; write `21` or `21..25`")));
        }
        return level.isPresent() ? Optional.of(new ReleaseRange(level.getAsInt(), level.getAsInt())) : Optional.empty();
    }

    private static List<Path> classPath(String text, List<String> notes) {
        List<Path> entries = new ArrayList<>();
        for (String entry : text.split(File.pathSeparator)) {
            if (entry.isBlank() || entry.equals(MAVEN)) {
                continue;
            }
            if (entry.endsWith("*")) {
                addJars(Path.of(entry.equals("*") ? "." : entry.substring(0, entry.length() - 1)), entries, notes);
                continue;
            }
            Path path = Path.of(entry);
            if (Files.exists(path)) {
                entries.add(path.toAbsolutePath().normalize());
            } else {
                notes.add("--classpath: `" + entry + "` does not exist");
            }
        }
        return entries;
    }

    private static void addJars(Path folder, List<Path> entries, List<String> notes) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .forEach(file -> entries.add(file.toAbsolutePath().normalize()));
        } catch (IOException e) {
            notes.add("--classpath: `" + folder + "` cannot be read");
        }
    }
}
