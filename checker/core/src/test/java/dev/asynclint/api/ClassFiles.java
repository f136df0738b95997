package dev.asynclint.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The classes of some jars and of the running JDK, read from their class files. */
final class ClassFiles {
    /** A method as its class file declares it; parameters as binary names. */
    record Method(String name, List<String> parameters, String returnType, int access) {
        boolean isAbstract() {
            return (access & Opcodes.ACC_ABSTRACT) != 0;
        }

        boolean isOverridable() {
            return (access & (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE)) == 0;
        }
    }

    /** A class as its class file declares it; names are binary names. */
    record ClassFile(String name, int access, List<String> supertypes, List<Method> methods) {
        boolean isInterface() {
            return (access & Opcodes.ACC_INTERFACE) != 0;
        }

        boolean isAnnotation() {
            return (access & Opcodes.ACC_ANNOTATION) != 0;
        }
    }

    private final Map<String, Path> jars = new HashMap<>();
    private final Map<String, Path> modules = new HashMap<>();
    private final Map<String, Optional<ClassFile>> read = new HashMap<>();

    /** Classes of earlier folders hide those of later ones. */
    ClassFiles(Path... folders) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    index(jar);
                }
            }
        }
        Path packages = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/packages");
        try (Stream<Path> all = Files.list(packages)) {
            for (Path entry : all.toList()) {
                try (Stream<Path> homes = Files.list(entry)) {
                    homes.forEach(home ->
                            modules.putIfAbsent(entry.getFileName().toString() + "/" + home.getFileName(), home));
                }
            }
        }
    }

    private void index(Path jar) throws IOException {
        Map<String, Path> found = new LinkedHashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    found.put(name, jar);
                }
            }
        }
        found.forEach(jars::putIfAbsent);
    }

    Optional<ClassFile> find(String name) {
        Optional<ClassFile> known = read.get(name);
        if (known == null) {
            known = open(name);
            read.put(name, known);
        }
        return known;
    }

    /** The type and its supertypes; those whose jar is not among ours are missing. */
    List<ClassFile> hierarchy(String name) {
        List<ClassFile> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        List<String> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            Optional<ClassFile> next = find(open.remove(0));
            next.ifPresent(file -> {
                found.add(file);
                file.supertypes().stream().filter(names::add).forEach(open::add);
            });
        }
        return found;
    }

    /** Whether a lambda can be passed for it. */
    boolean isFunctional(String type) {
        Optional<ClassFile> file = find(type);
        if (file.isEmpty() || !file.get().isInterface()) {
            return false;
        }
        Set<String> defaults = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (ClassFile each : hierarchy(type)) {
            for (Method method : each.methods()) {
                boolean synthetic = (method.access() & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_STATIC)) != 0;
                boolean ofObject = method.name().equals("equals")
                        || method.name().equals("hashCode")
                        || method.name().equals("toString");
                if (each.isInterface() && !synthetic && !ofObject) {
                    (method.isAbstract() ? missing : defaults).add(method.name());
                }
            }
        }
        missing.removeAll(defaults);
        return missing.size() == 1;
    }

    private Optional<ClassFile> open(String name) {
        String path = name.replace('.', '/') + ".class";
        try {
            Path jar = jars.get(path);
            if (jar != null) {
                try (JarFile file = new JarFile(jar.toFile());
                        InputStream in = file.getInputStream(file.getEntry(path))) {
                    return Optional.of(parse(in.readAllBytes()));
                }
            }
            int dot = name.lastIndexOf('.');
            String prefix = (dot < 0 ? "" : name.substring(0, dot)) + "/";
            for (Map.Entry<String, Path> entry : modules.entrySet()) {
                if (entry.getKey().startsWith(prefix)) {
                    Path file = entry.getValue().resolve(path);
                    if (Files.exists(file)) {
                        return Optional.of(parse(Files.readAllBytes(file)));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassFile parse(byte[] bytes) {
        List<Method> methods = new ArrayList<>();
        List<String> supertypes = new ArrayList<>();
        ClassReader reader = new ClassReader(bytes);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        List<String> parameters = new ArrayList<>();
                        for (Type type : Type.getArgumentTypes(descriptor)) {
                            parameters.add(type.getClassName());
                        }
                        String result = Type.getReturnType(descriptor).getClassName();
                        methods.add(new Method(name, List.copyOf(parameters), result, access));
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        if (reader.getSuperName() != null) {
            supertypes.add(reader.getSuperName().replace('/', '.'));
        }
        for (String type : reader.getInterfaces()) {
            supertypes.add(type.replace('/', '.'));
        }
        String name = reader.getClassName().replace('/', '.');
        return new ClassFile(name, reader.getAccess(), supertypes, methods);
    }
}
