package dev.asynclint.javaparser;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Class files in jars and folders. Jars are opened once and stay open until {@link #close()}. */
final class ClassPath implements Types.ClassFinder, Closeable {
    private final List<Path> folders = new ArrayList<>();
    private final List<ZipFile> jars = new ArrayList<>();
    private final Map<String, ZipFile> jarOf = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final List<String> unreadable = new ArrayList<>();

    ClassPath(List<Path> entries) {
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                folders.add(entry);
            } else {
                open(entry);
            }
        }
    }

    private void open(Path jar) {
        try {
            ZipFile zip = new ZipFile(jar.toFile());
            jars.add(zip);
            zip.stream().map(ZipEntry::getName).forEach(name -> {
                // What a jar says of the JDK's own classes, no JVM believes.
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.startsWith("java/")) {
                    String binary = name.substring(0, name.length() - 6).replace('/', '.');
                    if (jarOf.putIfAbsent(binary, zip) == null) {
                        int dot = binary.lastIndexOf('.');
                        packages.add(dot < 0 ? "" : binary.substring(0, dot));
                    }
                }
            });
        } catch (IOException broken) {
            unreadable.add(jar.toString());
        }
    }

    /** The entries that could not be opened. */
    List<String> unreadable() {
        return unreadable;
    }

    boolean contains(String binaryName) {
        return jarOf.containsKey(binaryName) || inFolders(binaryName) != null;
    }

    @Override
    public boolean hasPackage(String name) {
        return packages.contains(name) || !folders.isEmpty();
    }

    /** The versions on the class path count: the index, of other versions perhaps, is not asked for their packages. */
    @Override
    public boolean isComplete(String packageName) {
        return packages.contains(packageName);
    }

    @Override
    public ClassSym find(String binaryName, Types types) {
        try {
            ZipFile jar = jarOf.get(binaryName);
            if (jar != null) {
                try (InputStream in = jar.getInputStream(jar.getEntry(binaryName.replace('.', '/') + ".class"))) {
                    return ClassFileReader.read(in.readAllBytes(), types);
                }
            }
            Path file = inFolders(binaryName);
            return file == null ? null : ClassFileReader.read(Files.readAllBytes(file), types);
        } catch (IOException | RuntimeException malformed) {
            // A class file that cannot be read is a class that is not there: its calls stay unresolved.
            return null;
        }
    }

    private Path inFolders(String binaryName) {
        for (Path folder : folders) {
            Path file = folder.resolve(binaryName.replace('.', '/') + ".class");
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        for (ZipFile jar : jars) {
            jar.close();
        }
    }
}
