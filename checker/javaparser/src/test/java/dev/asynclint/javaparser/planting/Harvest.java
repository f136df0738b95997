package dev.asynclint.javaparser.planting;

import dev.asynclint.api.ApiModel;
import dev.asynclint.engine.Analysis;
import dev.asynclint.engine.ReleaseRange;
import dev.asynclint.engine.Settings;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the sources of a corpus with the defects planted in them. */
final class Harvest {
    /** The releases for which all rules have something to say. */
    private static final ReleaseRange RUNTIME = new ReleaseRange(21, 25);

    /** One defect, one finding: who speaks instead of a rule where the place is known better. */
    private static final Map<String, Set<String>> SPEAKERS = Map.ofEntries(
            Map.entry("AssertionInDetachedTask", Set.of("UnawaitedFuture", "SubscribeWithoutErrorHandler")),
            Map.entry("AsyncMethodBlocksCaller", Set.of("BlockingCallOnEventLoop", "BlockingWhileHoldingLock")),
            Map.entry("BlockingInCompletionStage", Set.of("BlockingCallOnEventLoop", "BlockingInCommonPool")),
            Map.entry("BlockingWhileHoldingLock", Set.of("BlockingCallOnEventLoop", "AsyncMethodBlocksCaller")),
            Map.entry("EagerWorkInReactiveAssembly", Set.of("AsyncMethodBlocksCaller", "BlockingCallOnEventLoop")),
            Map.entry("ExecutorNotClosed", Set.of("EventLoopPerCall")),
            Map.entry(
                    "SequentialAwait",
                    Set.of("BlockingCallOnEventLoop", "BlockingInCommonPool", "BlockingInCompletionStage")),
            Map.entry(
                    "SubscribeWithoutErrorHandler",
                    Set.of("SubscribeInsideReactiveMethod", "TransformOnEmptyPublisher")),
            Map.entry("SwallowedAsyncFailure", Set.of("UnawaitedFuture", "PromiseNotAlwaysCompleted")),
            Map.entry("UnawaitedFuture", Set.of("AsyncResultLostInCallback")),
            Map.entry(
                    "UnboundedWait",
                    Set.of(
                            "BlockingCallOnEventLoop",
                            "BlockingInCommonPool",
                            "BlockingInCompletionStage",
                            "AsyncMethodBlocksCaller",
                            "BlockingWhileHoldingLock")));

    private static final Pattern FINDING = Pattern.compile(
            "\"rule\": \"(\\w+)\",\\s+\"severity\": \"\\w+\",\\s+\"path\": \"([^\"]+)\",\\s+\"line\": (\\d+)");

    private Harvest() {}

    /**
     * What became of a planted defect.
     *
     * @param others the rules that report something else on the line
     * @param unresolved whether a call on the line, or around it, could not be bound
     */
    record Outcome(Site site, boolean found, Set<String> others, boolean unresolved) {}

    static List<Outcome> of(Corpus corpus, List<Site> sites, List<String> planted, Path folder) throws IOException {
        Set<String> before = before(corpus);
        Map<Path, Path> instead = new HashMap<>();
        for (Site site : sites) {
            Path file = folder.resolve(corpus.name()).resolve(site.place());
            Files.createDirectories(file.getParent());
            Files.writeString(file, site.text());
            instead.put(site.file(), file);
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (JavaParserProgram program = read(corpus, instead)) {
            Map<String, Set<String>> after = findings(program, planted);
            for (Site site : sites) {
                String rule = site.planting().rule();
                // What was reported there all along says nothing.
                if (before.contains(site.file() + ":" + site.line() + " " + rule)) {
                    continue;
                }
                Set<String> rules = new HashSet<>();
                for (int line : site.lines()) {
                    rules.addAll(after.getOrDefault(site.file() + ":" + line, Set.of()));
                }
                boolean found =
                        rules.remove(rule) || !Collections.disjoint(rules, SPEAKERS.getOrDefault(rule, Set.of()));
                outcomes.add(new Outcome(site, found, rules, !found && isUnresolved(program, site)));
            }
        }
        return outcomes;
    }

    /** What the last run of the corpora reported on the sources as they are: {@code path:line rule}. */
    private static Set<String> before(Corpus corpus) throws IOException {
        Set<String> before = new HashSet<>();
        Path json = corpus.folder().resolveSibling("without-class-path.json");
        if (Files.exists(json)) {
            for (Matcher finding = FINDING.matcher(Files.readString(json)); finding.find(); ) {
                before.add(finding.group(2) + ":" + finding.group(3) + " " + finding.group(1));
            }
        }
        return before;
    }

    private static JavaParserProgram read(Corpus corpus, Map<Path, Path> instead) {
        List<JavaParserProgram.Input> inputs = corpus.files().stream()
                .map(file -> new JavaParserProgram.Input(file.toString(), instead.getOrDefault(file, file)))
                .toList();
        return JavaParserProgram.read(inputs, JavaParserOptions.defaults().withArtifacts(corpus.artifacts()));
    }

    /** Rules by {@code path:line}. */
    private static Map<String, Set<String>> findings(JavaParserProgram program, List<String> planted) {
        Map<String, SourceFile> files = new HashMap<>();
        program.files().forEach(file -> files.put(file.path(), file));
        Set<String> asked = new HashSet<>(planted);
        planted.forEach(rule -> asked.addAll(SPEAKERS.getOrDefault(rule, Set.of())));
        Map<String, Severity> severities = new HashMap<>();
        for (String rule : Rules.names()) {
            severities.put(rule, asked.contains(rule) ? Severity.WARNING : Severity.OFF);
        }
        Settings settings = Settings.DEFAULT.withSeverities(severities).withRuntime(RUNTIME);
        Map<String, Set<String>> rules = new HashMap<>();
        var report = Analysis.run(program, ApiModel.builtIn(), settings);
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException("a rule crashed: " + report.problems());
        }
        for (Finding finding : report.findings()) {
            int line = line(files.get(finding.path()), finding.span().start());
            rules.computeIfAbsent(finding.path() + ":" + line, any -> new HashSet<>())
                    .add(finding.rule());
        }
        return rules;
    }

    private static boolean isUnresolved(JavaParserProgram program, Site site) {
        boolean[] unresolved = {false};
        program.files().stream()
                .filter(file -> file.path().equals(site.file().toString()))
                .flatMap(file -> file.types().stream())
                .flatMap(type -> type.methods().stream())
                .forEach(method -> method.body()
                        .ifPresent(body -> body.each(Call.class, call -> {
                            SourceFile file = method.owner().file();
                            for (int line : site.lines()) {
                                boolean isAround = line(file, call.span().start()) <= line
                                        && line <= line(file, call.span().end());
                                unresolved[0] |= call.target().isEmpty() && isAround;
                            }
                        })));
        return unresolved[0];
    }

    private static int line(SourceFile file, int offset) {
        return 1
                + (int) file.text().chars().limit(offset).filter(c -> c == '\n').count();
    }
}
