package dev.asynclint.cli.lsp;

import dev.asynclint.api.ApiModel;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.cli.run.Checker;
import dev.asynclint.cli.run.Options;
import dev.asynclint.engine.Analysis;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Finding;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import dev.asynclint.javaparser.LiveProgram;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A project while it is edited: its sources, and what has been found in them. Used by one thread. */
final class Session implements AutoCloseable {
    /** What was found by the files that it begins in; what only a look at the whole tells is at no file. */
    private static final String WHOLE = "";

    private final LiveProgram live;
    private final JavaParserOptions reading;
    private Checker.Unit unit;
    private ApiModel model;
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Set<String> judged = new HashSet<>();
    private JavaParserProgram program;
    private Map<String, SourceFile> files;
    private Analysis analysis;
    /** The last one that began from nothing: first looks take from it what they can. */
    private Optional<Analysis> base = Optional.empty();
    /** Whether all is to be looked at with nothing taken from before. */
    private boolean isFirstLook;

    Session(Checker checker, Checker.Unit unit, Function<Path, Optional<String>> buffers) {
        this.unit = unit;
        this.reading = parserOptions(checker, unit);
        this.live = new LiveProgram(
                unit.sources().stream()
                        .map(source -> input(source.file(), buffers))
                        .toList(),
                reading);
        this.program = live.program();
        this.model = checker.model(unit, program);
        begin();
    }

    /** The findings of one file, told from it and the files near it alone. */
    static List<Finding> glance(
            Checker checker, Checker.Unit unit, Path file, Function<Path, Optional<String>> buffers) {
        Source start = unit.sources().stream()
                .filter(source -> source.file().equals(file))
                .findFirst()
                .orElseThrow();
        Collection<Source> near =
                Neighbours.of(buffers.apply(file).map(start::withText).orElse(start), unit.sources());
        List<JavaParserProgram.Input> inputs =
                near.stream().map(source -> input(source.file(), buffers)).toList();
        try (JavaParserProgram part = JavaParserProgram.read(inputs, parserOptions(checker, unit))) {
            Analysis analysis = new Analysis(part, checker.model(unit, part), unit.settings());
            return part.files().stream()
                    .filter(source -> source.path().equals(shown(file)))
                    .flatMap(source -> analysis.of(source).stream())
                    .toList();
        }
    }

    private static JavaParserOptions parserOptions(Checker checker, Checker.Unit unit) {
        Options options = checker.optionsOf(unit);
        return JavaParserOptions.defaults()
                .withClassPath(options.classPath())
                .withRelease(options.release().orElse(JavaParserOptions.NEWEST_RELEASE))
                .withArtifacts(unit.project().artifacts());
    }

    private static JavaParserProgram.Input input(Path file, Function<Path, Optional<String>> buffers) {
        return new JavaParserProgram.Input(shown(file), file, buffers.apply(file));
    }

    static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Whether it is about that project. */
    boolean isOf(Checker.Unit other) {
        return unit.project().root().equals(other.project().root());
    }

    /** Whether the project, as it is now, can go on with what has been read. */
    boolean canAdopt(Checker checker, Checker.Unit now) {
        JavaParserOptions other = parserOptions(checker, now);
        return isOf(now)
                && reading.classPath().equals(other.classPath())
                && reading.artifacts().equals(other.artifacts())
                && reading.release() == other.release();
    }

    /** Goes on with other settings and files. */
    void adopt(Checker checker, Checker.Unit now, Function<Path, Optional<String>> buffers) {
        Set<Path> wanted = now.sources().stream().map(Source::file).collect(Collectors.toSet());
        Set<Path> had = unit.sources().stream().map(Source::file).collect(Collectors.toSet());
        had.stream().filter(file -> !wanted.contains(file)).forEach(this::remove);
        wanted.stream().filter(file -> !had.contains(file)).forEach(file -> live.update(input(file, buffers)));
        unit = now;
        model = checker.model(now, live.program());
        beginAnew();
    }

    /** Goes on with the program as it is now: with what is known, as the editor does not wait for all to be found again. */
    private void begin() {
        take(live.program());
        isFirstLook = base.isPresent();
        analysis = base.map(known -> known.resumed(program)).orElseGet(this::fresh);
        base = Optional.of(base.orElse(analysis));
    }

    private void beginAnew() {
        base = Optional.empty();
        begin();
    }

    private void take(JavaParserProgram now) {
        program = now;
        files = new HashMap<>();
        program.files().forEach(file -> files.put(file.path(), file));
        judged.clear();
    }

    private Analysis fresh() {
        return new Analysis(program, model, unit.settings());
    }

    boolean contains(Path file) {
        return files.containsKey(shown(file)) || !live.problems(shown(file)).isEmpty();
    }

    /** Whether a file of that path would belong to this project. */
    boolean wouldContain(Path file) {
        return file.startsWith(unit.project().root());
    }

    /**
     * Reads a file again.
     *
     * @return whether it can be parsed; where it cannot, what was known of it stays
     */
    boolean update(Path file, Function<Path, Optional<String>> buffers) {
        String path = shown(file);
        Optional<CharSequence> before = text(path);
        if (!live.update(input(file, buffers))) {
            return false;
        }
        begin();
        before.ifPresent(old -> move(TextChange.between(path, old, text(path).orElse(""))));
        return true;
    }

    private void move(TextChange change) {
        findings.replaceAll((start, found) ->
                found.stream().flatMap(finding -> change.move(finding).stream()).toList());
    }

    void remove(Path file) {
        live.remove(shown(file));
        findings.remove(shown(file));
        begin();
    }

    /** Looks at one file, with what it reaches. */
    void judge(Path file, Runnable watcher) {
        watch(watcher);
        judge(shown(file));
    }

    private void judge(String path) {
        SourceFile file = files.get(path);
        if (file != null && !judged.contains(path)) {
            findings.put(path, analysis.of(file));
            judged.add(path);
        }
    }

    private void watch(Runnable watcher) {
        base.ifPresent(known -> known.watch(watcher));
        analysis.watch(watcher);
    }

    /** Looks at all that has not been looked at since the last edit. */
    void judgeAll(Runnable watcher) {
        if (live.settle(watcher) || isFirstLook) {
            take(live.program());
            analysis = fresh();
        }
        watch(watcher);
        if (!judged.contains(WHOLE)) {
            isFirstLook = true; // if this is broken off
            files.keySet().stream().sorted().forEach(this::judge);
            findings.put(WHOLE, analysis.across());
            judged.add(WHOLE);
            base = Optional.of(analysis);
            isFirstLook = false;
        }
    }

    /** The crashes since the last edit. */
    List<Problem> problems() {
        return analysis.problems();
    }

    /** Files with findings. */
    Set<String> reported() {
        Set<String> paths = new HashSet<>();
        findings.values().forEach(found -> found.forEach(finding -> paths.add(finding.path())));
        return paths;
    }

    /** What was found in a file, in its order. */
    List<Finding> findings(String path) {
        Map<List<Object>, Finding> found = new LinkedHashMap<>();
        findings.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.path().equals(path))
                .sorted(Finding.ORDER)
                .forEach(finding -> found.putIfAbsent(List.of(finding.rule(), finding.span()), finding));
        return List.copyOf(found.values());
    }

    Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Optional<CharSequence> text(String path) {
        return file(path).map(SourceFile::text);
    }

    Set<String> paths() {
        return files.keySet();
    }

    @Override
    public void close() {
        live.close();
    }
}
