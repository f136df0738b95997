package dev.asynclint.cli.run;

import dev.asynclint.engine.ReleaseRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to analyse, as the user said on the command line.
 *
 * @param classPath jars and class folders, absolute
 * @param asksMaven whether to take the class path of Maven projects from the local repository, too
 * @param infers whether to look into the jars for what waits
 * @param release the source level, empty for the newest
 * @param runtime the JVM releases that the code will run on, empty when the configuration decides
 * @param rules the only rules to run, empty for all
 * @param config the configuration file, empty for the nearest
 */
public record Options(
        FrontEndKind frontEnd,
        List<Path> classPath,
        boolean asksMaven,
        boolean infers,
        OptionalInt release,
        Optional<ReleaseRange> runtime,
        List<String> rules,
        Optional<Path> config) {
    /** These options, with a source level where the user gave none. */
    public Options orRelease(OptionalInt configured) {
        return release.isPresent() || configured.isEmpty()
                ? this
                : new Options(frontEnd, classPath, asksMaven, infers, configured, runtime, rules, config);
    }

    /** These options, with that class path for the sources of one project. */
    Options withClassPath(List<Path> entries) {
        return new Options(frontEnd, entries, asksMaven, infers, release, runtime, rules, config);
    }

    /** These options; {@code asks} says whether Maven is asked for class paths. */
    public Options withMaven(boolean asks) {
        return new Options(frontEnd, classPath, asks, infers, release, runtime, rules, config);
    }

    /** Who reads the sources. */
    public enum FrontEndKind {
        JAVAPARSER,
        JAVAC
    }
}
