package dev.asynclint.cli.discovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of build files says. They are read, never run: names that only a plugin or a script would produce stay
 * unknown.
 */
final class BuildFiles {
    private static final List<String> SETTINGS = List.of("settings.gradle", "settings.gradle.kts");
    private static final List<String> SCRIPTS = List.of("build.gradle", "build.gradle.kts");
    private static final String CATALOG = "gradle/libs.versions.toml";
    private static final Set<String> NAMES =
            Set.of("pom.xml", "settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts");

    private static final Pattern XML_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern MANAGED =
            Pattern.compile("<(dependencyManagement|pluginManagement|plugins|exclusions)>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>\\s*([^<\\s]+)\\s*</artifactId>");
    private static final Pattern MODULE = Pattern.compile("<module>\\s*([^<]+?)\\s*</module>");
    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);
    private static final Pattern RELATIVE_PATH = Pattern.compile("<relativePath>\\s*([^<]*?)\\s*</relativePath>");

    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)^\\s*(//|#).*$");
    private static final Pattern COORDINATES = Pattern.compile("[\"'][\\w.-]+:([\\w.-]+)(?::[^\"']*)?[\"']");
    private static final Pattern NAMED = Pattern.compile("\\bname\\s*[:=]\\s*[\"']([\\w.-]+)[\"']");

    private BuildFiles() {}

    /** Whether a folder with these entries is the root of a project or of a part of one. */
    static boolean isBuildFolder(Collection<Path> entries) {
        return entries.stream().anyMatch(entry -> NAMES.contains(String.valueOf(entry.getFileName())));
    }

    static boolean isBuildFolder(Path folder) {
        return NAMES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /** Names of the artifacts that the build files in {@code folder} depend on. */
    static Set<String> artifacts(Path folder) {
        Set<String> artifacts = new TreeSet<>();
        String pom = MANAGED.matcher(pom(folder)).replaceAll("");
        for (Matcher dependency = DEPENDENCY.matcher(pom); dependency.find(); ) {
            addFirst(ARTIFACT.matcher(dependency.group(1)), artifacts);
        }
        for (String name : SCRIPTS) {
            String script = SCRIPT_COMMENT.matcher(read(folder.resolve(name))).replaceAll("");
            addAll(COORDINATES.matcher(script), artifacts);
            addAll(NAMED.matcher(script), artifacts);
        }
        String catalog = SCRIPT_COMMENT.matcher(read(folder.resolve(CATALOG))).replaceAll("");
        addAll(COORDINATES.matcher(catalog), artifacts);
        addAll(NAMED.matcher(catalog), artifacts);
        return artifacts;
    }

    /** Whether a Gradle build starts in {@code folder}. */
    static boolean isGradleRoot(Path folder) {
        return SETTINGS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    static boolean isGradle(Path folder) {
        return SCRIPTS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /** The folders that the {@code pom.xml} in {@code folder} builds as its modules. */
    static Set<Path> modules(Path folder) {
        Set<Path> modules = new LinkedHashSet<>();
        for (Matcher module = MODULE.matcher(pom(folder)); module.find(); ) {
            Path path = folder.resolve(module.group(1)).normalize();
            modules.add(path.toString().endsWith(".xml") ? path.getParent() : path);
        }
        return modules;
    }

    /** Whether the {@code pom.xml} in {@code folder} inherits from the one in {@code parent}. */
    static boolean inheritsFrom(Path folder, Path parent) {
        Matcher inherited = PARENT.matcher(pom(folder));
        if (!inherited.find()) {
            return false;
        }
        Matcher relative = RELATIVE_PATH.matcher(inherited.group(1));
        String to = relative.find() ? relative.group(1) : inherited.group(1).contains("<relativePath/>") ? "" : "..";
        if (to.isEmpty()) {
            return false;
        }
        Path path = folder.resolve(to).normalize();
        if (!parent.equals(path.toString().endsWith(".xml") ? path.getParent() : path)) {
            return false;
        }
        // Without `relativePath` Maven looks at `..` and goes on when another project lies there.
        Matcher wanted = ARTIFACT.matcher(inherited.group(1));
        String own = PARENT.matcher(pom(parent)).replaceAll("");
        Matcher found = ARTIFACT.matcher(own);
        return wanted.find() && found.find() && wanted.group(1).equals(found.group(1));
    }

    private static String pom(Path folder) {
        return XML_COMMENT.matcher(read(folder.resolve("pom.xml"))).replaceAll("");
    }

    private static void addFirst(Matcher matcher, Set<String> into) {
        if (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    private static void addAll(Matcher matcher, Set<String> into) {
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    /** The text, empty when there is none: a build file is a hint, no input. Any bytes decode in this charset. */
    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
