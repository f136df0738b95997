package dev.asynclint.cli.init;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a project's files tell about it. */
public final class Surroundings {
    private static final Pattern RELEASE = Pattern.compile(
            "<(?:maven\\.compiler\\.release|release|java\\.version)>\\s*(\\d+)\\s*</|JavaLanguageVersion\\.of\\(\\s*(\\d+)"
                    + "|(?:options\\.release(?:\\.set\\(|\\s*=)\\s*)(\\d+)");
    private static final Pattern VIRTUAL_THREADS = Pattern.compile(
            "spring\\.threads\\.virtual\\.enabled\\s*[=:]\\s*true|threads:\\s+virtual:\\s+enabled:\\s*true");
    private static final List<String> BUILDS = List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final List<String> APPLICATIONS = List.of(
            "src/main/resources/application.properties",
            "src/main/resources/application.yml",
            "src/main/resources/application.yaml");

    private final Path root;

    public Surroundings(Path root) {
        this.root = root;
    }

    /** Who runs the checks of a change: by what the tree has already, else by where it comes from. */
    public Ci ci() {
        String remotes = read(".git/config");
        if (exists(".gitlab-ci.yml") || exists(".gitlab")) {
            return Ci.GITLAB;
        }
        if (exists(".github")) {
            return Ci.GITHUB;
        }
        return remotes.contains("github.com") ? Ci.GITHUB : remotes.contains("gitlab") ? Ci.GITLAB : Ci.NONE;
    }

    boolean exists(String file) {
        return Files.exists(root.resolve(file));
    }

    boolean isMaven() {
        return exists("pom.xml");
    }

    /** The branch that is checked out; {@code main} where that is not to be seen. */
    String branch() {
        String head = read(".git/HEAD").strip();
        return head.startsWith("ref: refs/heads/") ? head.substring("ref: refs/heads/".length()) : "main";
    }

    /** The Java release that the build names. */
    Optional<String> release() {
        for (String build : BUILDS) {
            Matcher matcher = RELEASE.matcher(read(build));
            if (matcher.find()) {
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    if (matcher.group(i) != null && Integer.parseInt(matcher.group(i)) >= 8) {
                        return Optional.of(matcher.group(i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether Spring is set to run requests on virtual threads. */
    boolean hasVirtualThreads() {
        return APPLICATIONS.stream()
                .anyMatch(file -> VIRTUAL_THREADS.matcher(read(file)).find());
    }

    private String read(String file) {
        Path path = root.resolve(file);
        try {
            return Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return ""; // a hint, no input
        }
    }
}
