package dev.asynclint.cli.run;

import dev.asynclint.api.ApiModel;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Projects;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.cli.discovery.UnusedSettings;
import dev.asynclint.cli.maven.MavenClassPaths;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.SourceText;
import dev.asynclint.engine.Analysis;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.PathGlobs;
import dev.asynclint.engine.Problem;
import dev.asynclint.engine.Report;
import dev.asynclint.engine.Settings;
import dev.asynclint.engine.Why;
import dev.asynclint.finding.Finding;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One run: every project under the given paths is read and judged by itself, and the results are put together. */
public final class Checker {
    private final Options options;
    private final Progress progress;
    private final MavenClassPaths classPaths;
    private final ApiModels models;
    private final Map<Project, Options> optionsOf = new IdentityHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private Map<Path, String> replaced = Map.of();
    private final List<PlacedRemark> remarks = new ArrayList<>();
    private boolean wantsUnusedSuppressions;
    private Optional<ResultCache> cache = Optional.empty();

    public Checker(Options options, Progress progress) {
        this(options, progress, new MavenClassPaths());
    }

    /** A checker that knows the class paths which others have found out. */
    public Checker(Options options, Progress progress, MavenClassPaths classPaths) {
        this.options = options;
        this.progress = progress;
        this.classPaths = classPaths;
        this.models = new ApiModels(options.infers(), notes::add);
    }

    /** Lines for the user about the run, beside its outcome. */
    public List<String> notes() {
        return notes;
    }

    /** About the suppressions in the code, in the order of files and places. */
    public List<PlacedRemark> remarks() {
        return remarks;
    }

    /** Has suppressions told that suppress nothing. */
    public void tellUnusedSuppressions() {
        wantsUnusedSuppressions = true;
    }

    /** Has what came of projects taken from earlier runs, and kept for later ones. */
    public void keepResults(ResultCache results) {
        cache = Optional.of(results);
    }

    /**
     * Checks everything under {@code paths}.
     *
     * @throws UsageException when there is nothing to check or the configuration cannot be read
     */
    public Outcome check(List<Path> paths) {
        return check(paths, (report, program) -> report.findings());
    }

    /** The same; {@code review} has the last word on what is found in each program. */
    public Outcome check(List<Path> paths, BiFunction<Report, Program, List<Finding>> review) {
        return BigStack.call(() -> checkAll(paths, review));
    }

    /** The same, as if the files with these absolute, normalised paths had these texts. */
    public Outcome check(List<Path> paths, BiFunction<Report, Program, List<Finding>> review, Map<Path, String> texts) {
        replaced = texts;
        return check(paths, review);
    }

    private Outcome checkAll(List<Path> paths, BiFunction<Report, Program, List<Finding>> review) {
        long start = System.nanoTime();
        SourceTree tree = SourceTree.of(paths);
        notes.addAll(tree.notes());
        List<Skip> skips = new ArrayList<>(tree.skips());
        List<Unit> units = units(tree);
        if (units.isEmpty() && skips.isEmpty()) {
            throw new UsageException(nothing(paths, tree));
        }
        List<Finding> findings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, SourceText> texts = new HashMap<>();
        Counts counts = new Counts(0, 0, 0);
        Results kept = new Results(options, cache, tree.sources().size());
        for (Unit unit : units) {
            Supplier<Optional<ResultKey>> key = () -> kept.key(unit, configOf(unit.project()), wantsUnusedSuppressions);
            Optional<ResultKey> before = key.get();
            Optional<Judged> known = before.flatMap(kept::find);
            Optional<KeptProgram> program = before.map(kept::program);
            Judged judged = known.isPresent() ? known.get() : judge(unit, program, review, problems, texts);
            if (known.isPresent()) {
                texts.putAll(Results.texts(judged, unit));
            } else if (judged.isKept() && before.isPresent() && key.get().equals(before)) {
                // Who saves a file in the meantime must not find the old findings again after an undo.
                kept.keep(before.get(), judged);
                program.orElseThrow().keep();
            }
            findings.addAll(judged.findings());
            skips.addAll(judged.skips());
            notes.addAll(judged.notes());
            remarks.addAll(judged.remarks());
            counts = sum(counts, judged.counts());
        }
        progress.end();
        findings.sort(Finding.ORDER);
        skips.sort(Skip.ORDER);
        problems.sort(
                Comparator.comparing(Problem::path).thenComparing(Problem::rule).thenComparing(Problem::message));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Outcome(findings, skips, problems, counts, texts, millis);
    }

