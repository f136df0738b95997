package dev.asynclint.javac;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project on disk that is compiled with the plugin on the processor path, and with no option for it. */
final class Project {
    /** How a compilation ended. */
    record Outcome(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, String errors) {
        /** {@code A.java:3:5 WARNING headline} of each message. */
        List<String> headlines() {
            return diagnostics.stream()
                    .map(d -> (d.getSource() == null
                                    ? ""
                                    : Path.of(d.getSource().toUri()).getFileName() + ":" + d.getLineNumber() + ":"
                                            + d.getColumnNumber() + " ")
                            + d.getKind() + " "
                            + d.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                    .toList();
        }

        /** The messages of the plugin, whole. */
        List<String> messages() {
            return diagnostics.stream()
                    .map(d -> d.getMessage(Locale.ROOT))
                    .filter(message -> message.startsWith("["))
                    .toList();
        }
    }

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    final Path root;
    private final List<Processor> processors = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();
    private String processorPath = CLASS_PATH;

    Project(Path root) {
        this.root = root;
    }

    Project file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A source below {@code src/main/java}. */
    Project source(String path, String text) {
        return file("src/main/java/" + path, text);
    }

    Project processor(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Has the other module's classes on the class path, as a folder or a jar. */
    Project dependsOn(Path other) {
        classPath.add(other.toString());
        processorPath += File.pathSeparator + other; // as where javac is given no processor path of its own
        return this;
    }

    Project processorPath(Path path) {
        processorPath = path.toString();
        return this;
    }

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(root.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path classes() {
        return root.resolve("target/classes");
    }

    List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of(
                "-d",
                classes().toString(),
                "--processor-path",
                processorPath,
                "-s",
                generated().toString()));
        if (!classPath.isEmpty()) {
            options.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        }
        options.addAll(List.of(more));
        return options;
    }

    private Path generated() {
        return root.resolve("target/generated-sources");
    }

    Outcome compile(String... more) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null)) {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            CompilationTask task = ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            files,
                            diagnostics,
                            options(more),
                            null,
                            files.getJavaFileObjectsFromPaths(sources()));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            boolean succeeded = task.call();
            return new Outcome(succeeded, diagnostics.getDiagnostics(), errors.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setErr(before);
        }
    }

    /** The end of a javac of its own. */
    record Forked(int exitCode, String output) {}

    /** Compiles with the running JDK's own command, as a person would. */
    Forked fork(String... more) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()));
        command.addAll(options(more));
        sources().forEach(source -> command.add(source.toString()));
        try {
            Files.createDirectories(generated());
            Process javac = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Forked(javac.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
