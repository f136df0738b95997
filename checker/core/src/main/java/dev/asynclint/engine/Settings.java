package dev.asynclint.engine;

import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the user decides, from {@code asynclint.properties} and from options.
 *
 * @param enabled whether anything runs
 * @param severities severities that differ from the rules' own
 * @param release the Java release of the sources; empty for the newest known
 * @param runtime the JVM releases that the code will run on
 * @param models model files beside the built-in ones, later ones win
 * @param excludes globs of paths that are not analysed
 * @param strictLocks whether waiting for a {@code Lock} counts as blocking
 * @param budget how long a wait may last, by its constant argument, and not count as one
 * @param virtualThreads whether the framework is set to run requests and tasks on virtual threads
 * @param export whether the compiler plugin leaves what is known of the methods beside the classes, for other modules
 * @param scopes severities that hold for some files, in the order in which they count
 * @param allowances what rules say nothing about
 * @param unusedSuppressions whether to tell which suppressions suppress nothing
 * @param hints lines for the user about what is odd in the configuration, and understood
 */
public record Settings(
        boolean enabled,
        Map<String, Severity> severities,
        OptionalInt release,
        ReleaseRange runtime,
        List<Path> models,
        List<String> excludes,
        boolean strictLocks,
        Duration budget,
        boolean virtualThreads,
        boolean export,
        List<PathSeverity> scopes,
        List<Allowance> allowances,
        boolean unusedSuppressions,
        List<String> hints) {
    /** The name of the configuration file. */
    public static final String FILE_NAME = "asynclint.properties";

    public static final Settings DEFAULT = new Settings(
            true,
            Map.of(),
            OptionalInt.empty(),
            ReleaseRange.DEFAULT,
            List.of(),
            List.of(),
            false,
            Duration.ZERO,
            false,
            true,
            List.of(),
            List.of(),
            false,
            List.of());

    /** A configuration that cannot be used. The message names the file and what to write instead. */
    public static final class SettingsException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SettingsException(String message) {
            super(message);
        }
    }

    /** What a rule's findings weigh where no line about a path says otherwise. */
    public Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.info().name(), rule.info().severity());
    }

    /** What a rule's findings weigh in a file. Later lines have the last word. */
    public Severity severityOf(Rule rule, String path) {
        Severity severity = severityOf(rule);
        for (PathSeverity scope : scopes) {
            if (scope.isAbout(rule, path)) {
                severity = scope.after(severity);
            }
        }
        return severity;
    }

    /** Whether a rule can find anything in any file. */
    boolean runs(Rule rule) {
        return severityOf(rule) != Severity.OFF
                || scopes.stream()
                        .anyMatch(scope ->
                                scope.rules().contains(rule.info().name()) && scope.severity() != Severity.OFF);
    }

    public Settings withSeverities(Map<String, Severity> more) {
        Map<String, Severity> all = new LinkedHashMap<>(severities);
        all.putAll(more);
        return with(all, runtime, scopes, unusedSuppressions);
    }

    public Settings withRuntime(ReleaseRange range) {
        return with(severities, range, scopes, unusedSuppressions);
    }

    /** Suppressions that suppress nothing are told, too. */
    public Settings withUnusedSuppressions() {
        return with(severities, runtime, scopes, true);
    }

    /**
     * Only these rules run, each at least at INFO, except where a line about a path switches them off.
     *
     * @throws SettingsException when one is unknown
     */
    public Settings withOnly(List<String> rules) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String name : rules) {
            Set<String> named = RuleNames.of(name);
            if (named.isEmpty()) {
                throw new SettingsException(RuleNames.unknown(name));
            }
            wanted.addAll(named);
        }
        Map<String, Severity> all = new LinkedHashMap<>();
        for (Rule rule : Rules.ALL) {
            Severity severity = severityOf(rule);
            boolean on = wanted.contains(rule.info().name());
            all.put(rule.info().name(), !on ? Severity.OFF : severity == Severity.OFF ? Severity.WARNING : severity);
        }
        List<PathSeverity> left = scopes.stream()
                .map(scope -> scope.among(wanted))
                .flatMap(Optional::stream)
                .toList();
        return with(all, runtime, left, unusedSuppressions);
    }

    private Settings with(
            Map<String, Severity> newSeverities,
            ReleaseRange newRuntime,
            List<PathSeverity> newScopes,
            boolean unused) {
        return new Settings(
                enabled,
                newSeverities,
                release,
                newRuntime,
                models,
                excludes,
                strictLocks,
                budget,
                virtualThreads,
                export,
                newScopes,
                allowances,
                unused,
                hints);
    }

    /** The configuration nearest to {@code start}, looking upwards; empty when there is none. */
    public static Optional<Path> find(Path start) {
        for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a configuration file.
     *
     * @throws SettingsException when a key, rule or value is unknown; nothing is ever ignored
     */
    public static Settings load(Path file) throws IOException {
        return of(ConfigFile.read(file));
    }

    /** The keys that name neither a rule nor a path. */
    public static Set<String> keys() {
        return Collections.unmodifiableSet(SettingsReader.KEYS);
    }

    /**
     * Understands what a configuration file says.
     *
     * @throws SettingsException when a key, rule or value is unknown; nothing is ever ignored
     */
    public static Settings of(ConfigFile file) {
        return SettingsReader.read(file);
    }
}
