package dev.asynclint.javaparser;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * How to read the sources.
 *
 * @param classPath jars and folders of class files; may be empty
 * @param release the Java release whose syntax the sources use, 8 or later
 * @param threads how many threads parse and resolve
 * @param artifacts names of artifacts that a build file mentions, for {@link dev.asynclint.ir.TypeOracle#isPresent}
 * @param heap how many bytes of memory there are for everything
 * @param progress is told the number of files done after each file, from any thread
 */
public record JavaParserOptions(
        List<Path> classPath, int release, int threads, Set<String> artifacts, long heap, IntConsumer progress) {
    /** The newest release whose syntax is understood. */
    public static final int NEWEST_RELEASE = 25;

    public JavaParserOptions {
        classPath = List.copyOf(classPath);
        artifacts = Set.copyOf(artifacts);
    }

    /** No class path, the newest syntax, a thread per processor. */
    public static JavaParserOptions defaults() {
        return new JavaParserOptions(
                List.of(),
                NEWEST_RELEASE,
                Runtime.getRuntime().availableProcessors(),
                Set.of(),
                Runtime.getRuntime().maxMemory(),
                done -> {});
    }

    public JavaParserOptions withClassPath(List<Path> entries) {
        return new JavaParserOptions(entries, release, threads, artifacts, heap, progress);
    }

    public JavaParserOptions withRelease(int newRelease) {
        return new JavaParserOptions(classPath, newRelease, threads, artifacts, heap, progress);
    }

    public JavaParserOptions withThreads(int count) {
        return new JavaParserOptions(classPath, release, count, artifacts, heap, progress);
    }

    public JavaParserOptions withArtifacts(Set<String> names) {
        return new JavaParserOptions(classPath, release, threads, names, heap, progress);
    }

    public JavaParserOptions withProgress(IntConsumer listener) {
        return new JavaParserOptions(classPath, release, threads, artifacts, heap, listener);
    }

    /** For less memory than there is. */
    JavaParserOptions withHeap(long bytes) {
        return new JavaParserOptions(classPath, release, threads, artifacts, bytes, progress);
    }
}
