package dev.asynclint.javaparser;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the shipped index: {@code ./dev api-index}. Arguments: the list of jars, the folder that holds them, the folder
 * to write to. Must run on the JDK whose signatures are to be shipped.
 */
final class ApiIndexGenerator {
    private ApiIndexGenerator() {}

    public static void main(String[] args) throws IOException {
        Path jars = Path.of(args[1]);
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        List<String> libraries = new ArrayList<>();
        libraries.add("jdk");
        Files.write(out.resolve("jdk.idx"), jdk());
        Map<String, List<Path>> byLibrary = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("[ :]+");
                byLibrary
                        .computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(jars.resolve(String.join("-", List.of(parts).subList(2, parts.length)) + ".jar"));
            }
        }
        for (Map.Entry<String, List<Path>> library : byLibrary.entrySet()) {
            libraries.add(library.getKey());
            Files.write(out.resolve(library.getKey() + ".idx"), library(library.getValue()));
        }
        Files.write(
                out.resolve(ApiIndex.LIBRARIES), String.join("\n", libraries).getBytes(StandardCharsets.UTF_8));
    }

    /** The exported packages of the running JDK's modules. */
    static byte[] jdk() throws IOException {
        Map<String, ApiType> types = new TreeMap<>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            String name = module.descriptor().name();
            if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
                continue;
            }
            Set<String> exported = new HashSet<>();
            for (ModuleDescriptor.Exports export : module.descriptor().exports()) {
                if (!export.isQualified()) {
                    exported.add(export.source());
                }
            }
            try (ModuleReader reader = module.open()) {
                for (String entry : reader.list().filter(each -> isClass(each)).toList()) {
                    int slash = entry.lastIndexOf('/');
                    if (slash > 0 && exported.contains(entry.substring(0, slash).replace('/', '.'))) {
                        ApiType type =
                                ApiType.read(reader.open(entry).orElseThrow().readAllBytes());
                        types.put(type.name, type);
                    }
                }
            }
        }
        ApiIndexWriter writer = new ApiIndexWriter();
        addVisible(types, writer);
        return writer.write();
    }

    /** The types of one library; of several versions the first is the one that counts, the others add to it. */
    static byte[] library(List<Path> jars) throws IOException {
        ApiIndexWriter writer = new ApiIndexWriter();
        Map<String, ApiType> earlier = new TreeMap<>();
        for (Path jar : jars) {
            Map<String, ApiType> types = new TreeMap<>();
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                    if (isClass(entry.getName()) && !entry.getName().startsWith("META-INF/")) {
                        ApiType type = ApiType.read(zip.getInputStream(entry).readAllBytes());
                        types.put(type.name, type);
                    }
                }
            }
            types.values().forEach(type -> removeRedeclared(type, earlier));
            addVisible(types, writer);
            types.forEach(earlier::putIfAbsent);
        }
        return writer.write();
    }

    /** What a later version declares again, an earlier one inherits: calls must name the earlier owner. */
    private static void removeRedeclared(ApiType type, Map<String, ApiType> earlier) {
        ApiType old = earlier.get(type.name);
        if (old != null) {
            type.methods.keySet().removeIf(key -> !old.methods.containsKey(key) && inherits(old, key, earlier));
        }
    }

    private static boolean inherits(ApiType type, String key, Map<String, ApiType> types) {
        List<String> parents = new ArrayList<>(type.interfaces);
        if (type.superclass != null) {
            parents.add(type.superclass);
        }
        for (String name : parents) {
            ApiType parent = types.get(name);
            if (parent != null && (parent.methods.containsKey(key) || inherits(parent, key, types))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.endsWith("-info.class");
    }

    /** Adds what can be named from outside, and what that inherits from: hidden classes have visible members too. */
    private static void addVisible(Map<String, ApiType> types, ApiIndexWriter writer) {
        Set<String> added = new HashSet<>();
        for (ApiType type : types.values()) {
            if (isVisible(type, types) && !isInternal(type.name)) {
                add(type, types, added, writer);
            }
        }
    }

    /** Copies of other libraries and generated code that libraries carry inside. */
    private static boolean isInternal(String name) {
        return name.contains(".shaded.")
                || name.contains(".internal.shaded")
                || name.startsWith("org.springframework.cglib")
                || name.startsWith("org.springframework.asm")
                || name.startsWith("org.springframework.objenesis");
    }

    private static boolean isVisible(ApiType type, Map<String, ApiType> types) {
        int dollar = type.name.lastIndexOf('$');
        if (!type.isVisible) {
            return false;
        }
        ApiType outer = dollar < 0 ? null : types.get(type.name.substring(0, dollar));
        return outer == null || isVisible(outer, types);
    }

    private static void add(ApiType type, Map<String, ApiType> types, Set<String> added, ApiIndexWriter writer) {
        if (!added.add(type.name)) {
            return;
        }
        writer.add(type);
        List<String> parents = new ArrayList<>(type.interfaces);
        if (type.superclass != null) {
            parents.add(type.superclass);
        }
        for (String parent : parents) {
            ApiType found = types.get(parent);
            if (found != null) {
                add(found, types, added, writer);
            }
        }
    }
}
