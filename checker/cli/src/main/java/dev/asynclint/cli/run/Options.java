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
 * @param infers whether to look into the jars for what waits
 * @param release the source level, empty for the newest
 * @param runtime the JVM releases that the code will run on, empty when the configuration decides
 * @param rules the only rules to run, empty for all
 * @param config the configuration file, empty for the nearest
 */
public record Options(
        FrontEndKind frontEnd,
        List<Path> classPath,
        boolean infers,
        OptionalInt release,
        Optional<ReleaseRange> runtime,
        List<String> rules,
        Optional<Path> config) {
    /** These options, with a source level where the user gave none. */
    public Options orRelease(OptionalInt configured) {
        return release.isPresent() || configured.isEmpty()
                ? this
                : new Options(frontEnd, classPath, infers, configured, runtime, rules, config);
    }

    /** Who reads the sources. */
    public enum FrontEndKind {
        JAVAPARSER,
        JAVAC
    }
}
