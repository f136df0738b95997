package dev.asynclint.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Whether Maven's compiler finds the compiler plugin in a module, and shows what it says. */
final class MavenCheck {
    private static final String PLUGIN = "asynclint-javac";
    private static final String CHECKS = "asynclint-errorprone";
    private static final String[] DEPENDENCY = {
        "to have compiler warnings, add to `dependencies`:",
        "<dependency>",
        "  <groupId>dev.asynclint</groupId>",
        "  <artifactId>asynclint-javac</artifactId>",
        "  <version>…</version>",
        "  <scope>provided</scope>",
        "</dependency>"
    };
    private static final String[] PROCESSOR = {
        "name it in `annotationProcessorPaths` of maven-compiler-plugin:",
        "<path>",
        "  <groupId>dev.asynclint</groupId>",
        "  <artifactId>asynclint-javac</artifactId>",
        "  <version>…</version>",
        "</path>"
    };

    private final Pom pom;
    private final String name;
    private final Diagnosis diagnosis;
    private final List<Element> compiler;

    private MavenCheck(Pom pom, String name, Diagnosis diagnosis) {
        this.pom = pom;
        this.name = name;
        this.diagnosis = diagnosis;
        this.compiler = pom.compilerConfigurations();
    }

    /** Looks at the module in {@code folder}. Returns false where neither plugin nor checks are set up. */
    static boolean look(Path folder, String name, Diagnosis diagnosis) {
        try {
            return new MavenCheck(Pom.read(folder.resolve("pom.xml")), name, diagnosis).look();
        } catch (Pom.BrokenPomException e) {
            diagnosis.wrong(e.getMessage(), "mend the POM: Maven cannot read it either");
            return true;
        }
    }

    /** Says which modules are not set up at all, which may be meant so. */
    static void notSetUp(List<String> names, Diagnosis diagnosis) {
        if (!names.isEmpty()) {
            diagnosis.note(
                    "not set up, having no dependency on " + PLUGIN + ": " + String.join(", ", names), DEPENDENCY);
        }
    }

    private boolean look() {
        boolean isDependency = pom.all("dependencies/dependency").stream().anyMatch(d -> Pom.names(d, PLUGIN));
        List<Element> paths = configured("annotationProcessorPaths/path").toList();
        boolean isProcessor = paths.stream().anyMatch(path -> Pom.names(path, PLUGIN));
        boolean isCheck = paths.stream().anyMatch(path -> Pom.names(path, CHECKS));
        boolean isOnPath = isProcessor || isCheck;
        if (!isDependency && !isOnPath) {
            return false;
        }
        if (isCheck) {
            errorProne();
        } else if (!paths.isEmpty() && !isProcessor) {
            diagnosis.wrong(
                    name + ": `annotationProcessorPaths` is set without " + PLUGIN
                            + ", so javac does not look for it on the class path",
                    PROCESSOR);
        } else if (!isOnPath && isModule()) {
            diagnosis.wrong(
                    name + ": a Java module (module-info.java) without `annotationProcessorPaths`, so javac does not"
                            + " look for plugins on the class path",
                    PROCESSOR);
        } else {
            diagnosis.ok(name + ": the compiler plugin is " + (isProcessor ? "on the processor path" : "a dependency"));
        }
        compiler();
        return true;
    }

    private void errorProne() {
        boolean runs = arguments().anyMatch(argument -> argument.startsWith("-Xplugin:ErrorProne"));
        if (runs) {
            diagnosis.ok(name + ": the rules run as Error Prone checks");
        } else {
            diagnosis.wrong(
                    name + ": " + CHECKS + " is on the processor path, but Error Prone does not run",
                    "add <arg>-Xplugin:ErrorProne</arg> and what it needs, or use " + PLUGIN
                            + ", which needs no argument");
        }
    }

    private void compiler() {
        configured("compilerId")
                .map(Pom::text)
                .filter(id -> !id.startsWith("javac"))
                .forEach(id -> diagnosis.wrong(
                        name + ": the compiler is `" + id + "`, which runs no plugins of javac", "compile with javac"));
        if (arguments()
                .anyMatch(
                        argument -> argument.startsWith("-Xplugin:Asynclint") && argument.endsWith("enabled=false"))) {
            diagnosis.wrong(name + ": `-Xplugin:Asynclint enabled=false` switches it off", "remove that argument");
        }
        boolean isQuiet = arguments().anyMatch("-nowarn"::equals)
                || configured("showWarnings").map(Pom::text).anyMatch("false"::equals)
                || pom.property("maven.compiler.showWarnings")
                        .filter("false"::equals)
                        .isPresent();
        if (isQuiet) {
            diagnosis.wrong(
                    name + ": `-nowarn` or `showWarnings=false` hides the findings",
                    "remove it, or read them in target/asynclint/classes.json");
        }
        configured("jdkToolchain/version")
                .map(Pom::text)
                .filter(MavenCheck::isOld)
                .forEach(version -> diagnosis.wrong(
                        name + ": compiles with JDK " + version + ", and the plugin needs 17",
                        "compile with JDK 17 or newer and `<release>" + version + "</release>`"));
    }

    private static boolean isOld(String version) {
        return version.matches("(1\\.)?[0-9]|1[0-6]|\\[?1[0-6](\\..*)?|\\[?1\\.[0-9].*");
    }

    private Stream<Element> configured(String path) {
        return compiler.stream().flatMap(configuration -> Pom.at(configuration, path).stream());
    }

    private Stream<String> arguments() {
        return Stream.of("compilerArgs/arg", "compilerArgs/compilerArg", "compilerArgument")
                .flatMap(this::configured)
                .map(Pom::text);
    }

    private boolean isModule() {
        return Files.isRegularFile(pom.file().resolveSibling("src/main/java/module-info.java"));
    }
}
