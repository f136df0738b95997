package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Source;
import dev.asynclint.cli.report.SourceText;
import dev.asynclint.javaparser.JavaParserProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results of earlier runs, where they are worth the look and nothing else than the sources has a say. */
final class Results {
    /** Fewer files are judged in the time in which they are looked up. */
    private static final int FEW_FILES = 100;

    private final Options options;
    private final Optional<ResultCache> cache;

    Results(Options options, Optional<ResultCache> cache, int files) {
        this.options = options;
        boolean isOfSourcesAlone = options.classPath().isEmpty()
                && !options.asksMaven()
                && options.frontEnd() == Options.FrontEndKind.JAVAPARSER;
        this.cache = cache.filter(any -> files >= FEW_FILES && isOfSourcesAlone);
    }

    Optional<ResultKey> key(Checker.Unit unit, Optional<Path> config, boolean tellsUnused) {
        return cache.flatMap(
                results -> ResultKey.of(unit, results.checker(), options, config, Boolean.toString(tellsUnused)));
    }

    Optional<Judged> find(ResultKey key) {
        return cache.flatMap(results -> results.find(key));
    }

    /** The program of an earlier run, for a key that {@link #key} has given. */
    KeptProgram program(ResultKey key) {
        return new KeptProgram(cache.orElseThrow(), key);
    }

    void keep(ResultKey key, Judged judged) {
        cache.ifPresent(results -> results.keep(key, judged));
    }

    /** The texts that a report shows of a project that was judged before. */
    static Map<String, SourceText> texts(Judged judged, Checker.Unit unit) {
        Set<String> shown = Judged.shownPaths(judged.findings());
        Map<String, SourceText> texts = new HashMap<>();
        for (Source source : unit.sources()) {
            if (shown.contains(source.shown())) {
                try {
                    JavaParserProgram.textOf(Files.readAllBytes(source.file()))
                            .ifPresent(text -> texts.put(source.shown(), new SourceText(text)));
                } catch (IOException goneSince) {
                    // It is shown without its code.
                }
            }
        }
        return texts;
    }
}
