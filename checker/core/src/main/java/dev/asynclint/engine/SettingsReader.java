package dev.asynclint.engine;

import dev.asynclint.api.Nearest;
import dev.asynclint.engine.ConfigFile.Entry;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rules;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Understands the lines of a configuration file. Nothing is ever ignored: what is not understood is an error. */
final class SettingsReader {
    /** Where tests lie when nobody says: the source sets of Maven and Gradle that are named for tests. */
    static final List<String> TEST_PATHS =
            List.of("**/src/test/**", "**/src/it/**", "**/src/*Test/**", "**/src/*Tests/**", "**/src/testFixtures/**");

    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(ms|s)");
    private static final String RULE = "rule.";
    private static final String TESTS = "tests";
    private static final String TEST_RULE = "tests.rule.";
    private static final String PATHS = "tests.paths";
    private static final String PATH = "path.";
    private static final String ALLOW = "allow.";
    private static final String OF_RULE = ".rule.";
    static final Set<String> KEYS = new TreeSet<>(Set.of(
            "allow",
            "budget",
            "enabled",
            "exclude",
            "export",
            "model",
            "release",
            "runtime",
            "strict-locks",
            TESTS,
            PATHS,
            "unused-suppressions",
            "virtual-threads"));

    private final Path folder;
    private final Map<String, Entry> plain = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final List<PathSeverity> tests = new ArrayList<>();
    private final List<PathSeverity> paths = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();
    private PathGlobs testPaths;

    private SettingsReader(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        folder = parent == null ? Path.of("").toAbsolutePath() : parent;
        testPaths = new PathGlobs(folder, TEST_PATHS);
    }

    static Settings read(ConfigFile file) {
        SettingsReader reader = new SettingsReader(file.path());
        for (Entry entry : file.entries()) {
            if (KEYS.contains(entry.key())) {
                reader.plain.put(entry.key(), entry);
            }
        }
        reader.get(PATHS).ifPresent(entry -> reader.testPaths = reader.globs(entry, words(entry.value())));
        file.entries().forEach(reader::scoped);
        return reader.settings();
    }

    /** A key that names a rule or a path. */
    private void scoped(Entry entry) {
        String key = entry.key();
        if (key.startsWith(RULE)) {
            for (String rule : rules(key.substring(RULE.length()), entry)) {
                severities.put(rule, severity(entry));
            }
        } else if (key.equals(TESTS)) {
            tests.add(0, new PathSeverity(testPaths, Set.of(), severity(entry), entry));
        } else if (key.startsWith(TEST_RULE)) {
            Set<String> rules = rules(key.substring(TEST_RULE.length()), entry);
            tests.add(new PathSeverity(testPaths, rules, severity(entry), entry));
        } else if (key.startsWith(PATH)) {
            path(entry);
        } else if (key.equals("allow") || key.startsWith(ALLOW)) {
            Set<String> rules = key.startsWith(ALLOW) ? rules(key.substring(ALLOW.length()), entry) : Set.of();
            words(entry.value()).forEach(name -> allowances.add(Allowance.parse(rules, name, entry)));
        } else if (!KEYS.contains(key)) {
            throw entry.error("unknown key `" + key + "`" + suggestion(key));
        }
    }

    private void path(Entry entry) {
        String scope = entry.key().substring(PATH.length());
        int rule = scope.lastIndexOf(OF_RULE);
        String glob = rule < 0 ? scope : scope.substring(0, rule);
        if (glob.isBlank()) {
            throw entry.error("`" + entry.key() + "` names no path; write `path.src/it/**.rule.UnboundedWait=off`");
        }
        Set<String> rules = rule < 0 ? Set.of() : rules(scope.substring(rule + OF_RULE.length()), entry);
        paths.add(new PathSeverity(globs(entry, List.of(glob)), rules, severity(entry), entry));
    }

    private Settings settings() {
        List<PathSeverity> scopes = new ArrayList<>(tests);
        scopes.addAll(paths);
        Optional<ReleaseRange> release = get("release").map(SettingsReader::range);
        return new Settings(
                flag("enabled", true),
                severities,
                release.map(range -> OptionalInt.of(range.first())).orElse(OptionalInt.empty()),
                get("runtime").map(SettingsReader::range).or(() -> release).orElse(ReleaseRange.DEFAULT),
                get("model").map(this::models).orElse(List.of()),
                get("exclude").map(this::excludes).orElse(List.of()),
                flag("strict-locks", false),
                get("budget").map(SettingsReader::duration).orElse(Duration.ZERO),
                flag("virtual-threads", false),
                flag("export", true),
                List.copyOf(scopes),
                List.copyOf(allowances),
                flag("unused-suppressions", false),
                List.copyOf(hints));
    }

