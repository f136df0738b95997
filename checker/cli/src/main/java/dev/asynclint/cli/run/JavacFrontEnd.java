package dev.asynclint.cli.run;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.engine.Problem;
import dev.asynclint.javac.JavacProgram;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the sources with the javac of the running JDK: exact with a full class path, poor without one. */
final class JavacFrontEnd implements FrontEnd {
    private final List<Skip> skips = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Override
    public Parsed parse(Project project, List<Source> sources, Options options, Progress progress) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new UsageException("--front-end javac needs a JDK, and this is a Java runtime without a compiler");
        }
        StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        List<ShownFile> shown = readable(files, sources);
        progress.at("parsing", 0, shown.size());
        try {
            Set<String> broken = brokenFiles(javac, files, shown, options);
            shown.removeIf(file -> broken.contains(file.getName()));
            JavacProgram program = attributed(javac, files, shown, options, progress);
            program.problems().addAll(problems);
            return new Parsed(program, skips, program.problems(), notes, () -> close(files));
        } catch (IllegalArgumentException e) {
            throw new UsageException("javac: " + e.getMessage());
        }
    }

    private static void close(StandardJavaFileManager files) {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Module declarations hold no code; several of them would be several modules, which one compilation cannot mix. */
    private List<ShownFile> readable(StandardJavaFileManager files, List<Source> sources) {
        List<ShownFile> readable = new ArrayList<>();
        for (Source source : sources) {
            if (source.file().endsWith("module-info.java")) {
                continue;
            }
            JavaFileObject object =
                    files.getJavaFileObjects(source.file()).iterator().next();
            try {
                ShownFile file = new ShownFile(object, source);
                file.getCharContent(true);
                readable.add(file);
            } catch (IOException e) {
                skips.add(new Skip(source.shown(), 0, SourceTree.reason(e)));
            }
        }
        return readable;
    }

    /** Syntax errors keep javac from attributing anything, so such files are found first and left out. */
    private Set<String> brokenFiles(
            JavaCompiler javac, StandardJavaFileManager files, List<ShownFile> shown, Options options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            task(javac, files, shown, options, diagnostics).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> broken = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : errors(diagnostics)) {
            if (diagnostic.getSource() != null
                    && broken.add(diagnostic.getSource().getName())) {
                String message =
                        diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
                skips.add(new Skip(
                        diagnostic.getSource().getName(),
                        (int) diagnostic.getLineNumber(),
                        "syntax error: " + message));
            }
        }
        return broken;
    }

    private JavacProgram attributed(
            JavaCompiler javac,
            StandardJavaFileManager files,
            List<ShownFile> shown,
            Options options,
            Progress progress) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = task(javac, files, shown, options, diagnostics);
        JavacProgram program = JavacProgram.of(task);
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            if (!canBeAsked(task)) {
                throw new UsageException(
                        "javac breaks on these sources with this class path, and so nothing is known of"
                                + " them; leave out --front-end javac: " + e);
            }
            problems.add(new Problem("", "", "javac failed on these sources: " + e, e));
        }
        int done = 0;
        for (CompilationUnitTree unit : units) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree tree) {
                    program.add(unit, tree);
                }
            }
            progress.at("reading", ++done, units.size());
        }
        int errors = errors(diagnostics).size();
        if (errors > 0) {
            notes.add("javac reported " + errors + " errors, so that calls stay unresolved; is --classpath complete?");
        }
        return program;
    }

    /** Whether javac came far enough to know about types, before it failed. */
    private static boolean canBeAsked(JavacTask task) {
        try {
            return task.getElements().getTypeElement("java.lang.Object") != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toList());
    }

    private static JavacTask task(
            JavaCompiler javac,
            StandardJavaFileManager files,
            List<ShownFile> shown,
            Options options,
            DiagnosticCollector<JavaFileObject> diagnostics) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-XDshould-stop.ifError=FLOW"));
        arguments.addAll(List.of("-Xmaxerrs", "1000000"));
        if (options.release().isPresent()) {
            arguments.addAll(
                    List.of("--release", Integer.toString(options.release().getAsInt())));
        }
        arguments.add("--class-path");
        arguments.add(
                options.classPath().stream().map(Object::toString).collect(Collectors.joining(File.pathSeparator)));
        return (JavacTask) javac.getTask(Writer.nullWriter(), files, diagnostics, arguments, null, shown);
    }

    /** A file under the name that the user gave it, with the text that is to be analysed. */
    private static final class ShownFile extends ForwardingJavaFileObject<JavaFileObject> {
        private final Source source;

        ShownFile(JavaFileObject file, Source source) {
            super(file);
            this.source = source;
        }

        @Override
        public String getName() {
            return source.shown();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return source.text().isPresent() ? source.text().get() : super.getCharContent(ignoreEncodingErrors);
        }
    }
}
