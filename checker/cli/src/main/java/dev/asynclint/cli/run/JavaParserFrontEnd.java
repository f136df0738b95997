package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sources with JavaParser: needs neither class path nor build. */
final class JavaParserFrontEnd implements FrontEnd {
    private final Optional<KeptProgram> kept;

    /** Reads all files, or those that have changed since {@code kept}. */
    JavaParserFrontEnd(Optional<KeptProgram> kept) {
        this.kept = kept;
    }

    @Override
    public Parsed parse(Project project, List<Source> sources, Options options, Progress progress) {
        JavaParserOptions how = JavaParserOptions.defaults()
                .withClassPath(options.classPath())
                .withRelease(options.release().orElse(JavaParserOptions.NEWEST_RELEASE))
                .withArtifacts(project.artifacts())
                .withProgress(done -> progress.at("reading", done, sources.size()));
        List<JavaParserProgram.Input> inputs = sources.stream()
                .map(source -> new JavaParserProgram.Input(source.shown(), source.file(), source.text()))
                .toList();
        JavaParserProgram program =
                kept.isPresent() ? kept.get().read(inputs, how) : JavaParserProgram.read(inputs, how);
        List<Skip> skips = program.skipped().stream()
                .map(skipped -> new Skip(skipped.path(), skipped.line(), skipped.reason()))
                .toList();
        return new Parsed(program, skips, new ArrayList<>(), List.of(), program::close);
    }
}