    /** The line of a key, unless nothing is written after it. */
    private Optional<Entry> get(String key) {
        return Optional.ofNullable(plain.get(key))
                .filter(entry -> !entry.value().isEmpty());
    }

    private List<Path> models(Entry entry) {
        List<Path> models = new ArrayList<>();
        for (String model : words(entry.value())) {
            models.add(model(model, entry));
        }
        return models;
    }

    private Path model(String model, Entry entry) {
        try {
            Path path = folder.resolve(model);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw entry.error("model `" + model + "` is no path: " + e.getReason());
        }
        throw entry.error("model `" + model + "` does not exist");
    }

    private List<String> excludes(Entry entry) {
        return globs(entry, words(entry.value())).globs();
    }

    private PathGlobs globs(Entry entry, List<String> globs) {
        try {
            return new PathGlobs(folder, globs);
        } catch (PatternSyntaxException e) {
            throw entry.error(entry.key() + ": `" + e.getPattern() + "` is no glob: " + e.getDescription());
        }
    }

    private boolean flag(String key, boolean otherwise) {
        Entry entry = plain.get(key);
        if (entry == null) {
            return otherwise;
        }
        if (!entry.value().equals("true") && !entry.value().equals("false")) {
            throw entry.error(key + " must be `true` or `false`, not `" + entry.value() + "`");
        }
        return entry.value().equals("true");
    }

    private static ReleaseRange range(Entry entry) {
        return ReleaseRange.parse(entry.value())
                .orElseThrow(() -> entry.error(
                        entry.key() + ": `" + entry.value() + "` is no Java release; write `21` or `21..25`"));
    }

    private static Duration duration(Entry entry) {
        Matcher time = TIME.matcher(entry.value());
        if (!time.matches()) {
            throw entry.error(entry.key() + ": `" + entry.value() + "` is no time; write `20ms` or `2s`");
        }
        long amount = Long.parseLong(time.group(1));
        return time.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
    }

    private static Severity severity(Entry entry) {
        return Severity.parse(entry.value())
                .orElseThrow(() -> entry.error(entry.key() + ": `" + entry.value()
                        + "` is no severity; write `error`, `warning`, `info` or `off`"
                        + Nearest.suggestion(entry.value(), List.of("error", "warning", "info", "off"))));
    }

    private Set<String> rules(String written, Entry entry) {
        Set<String> rules = RuleNames.of(written);
        if (rules.isEmpty()) {
            throw entry.error(RuleNames.unknown(written));
        }
        RuleNames.hint(written).ifPresent(hint -> hints.add(entry.place() + ": " + hint));
        return rules;
    }

    /** The nearest of the keys; for a bare rule, which is a likely slip, its key. */
    private static String suggestion(String key) {
        if (Rules.byName(key).isPresent()) {
            return "; did you mean `" + RULE + key + "`?";
        }
        Set<String> known = new TreeSet<>(KEYS);
        for (String rule : Rules.names()) {
            known.addAll(List.of(RULE + rule, TEST_RULE + rule, ALLOW + rule));
        }
        return Nearest.suggestion(key, known);
    }

    /** The parts between commas; commas in brackets belong to the parts. From the end, so that each is looked at once. */
    private static List<String> words(String value) {
        LinkedList<String> words = new LinkedList<>();
        boolean inRound = false;
        boolean inCurly = false;
        int end = value.length();
        for (int i = value.length() - 1; i >= -1; i--) {
            char c = i < 0 ? ',' : value.charAt(i);
            inRound = c == ')' || inRound && c != '(';
            inCurly = c == '}' || inCurly && c != '{';
            if (i < 0 || c == ',' && !inRound && !inCurly) {
                String word = value.substring(i + 1, end).strip();
                if (!word.isEmpty()) {
                    words.addFirst(word);
                }
                end = i;
            }
        }
        return words;
    }
}
