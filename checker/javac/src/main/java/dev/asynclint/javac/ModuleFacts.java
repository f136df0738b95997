package dev.asynclint.javac;

import dev.asynclint.api.FactFile;
import dev.asynclint.api.MethodsFile;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** The facts that travel with classes: those of other modules are read, those of this one are left beside its classes. */
final class ModuleFacts {
    /** {@code Elements#getFileObjectOf}, which came with Java 18: the only public way from a class to where it lies. */
    private static final Optional<Method> FILE_OBJECT_OF = fileObjectOf();

    private ModuleFacts() {}

    private static Optional<Method> fileObjectOf() {
        try {
            return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
        } catch (NoSuchMethodException olderJava) {
            return Optional.empty();
        }
    }

    /**
     * The facts of the jars and folders that hold what the program calls or implements, and of all that lie on the class path where the
     * plugin itself does.
     */
    static List<FactFile> around(JavacProgram program, Consumer<String> problems) {
        List<FactFile> files = new ArrayList<>();
        for (URL url : FILE_OBJECT_OF.isPresent() ? besideUsed(program) : on(program.classPath())) {
            text(url)
                    .flatMap(text -> MethodsFile.read(nameOf(url), text, problems))
                    .map(facts -> MethodsFile.without(facts, program.typeNames()))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** {@code store.jar} of {@code jar:file:/lib/store.jar!/META-INF/…}; else the whole address. */
    private static String nameOf(URL url) {
        String address = url.toString();
        int end = address.indexOf("!/");
        return end < 0 ? address : address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }

    /** A package mostly lies in one place, so one class of each is asked for. */
    private static List<URL> besideUsed(JavacProgram program) {
        if (FILE_OBJECT_OF.isEmpty()) {
            return List.of();
        }
        Map<String, String> classes = new HashMap<>();
        Set<String> own = program.typeNames();
        for (SourceFile file : program.files()) {
            for (TypeDecl type : file.types()) {
                Stream<String> called = type.methods().stream()
                        .flatMap(method -> method.outline().calls().stream())
                        .flatMap(call -> call.target().stream())
                        .map(MethodRef::owner);
                Stream.concat(type.supertypes().stream().map(TypeRef::name), called)
                        .filter(owner -> !owner.startsWith("java.") && !own.contains(owner))
                        .forEach(owner -> classes.putIfAbsent(packageOf(owner), owner));
            }
        }
        List<URL> urls = new ArrayList<>();
        classes.forEach(
                (name, owner) -> resourceBeside(program.symbols(), name, owner).ifPresent(urls::add));
        return urls;
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static Optional<URL> resourceBeside(Symbols symbols, String packageName, String type) {
        TypeElement element = symbols.elementNamed(type);
        if (element == null) {
            return Optional.empty();
        }
        try {
            JavaFileObject file = (JavaFileObject) FILE_OBJECT_OF.orElseThrow().invoke(symbols.elements, element);
            String address = file == null ? "" : file.toUri().toString();
            int end = address.lastIndexOf("/" + packageName.replace('.', '/') + (packageName.isEmpty() ? "" : "/"));
            return end < 0 || !address.endsWith(".class") || address.startsWith("jrt:")
                    ? Optional.empty()
                    : Optional.of(URI.create(address.substring(0, end + 1) + MethodsFile.RESOURCE)
                            .toURL());
        } catch (ReflectiveOperationException | IOException | RuntimeException e) {
            return Optional.empty(); // a class that lies where nothing else can: in memory, say
        }
    }

    private static List<URL> on(ClassLoader classPath) {
        try {
            return Collections.list(classPath.getResources(MethodsFile.RESOURCE));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> text(URL url) {
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false); // a cached jar stays open, and cannot be replaced on Windows
            try (InputStream in = connection.getInputStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return Optional.empty(); // most have none
        }
    }

    /**
     * Writes the facts of the program. Of classes that were compiled before, and not now, the old ones stay.
     */
    static void write(JavacProgram program) {
        Optional<Path> classes = OutputFolder.of(program);
        if (classes.isEmpty()) {
            return;
        }
        Path file = classes.get().resolve(MethodsFile.RESOURCE);
        try {
            String before = Files.isRegularFile(file) ? Files.readString(file) : "";
            Set<String> lines = new TreeSet<>(program.facts());
            Set<String> compiled = program.typeNames();
            before.lines()
                    .filter(line -> isStillTrue(line, compiled, classes.get()))
                    .forEach(lines::add);
            String text = lines.isEmpty() ? "" : MethodsFile.text(lines);
            if (text.equals(before)) {
                return;
            }
            if (text.isEmpty()) {
                Files.delete(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "methods", null);
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnwritableFile(file, e);
        }
    }

    private static boolean isStillTrue(String line, Set<String> compiled, Path classes) {
        String type = MethodsFile.typeOf(line);
        return !compiled.contains(type) && Files.isRegularFile(classes.resolve(type.replace('.', '/') + ".class"));
    }
}
