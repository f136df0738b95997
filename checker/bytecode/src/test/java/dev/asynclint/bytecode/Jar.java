package dev.asynclint.bytecode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Compiles sources into jars. */
final class Jar {
    private static final Pattern NAME = Pattern.compile("(?:class|interface) (\\w+)");

    private Jar() {}

    /** A jar of classes of the package {@code lib}, one source each. */
    static Path of(Path folder, String name, List<Path> classPath, String... sources) throws IOException {
        Path work = Files.createTempDirectory(folder, name);
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", "" + classes, "-nowarn", "-proc:none", "-classpath"));
        arguments.add(String.join(
                java.io.File.pathSeparator,
                classPath.stream().map(Path::toString).toList()));
        for (String source : sources) {
            Matcher type = NAME.matcher(source);
            if (!type.find()) {
                throw new IllegalArgumentException(source);
            }
            Path file = work.resolve(type.group(1) + ".java");
            Files.writeString(
                    file,
                    "package lib; import java.util.*; import java.util.concurrent.*; import java.nio.file.*;\n"
                            + source);
            arguments.add(file.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("does not compile");
        }
        return zip(classes, folder.resolve(name));
    }

    private static Path zip(Path folder, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                out.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        return jar;
    }
}