    private Judged judge(
            Unit unit,
            Optional<KeptProgram> program,
            BiFunction<Report, Program, List<Finding>> review,
            List<Problem> problems,
            Map<String, SourceText> texts) {
        try (Parsed parsed = parse(unit, program)) {
            Report report = Analysis.run(parsed.program(), model(unit, parsed.program()), unit.settings());
            Judged judged = new Judged(
                    review.apply(report, parsed.program()),
                    parsed.skips(),
                    report.counts(),
                    parsed.notes(),
                    PlacedRemark.of(report.remarks(), parsed.program()),
                    report.problems().isEmpty() && parsed.problems().isEmpty());
            keepTexts(judged.findings(), parsed.program(), texts);
            problems.addAll(report.problems());
            problems.addAll(parsed.problems());
            return judged;
        }
    }

    /** Why a line of {@code file}, which is part of the tree at {@code root}, has findings or has none. */
    public List<String> why(Path root, Path file, int line) {
        return BigStack.call(() -> whyIn(root, file, line));
    }

    private List<String> whyIn(Path root, Path file, int line) {
        Path absolute = file.toAbsolutePath().normalize();
        SourceTree tree = SourceTree.of(List.of(root, file));
        for (Unit unit : units(tree)) {
            if (unit.sources().stream().anyMatch(source -> source.file().equals(absolute))) {
                Results kept = new Results(options, cache, tree.sources().size());
                Optional<KeptProgram> program = kept.key(unit, configOf(unit.project()), wantsUnusedSuppressions)
                        .map(kept::program);
                return why(unit, program, absolute, line);
            }
        }
        throw new UsageException("`" + file + "` is not among the files that are checked");
    }

    private List<String> why(Unit unit, Optional<KeptProgram> program, Path file, int line) {
        try (Parsed parsed = parse(unit, program)) {
            progress.end();
            return why(unit, parsed, file, line);
        }
    }

    private List<String> why(Unit unit, Parsed parsed, Path file, int line) {
        String shown = unit.sources().stream()
                .filter(source -> source.file().equals(file))
                .findFirst()
                .orElseThrow()
                .shown();
        Optional<SourceFile> found = parsed.program().files().stream()
                .filter(source -> source.path().equals(shown))
                .findFirst();
        if (found.isEmpty()) {
            return parsed.skips().stream()
                    .filter(skip -> skip.path().equals(shown))
                    .map(skip -> skip.place() + ": skipped: " + skip.reason())
                    .toList();
        }
        return Why.at(parsed.program(), model(unit, parsed.program()), unit.settings(), found.get(), line);
    }

    /** A project with what decides how it is judged. */
    public record Unit(Project project, List<Source> sources, Settings settings) {}

    /** The projects of a tree with what holds for them, without those that are not to be checked. */
    public List<Unit> units(SourceTree tree) {
        List<Unit> units = new ArrayList<>();
        Map<Path, Settings> loaded = new HashMap<>();
        List<Project> projects = Projects.of(tree);
        if (options.config().isEmpty()) {
            notes.addAll(UnusedSettings.of(tree, projects));
        }
        for (Project project : projects) {
            Optional<Path> file = configOf(project);
            Settings settings = file.map(path -> loaded.computeIfAbsent(path, Checker::load))
                    .orElse(Settings.DEFAULT);
            if (!settings.enabled()) {
                notes.add(file.orElseThrow() + ": enabled=false: nothing under " + project.root() + " is checked");
                continue;
            }
            settings.hints().stream().filter(hint -> !notes.contains(hint)).forEach(notes::add);
            List<Source> sources = included(project, file, settings);
            if (!sources.isEmpty()) {
                units.add(new Unit(project, sources, refine(settings)));
            }
        }
        return units;
    }

