package dev.asynclint.engine;

import dev.asynclint.api.Nearest;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        boolean export) {
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
            true);

    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(ms|s)");
    private static final String RULE_PREFIX = "rule.";
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "budget",
            "enabled",
            "export",
            "release",
            "runtime",
            "model",
            "exclude",
            "strict-locks",
            "virtual-threads"));

    /** A configuration that cannot be used. The message names the file and what to write instead. */
    public static final class SettingsException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SettingsException(String message) {
            super(message);
        }
    }

    public Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.info().name(), rule.info().severity());
    }

    public Settings withSeverities(Map<String, Severity> more) {
        Map<String, Severity> all = new LinkedHashMap<>(severities);
        all.putAll(more);
        return new Settings(
                enabled, all, release, runtime, models, excludes, strictLocks, budget, virtualThreads, export);
    }

    public Settings withRuntime(ReleaseRange range) {
        return new Settings(
                enabled, severities, release, range, models, excludes, strictLocks, budget, virtualThreads, export);
    }

    /** Only these rules run, each at least at INFO; names are checked. */
    public Settings withOnly(List<String> rules) {
        Map<String, Severity> all = new LinkedHashMap<>();
        Set<String> wanted = new LinkedHashSet<>();
        for (String name : rules) {
            wanted.add(rule(name, "").info().name());
        }
        for (Rule rule : Rules.ALL) {
            Severity severity = severityOf(rule);
            boolean on = wanted.contains(rule.info().name());
            all.put(rule.info().name(), !on ? Severity.OFF : severity == Severity.OFF ? Severity.WARNING : severity);
        }
        return new Settings(
                enabled, all, release, runtime, models, excludes, strictLocks, budget, virtualThreads, export);
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
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(file + ": " + e.getMessage());
        }
        return parse(file, properties);
    }

    /**
     * Reads what a configuration file says.
     *
     * @param file where it stands, or would
     * @throws SettingsException when a key, rule or value is unknown; nothing is ever ignored
     */
    public static Settings parse(Path file, Properties properties) {
        String where = file + ": ";
        Path folder = file.toAbsolutePath().getParent();
        Map<String, Severity> severities = new LinkedHashMap<>();
        List<Path> models = new ArrayList<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key).strip();
            if (key.startsWith(RULE_PREFIX)) {
                String name =
                        rule(key.substring(RULE_PREFIX.length()), where).info().name();
                severities.put(name, severity(value, where + key));
            } else if (!KEYS.contains(key)) {
                throw new SettingsException(where + "unknown key `" + key + "`" + Nearest.suggestion(key, KEYS));
            }
        }
        for (String model : words(properties.getProperty("model", ""))) {
            Path path = folder.resolve(model);
            if (!Files.isRegularFile(path)) {
                throw new SettingsException(where + "model `" + model + "` does not exist");
            }
            models.add(path);
        }
        String release = properties.getProperty("release", "").strip();
        String runtime = properties.getProperty("runtime", release).strip();
        return new Settings(
                flag(properties, "enabled", true, where),
                severities,
                release.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(range(release, where).first()),
                runtime.isEmpty() ? ReleaseRange.DEFAULT : range(runtime, where),
                models,
                words(properties.getProperty("exclude", "")),
                flag(properties, "strict-locks", false, where),
                duration(properties.getProperty("budget", "0ms").strip(), where + "budget"),
                flag(properties, "virtual-threads", false, where),
                flag(properties, "export", true, where));
    }

    private static ReleaseRange range(String text, String where) {
        return ReleaseRange.parse(text)
                .orElseThrow(() ->
                        new SettingsException(where + "`" + text + "` is no Java release; write `21` or `21..25`"));
    }

    private static boolean flag(Properties properties, String key, boolean otherwise, String where) {
        String value = properties.getProperty(key, Boolean.toString(otherwise)).strip();
        if (!value.equals("true") && !value.equals("false")) {
            throw new SettingsException(where + key + " must be `true` or `false`, not `" + value + "`");
        }
        return value.equals("true");
    }

    private static Duration duration(String text, String where) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new SettingsException(where + ": `" + text + "` is no time; write `20ms` or `2s`");
        }
        long amount = Long.parseLong(time.group(1));
        return time.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
    }

    private static Severity severity(String word, String where) {
        return Severity.parse(word)
                .orElseThrow(() -> new SettingsException(
                        where + ": `" + word + "` is no severity; write `error`, `warning`, `info` or `off`"));
    }

    private static Rule rule(String name, String where) {
        return Rules.byName(name)
                .orElseThrow(() -> new SettingsException(
                        where + "unknown rule `" + name + "`" + Nearest.suggestion(name, Rules.names())));
    }

    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        for (String word : value.split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
