package dev.asynclint.benchmarks;

import dev.asynclint.benchmarks.Competitor.Turns;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of other checkers, each as its own script or manual starts it.
 *
 * @param place where their jars lie
 */
record OtherTools(Workplace place) {
    /** PMD's rule sets that are nearest to what Asynclint looks for. */
    private static final String PMD_RULES =
            "category/java/errorprone.xml,category/java/bestpractices.xml,category/java/multithreading.xml";

    Competitor pmdVersion() {
        return new Competitor(java("pmd", List.of(), "net.sourceforge.pmd.cli.PmdCli", "--version"));
    }

    Competitor pmd(List<String> paths, String... jvm) {
        List<String> command = java("pmd", List.of(jvm), "net.sourceforge.pmd.cli.PmdCli", "check", "--no-cache");
        command.addAll(
                List.of("--no-progress", "--no-fail-on-violation", "--no-fail-on-error", "-f", "csv", "-R", PMD_RULES));
        paths.forEach(path -> command.addAll(List.of("-d", path)));
        return new Competitor(command);
    }

    /** Its exit code is the number of what it has found. */
    Competitor checkstyle(List<String> paths) {
        List<String> command =
                java("checkstyle", List.of(), "com.puppycrawl.tools.checkstyle.Main", "-c", "/sun_checks.xml");
        command.addAll(paths);
        return new Competitor(command).saysAtItsEnd("Audit done.").on(Turns.FIRST_IF_SLOW);
    }

    /** On the jars of trees, beside their dependencies where these are there for the compiler. */
    Competitor spotBugs(List<String> trees) throws IOException {
        List<String> command = java("spotbugs", List.of(), "edu.umd.cs.findbugs.FindBugs2", "-xml");
        List<String> libraries = new ArrayList<>();
        for (String tree : trees) {
            Path jars = place.work().resolve("modules").resolve(tree + "-jars");
            if (Files.isDirectory(jars)) {
                libraries.add(Workplace.jars(jars));
            }
        }
        command.addAll(List.of("-auxclasspath", String.join(File.pathSeparator, libraries)));
        for (String tree : trees) {
            command.add(Workplace.jars(place.work().resolve("trees").resolve(tree + "-jar")));
        }
        return new Competitor(command).saysAtItsEnd("</BugCollection>").on(Turns.FIRST_IF_SLOW);
    }

    private List<String> java(String tool, List<String> jvm, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Workplace.bin("java")));
        command.addAll(jvm);
        command.addAll(List.of("-cp", place.work().resolve(tool) + "/*"));
        command.addAll(List.of(arguments));
        return command;
    }
}