    private Optional<Path> configOf(Project project) {
        return options.config().or(() -> Settings.find(project.settingsFolder()));
    }

    private List<Source> included(Project project, Optional<Path> file, Settings settings) {
        List<Source> sources = project.sources().stream()
                .map(source ->
                        replaced.containsKey(source.file()) ? source.withText(replaced.get(source.file())) : source)
                .toList();
        if (file.isEmpty() || settings.excludes().isEmpty()) {
            return sources;
        }
        Path folder = file.get().toAbsolutePath().normalize().getParent();
        PathGlobs excluded = new PathGlobs(folder, settings.excludes());
        return sources.stream()
                .filter(source -> source.explicit() || !excluded.matches(source.file()))
                .toList();
    }

    private Settings refine(Settings settings) {
        Settings refined = options.runtime().map(settings::withRuntime).orElse(settings);
        Settings told = wantsUnusedSuppressions ? refined.withUnusedSuppressions() : refined;
        return options.rules().isEmpty() ? told : told.withOnly(options.rules());
    }

    private static Settings load(Path file) {
        try {
            return Settings.load(file);
        } catch (IOException e) {
            throw new UsageException(file + ": " + SourceTree.reason(e));
        }
    }

    /** The options for one project: where Maven is asked, each has its own class path. */
    public Options optionsOf(Unit unit) {
        Options known = options.orRelease(unit.settings().release());
        return !options.asksMaven()
                ? known
                : optionsOf.computeIfAbsent(
                        unit.project(),
                        project -> known.withClassPath(
                                Stream.concat(known.classPath().stream(), classPaths.of(project).jars().stream())
                                        .distinct()
                                        .toList()));
    }

    /** What is known of the libraries that a program uses. */
    public ApiModel model(Unit unit, Program program) {
        return models.of(unit.settings().models(), optionsOf(unit).classPath(), program);
    }

    private Parsed parse(Unit unit, Optional<KeptProgram> kept) {
        FrontEnd frontEnd =
                options.frontEnd() == Options.FrontEndKind.JAVAC ? new JavacFrontEnd() : new JavaParserFrontEnd(kept);
        return frontEnd.parse(unit.project(), unit.sources(), optionsOf(unit), progress);
    }

    private static Counts sum(Counts a, Counts b) {
        return new Counts(
                a.files() + b.files(),
                a.asyncCalls() + b.asyncCalls(),
                a.unresolvedAsyncCalls() + b.unresolvedAsyncCalls());
    }

    private static void keepTexts(List<Finding> findings, Program program, Map<String, SourceText> texts) {
        Map<String, SourceFile> files = new HashMap<>();
        program.files().forEach(file -> files.put(file.path(), file));
        Judged.shownPaths(findings).forEach(path -> keepText(path, files, texts));
    }

    private static void keepText(String path, Map<String, SourceFile> files, Map<String, SourceText> texts) {
        SourceFile file = files.get(path);
        if (file != null) {
            texts.computeIfAbsent(path, any -> new SourceText(file.text()));
        }
    }

    private String nothing(List<Path> paths, SourceTree tree) {
        String under =
                String.join(", ", paths.stream().map(path -> "`" + path + "`").toList());
        return tree.sources().isEmpty()
                ? "no Java files under " + under
                : "no Java files left under " + under + ": "
                        + String.join(
                                "; ",
                                notes.isEmpty()
                                        ? List.of("`exclude` in " + Settings.FILE_NAME + " matches all of them")
                                        : notes);
    }
}
