package dev.asynclint.cli;

import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.engine.ConfigFile;
import dev.asynclint.engine.ConfigFile.Entry;
import dev.asynclint.engine.PathSeverity;
import dev.asynclint.engine.RuleNames;
import dev.asynclint.engine.Settings;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show the configuration that holds for a file or folder, and the line that each part comes from.")
final class ConfigCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A file or folder. Default: the current folder.")
    private Path path = Path.of(".");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: the nearest asynclint.properties above PATH.")
    private @Nullable Path config;

    @Option(names = "--all", description = "Also the rules that no line is about.")
    private boolean all;

    ConfigCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!Files.exists(path)) {
            SourcePaths.requireUsable(List.of(path));
        }
        Optional<Path> found = config == null
                ? Settings.find(
                        Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
                : Optional.of(config);
        PrintWriter out = streams.out();
        if (found.isEmpty()) {
            out.println("No " + Settings.FILE_NAME + " here or above: every rule has its own severity.");
            out.println("`asynclint rules` lists them; `asynclint init` writes a file to start from.");
            return ExitCodes.CLEAN;
        }
        ConfigFile file = read(found.get());
        Settings settings = Settings.of(file);
        out.println("# " + found.get() + ", for " + path.normalize().toAbsolutePath());
        for (Entry entry : file.entries()) {
            if (!isSeverity(entry)) {
                line(entry.key() + "=" + entry.value(), entry);
            }
        }
        int own = 0;
        for (Rule rule : Rules.ALL) {
            Severity severity = settings.severityOf(rule, path.toString());
            Optional<Entry> origin = origin(rule, settings, file);
            own += origin.isEmpty() ? 1 : 0;
            String text = "rule." + rule.info().name() + "=" + severity.word();
            if (origin.isPresent()) {
                line(text, origin.get());
            } else if (all) {
                out.println("%-50s # its own".formatted(text));
            }
        }
        if (!all) {
            out.println("# " + own + " rules have their own severity; --all shows them");
        }
        settings.hints().forEach(hint -> streams.err().println("note: " + hint));
        return ExitCodes.CLEAN;
    }

    private static ConfigFile read(Path file) {
        try {
            return ConfigFile.read(file);
        } catch (IOException e) {
            throw new UsageException(file + ": " + SourceTree.reason(e));
        }
    }

    private void line(String text, Entry entry) {
        streams.out()
                .println("%-50s # line %d%s"
                        .formatted(text, entry.line(), text.startsWith(entry.key() + "=") ? "" : ": " + entry.key()));
    }

    private static boolean isSeverity(Entry entry) {
        return entry.key().startsWith("rule.")
                || entry.key().startsWith("path.")
                || entry.key().equals("tests")
                || entry.key().startsWith("tests.rule.");
    }

    /** The line that had the last word on a rule. */
    private Optional<Entry> origin(Rule rule, Settings settings, ConfigFile file) {
        String name = rule.info().name();
        Severity before = settings.severityOf(rule);
        Optional<Entry> origin = file.entries().stream()
                .filter(entry -> entry.key().startsWith("rule.")
                        && RuleNames.of(entry.key().substring("rule.".length())).contains(name))
                .reduce((first, last) -> last);
        for (PathSeverity scope : settings.scopes()) {
            if (scope.isAbout(rule, path.toString())) {
                Severity after = scope.after(before);
                origin = after == before && scope.rules().isEmpty() ? origin : Optional.of(scope.origin());
                before = after;
            }
        }
        return origin;
    }
}
