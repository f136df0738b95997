package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import java.util.ArrayList;
import java.util.List;

/** Reads the sources with JavaParser: needs neither class path nor build. */
final class JavaParserFrontEnd implements FrontEnd {
    @Override
    public Parsed parse(Project project, List<Source> sources, Options options, Progress progress) {
        JavaParserOptions how = JavaParserOptions.defaults()
                .withClassPath(options.classPath())
                .withRelease(options.release().orElse(JavaParserOptions.NEWEST_RELEASE))
                .withArtifacts(project.artifacts())
                .withProgress(done -> progress.at("reading", done, sources.size()));
        JavaParserProgram program = JavaParserProgram.read(
                sources.stream()
                        .map(source -> new JavaParserProgram.Input(source.shown(), source.file(), source.text()))
                        .toList(),
                how);
        List<Skip> skips = program.skipped().stream()
                .map(skipped -> new Skip(skipped.path(), skipped.line(), skipped.reason()))
                .toList();
        return new Parsed(program, skips, new ArrayList<>(), List.of(), program::close);
    }
}
