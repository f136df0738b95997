package dev.asynclint.benchmarks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.asynclint.api.ApiModel;
import dev.asynclint.engine.Analysis;
import dev.asynclint.engine.Report;
import dev.asynclint.engine.Settings;
import dev.asynclint.javac.JavacProgram;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a check costs on top of reading the sources, in both front ends. Only ratios between the methods of one run mean
 * anything. {@code ./dev bench} runs it on the sources of core; {@code -p sources=FOLDER} chooses others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xss64m")
public class CheckBenchmark {
    @Param("checker/core/src/main/java")
    public String sources;

    private List<Path> files;

    @Setup
    public void findFiles() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(sources))) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("no Java files under " + sources);
        }
    }

    /** The JavaParser front end alone. */
    @Benchmark
    public int javaparserRead() {
        try (JavaParserProgram program = read()) {
            return program.files().size();
        }
    }

    /** The JavaParser front end, then all rules. */
    @Benchmark
    public Report javaparserCheck() {
        try (JavaParserProgram program = read()) {
            return Analysis.run(program, ApiModel.builtIn(), Settings.DEFAULT);
        }
    }

    /** javac alone, up to attributed trees. */
    @Benchmark
    public List<CompilationUnitTree> javacAttribute() throws IOException {
        return attribute(task());
    }

    /** javac, then all rules. */
    @Benchmark
    public Report javacCheck() throws IOException {
        JavacTask task = task();
        List<CompilationUnitTree> units = attribute(task);
        JavacProgram program = JavacProgram.of(task);
        for (CompilationUnitTree unit : units) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree declared) {
                    program.add(unit, declared);
                }
            }
        }
        return Analysis.run(program, ApiModel.builtIn(), Settings.DEFAULT);
    }

    private JavaParserProgram read() {
        return JavaParserProgram.read(
                files.stream().map(file -> new Input(file.toString(), file)).toList(), JavaParserOptions.defaults());
    }

    private JavacTask task() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        return (JavacTask) compiler.getTask(
                null,
                manager,
                diagnostic -> {},
                List.of("-proc:none"),
                null,
                manager.getJavaFileObjectsFromPaths(files));
    }

    private static List<CompilationUnitTree> attribute(JavacTask task) throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        return units;
    }
}
