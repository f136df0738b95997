package dev.asynclint.javaparser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The class files of the JDK that runs this. */
final class RunningJdk implements Types.ClassFinder {
    private final Map<String, Path> modules = new HashMap<>();

    RunningJdk() {
        FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));

        java.lang.module.ModuleFinder.ofSystem()
                .findAll()
                .forEach(module -> module.descriptor()
                        .packages()
                        .forEach(name -> modules.put(
                                name,
                                image.getPath("modules", module.descriptor().name()))));
    }

    @Override
    public boolean hasPackage(String name) {
        return modules.containsKey(name);
    }

    @Override
    public ClassSym find(String binaryName, Types types) {
        Path module = modules.get(binaryName.substring(0, binaryName.lastIndexOf('.')));
        Path file = module.resolve(binaryName.replace('.', '/') + ".class");
        try {
            return Files.exists(file) ? ClassFileReader.read(Files.readAllBytes(file), types) : null;
        } catch (IOException broken) {
            return null;
        }
    }
}
