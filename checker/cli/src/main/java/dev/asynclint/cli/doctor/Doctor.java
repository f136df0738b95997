package dev.asynclint.cli.doctor;

import dev.asynclint.bytecode.CacheFolder;
import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Projects;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.cli.discovery.UnusedSettings;
import dev.asynclint.cli.maven.MavenClassPath;
import dev.asynclint.cli.maven.MavenClassPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Looks at the projects under a folder. */
public final class Doctor {
    private static final int MOST_MISSING = 20;

    private final Path given;
    private final Map<String, String> environment;
    private final Diagnosis diagnosis = new Diagnosis();

    private Doctor(Path given, Map<String, String> environment) {
        this.given = given.toAbsolutePath().normalize();
        this.environment = environment;
    }

    /**
     * Looks at everything.
     *
     * @param environment variables of the process
     */
    public static Diagnosis look(Path folder, List<Path> classPath, Map<String, String> environment) {
        Doctor doctor = new Doctor(folder, environment);
        SourceTree tree = SourceTree.of(List.of(folder));
        doctor.builds(tree);
        doctor.configurations(tree);
        doctor.mavenClassPaths(tree);
        doctor.surroundings(classPath);
        return doctor.diagnosis;
    }

    private void builds(SourceTree tree) {
        diagnosis.section("compiler plugin");
        if ("false".equals(environment.get("ASYNCLINT_ENABLED"))) {
            diagnosis.wrong("the environment variable ASYNCLINT_ENABLED=false switches the plugin off", "unset it");
        }
        Set<Path> modules = modules(tree);
        if (modules.isEmpty()) {
            diagnosis.note(
                    "no pom.xml and no build.gradle with Java sources below " + given,
                    "`asynclint check` needs no build; to look at the plugin, name the folder of a build");
        }
        List<String> otherMaven = new ArrayList<>();
        List<String> otherGradle = new ArrayList<>();
        for (Path module : modules) {
            boolean isMaven = Files.isRegularFile(module.resolve("pom.xml"));
            boolean isSetUp = isMaven
                    ? MavenCheck.look(module, name(module), diagnosis)
                    : GradleCheck.look(module, Projects.rootOf(module), name(module), diagnosis);
            if (isSetUp) {
                ResultCheck.look(module, name(module), diagnosis);
            } else {
                (isMaven ? otherMaven : otherGradle).add(name(module));
            }
        }
        MavenCheck.notSetUp(otherMaven, diagnosis);
        GradleCheck.notSetUp(otherGradle, diagnosis);
    }

    /** The folders of builds that have Java sources. */
    private static Set<Path> modules(SourceTree tree) {
        Set<Path> modules = new TreeSet<>();
        for (Source source : tree.sources()) {
            for (Path at = source.file().getParent(); at != null; at = at.getParent()) {
                if (tree.buildFolders().contains(at)) {
                    modules.add(at);
                    break;
                }
            }
        }
        return modules;
    }

    private void configurations(SourceTree tree) {
        diagnosis.section("configuration");
        List<Project> projects = Projects.of(tree);
        Set<Path> folders = new TreeSet<>();
        projects.forEach(project -> folders.add(project.settingsFolder()));
        for (Path folder : folders) {
            List<Source> sources = projects.stream()
                    .filter(project -> project.settingsFolder().equals(folder))
                    .flatMap(project -> project.sources().stream())
                    .toList();
            ConfigCheck.look(folder, sources, diagnosis);
        }
        for (String unused : UnusedSettings.of(tree, projects)) {
            diagnosis.wrong(
                    unused,
                    "keep one file at the root of the build, with lines such as"
                            + " `path.legacy/**.rule.UnboundedWait=off`");
        }
    }

    private void mavenClassPaths(SourceTree tree) {
        MavenClassPaths classPaths = new MavenClassPaths();
        List<String> missing = new ArrayList<>();
        int jars = 0;
        for (Project project : Projects.of(tree)) {
            MavenClassPath found = classPaths.of(project);
            jars += found.jars().size();
            missing.addAll(found.missing());
        }
        if (jars == 0 && missing.isEmpty()) {
            return;
        }
        diagnosis.section("class path of Maven");
        diagnosis.ok("`asynclint lsp` and `--classpath maven` read " + jars + (jars == 1 ? " jar" : " jars")
                + " of the local repository");
        if (!missing.isEmpty()) {
            diagnosis.note(
                    missing.size() + " not there: "
                            + missing.stream().limit(MOST_MISSING).collect(Collectors.joining(", "))
                            + (missing.size() > MOST_MISSING ? ", …" : ""),
                    "calls into them may stay unresolved; build once, or run `mvn dependency:go-offline`");
        }
    }

    private void surroundings(List<Path> classPath) {
        diagnosis.section("surroundings");
        int java = Runtime.version().feature();
        diagnosis.ok("Java " + System.getProperty("java.version") + " runs this; `check --front-end javac` knows Java "
                + java);
        if (classPath.isEmpty()) {
            diagnosis.ok("no class path: types of libraries come from the index that Asynclint brings;"
                    + " with --classpath more calls resolve");
        }
        for (Path entry : classPath) {
            if (Files.isRegularFile(entry) && !isJar(entry)) {
                diagnosis.wrong(entry + " is no jar that can be read", "remove it from --classpath, or fetch it again");
            }
        }
        CacheFolder.ofUser()
                .ifPresentOrElse(
                        this::cache,
                        () -> diagnosis.note(
                                "you have no home folder, so every run starts from nothing",
                                "name a folder for caches in XDG_CACHE_HOME"));
    }

    private void cache(Path cache) {
        Path existing = cache;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            diagnosis.note(
                    "the cache folder " + cache + " cannot be written, so every run starts from nothing",
                    "make it writable, or name another one in XDG_CACHE_HOME");
        } else {
            diagnosis.ok("cache: " + cache);
        }
    }

    private static boolean isJar(Path file) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String name(Path module) {
        String name = given.relativize(module).toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
