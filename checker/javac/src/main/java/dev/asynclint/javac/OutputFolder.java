package dev.asynclint.javac;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;

/**
 * Finds the folder that javac writes class files to. The public API does not tell, so what can be seen from outside is
 * read: javac's own command line, the class path that this class was loaded from (Maven puts the output folder first),
 * and last the usual layouts, where a folder counts if it holds a class file of this compilation.
 */
final class OutputFolder {
    private static final List<String> USUAL = List.of(
            "target/classes",
            "target/test-classes",
            "build/classes/java/main",
            "build/classes/java/test",
            "out/production/classes",
            "bin");

    private OutputFolder() {}

    static Optional<Path> of(JavacProgram program) {
        for (SourceFile file : program.files()) {
            JavaFileObject object = program.fileObject(file.path());
            Optional<Path> source = object == null ? Optional.empty() : Configuration.pathOf(object);
            if (source.isPresent() && !file.types().isEmpty()) {
                return of(source.get(), file.types().get(0));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> of(Path source, TypeDecl type) {
        String command = System.getProperty("sun.java.command", "");
        if (command.startsWith("jdk.compiler/") || command.startsWith("com.sun.tools.javac.Main")) {
            return fromOption(List.of(command.split(" "))).map(OutputFolder::normal);
        }
        for (Path folder : fromClassPath()) {
            Path project =
                    folder.getParent() == null ? null : folder.getParent().getParent();
            if (project != null && source.startsWith(project)) {
                return Optional.of(normal(folder));
            }
        }
        String classFile = type.name().replace('.', '/') + ".class";
        for (Path at = source.getParent(); at != null; at = at.getParent()) {
            for (String usual : USUAL) {
                if (Files.isRegularFile(at.resolve(usual).resolve(classFile))) {
                    return Optional.of(normal(at.resolve(usual)));
                }
            }
        }
        return Optional.empty();
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** The value of {@code -d}, the last one counts, also inside {@code @files}. */
    private static Optional<Path> fromOption(List<String> words) {
        Optional<Path> found = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            try {
                if (words.get(i).equals("-d") && i + 1 < words.size()) {
                    found = Optional.of(Path.of(unquoted(words.get(i + 1))));
                } else if (words.get(i).startsWith("@")) {
                    String text = Files.readString(Path.of(words.get(i).substring(1)));
                    Optional<Path> inside = fromOption(List.of(text.strip().split("\\s+")));
                    found = inside.isPresent() ? inside : found;
                }
            } catch (IOException | InvalidPathException e) {
                continue; // not readable any more: one source less to learn from
            }
        }
        return found;
    }

    private static String unquoted(String word) {
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
                ? word.substring(1, word.length() - 1).replace("\\\\", "\\")
                : word;
    }

    private static List<Path> fromClassPath() {
        List<Path> folders = new ArrayList<>();
        if (OutputFolder.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                try {
                    if (url.getProtocol().equals("file") && url.getPath().endsWith("/")) {
                        folders.add(Path.of(url.toURI()));
                    }
                } catch (URISyntaxException | IllegalArgumentException e) {
                    continue; // no folder
                }
            }
        }
        return folders;
    }
}
