package dev.asynclint.javaparser;

import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeOracle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A program read from bare sources. It is complete once constructed: every file is parsed once, every body lowered, and
 * the parser's trees are gone.
 */
public final class JavaParserProgram implements Program, AutoCloseable {
    private final List<SourceFile> files;
    private final List<Skipped> skipped;
    private final TypeOracle oracle;
    private final ClassPath classPath;

    /**
     * A file to analyse.
     *
     * @param path as the user gave it, with {@code /} as separator
     * @param file where it is
     * @param text what to read instead of what is in the file
     */
    public record Input(String path, Path file, Optional<String> text) {
        public Input(String path, Path file) {
            this(path, file, Optional.empty());
        }
    }

    JavaParserProgram(List<SourceFile> files, List<Skipped> skipped, TypeOracle oracle, ClassPath classPath) {
        this.files = List.copyOf(files);
        this.skipped = List.copyOf(skipped);
        this.oracle = oracle;
        this.classPath = classPath;
    }

    /**
     * Reads, parses and resolves the files. What cannot be is in {@link #skipped}; nothing is thrown for it.
     */
    public static JavaParserProgram read(List<Input> inputs, JavaParserOptions options) {
        ClassPath classPath = new ClassPath(options.classPath());
        Resolver resolver = new Resolver(new Types(classPath, ApiIndex.shipped()));
        Reading reading = new Reading(resolver, options);
        List<Input> sorted = new ArrayList<>(inputs);
        sorted.sort(Comparator.comparing(Input::path));
        List<SourceFile> files = reading.read(sorted);
        for (String jar : classPath.unreadable()) {
            reading.problem(new Skipped(jar, "class path entry cannot be read", 0));
        }
        TypeOracle oracle = new Oracle(resolver, classPath, options.artifacts());
        return new JavaParserProgram(files, reading.problems(), oracle, classPath);
    }

    /** What the bytes of a file say; empty where it is no text. */
    public static Optional<String> textOf(byte[] bytes) {
        return Optional.ofNullable(FileParser.decode(bytes));
    }

    @Override
    public List<SourceFile> files() {
        return files;
    }

    @Override
    public TypeOracle types() {
        return oracle;
    }

    /** The files that were not, or not wholly, analysed, ordered by path. */
    public List<Skipped> skipped() {
        return skipped;
    }

    /** Closes the jars of the class path; {@link #types} then knows only what has been asked before. */
    @Override
    public void close() {
        try {
            classPath.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
