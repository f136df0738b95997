package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path root;

    @BeforeEach
    void aProjectWithOneFinding() throws IOException {
        write(".git/HEAD", "ref: refs/heads/trunk\n");
        write("pom.xml", "<project><properties><java.version>21</java.version></properties></project>");
        write("src/main/resources/application.properties", "spring.threads.virtual.enabled=true\n");
        write("src/main/java/Dropped.java", """
                import java.util.concurrent.CompletableFuture;

                class Dropped {
                    void run() {
                        CompletableFuture.supplyAsync(() -> 1);
                    }
                }
                """);
    }

    @Test
    void afterItACheckIsClean() throws IOException {
        assertEquals(1, Run.of("check", root).code());
        Run run = Run.of("init", root, "--ci", "none");
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.out().contains("written  asynclint.properties\nwritten  "), run.toString());
        assertTrue(run.out().contains("asynclint-baseline.json: 1 finding, 1 added, 0 removed"), run.toString());
        Run check = Run.of("check", root);
        assertEquals(0, check.code(), check.toString());
        assertEquals(0, Run.of("doctor", root).code());
    }

    @Test
    void theConfigurationIsFilledIn() throws IOException {
        Run.of("init", root, "--no-baseline");
        Settings settings = Settings.load(root.resolve("asynclint.properties"));
        assertEquals(OptionalInt.of(21), settings.release());
        assertTrue(settings.virtualThreads());
        String text = Files.readString(root.resolve("asynclint.properties"));
        String uncommented = text.replaceAll("(?m)^#(?=[a-z])", "").replaceAll("(?m)^(release|virtual).*\n", "");
        write("asynclint.properties", uncommented);
        assertEquals(
                2, Settings.load(root.resolve("asynclint.properties")).scopes().size(), "examples are true");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        write(".github/workflows/asynclint.yml", "mine\n");
        write("asynclint.properties", "release=17\n");
        write("asynclint-baseline.json", "{\"version\": 1, \"findings\": []}\n");
        var before = contents();
        Run run = Run.of("init", root);
        assertEquals(0, run.code(), run.toString());
        assertEquals(
                3, run.out().lines().filter(line -> line.startsWith("kept ")).count(), run.toString());
        assertEquals(before, contents());
    }

    @Test
    void twiceIsAsOnce() throws IOException {
        Run.of("init", root, "--ci", "gitlab");
        var before = contents();
        Run.of("init", root, "--ci", "github");
        var after = contents();
        assertTrue(after.keySet().remove(".github/workflows/asynclint.yml"), after.toString());
        assertFalse(after.containsKey(".gitlab/asynclint.yml"));
        assertEquals(before.get("asynclint.properties"), after.get("asynclint.properties"));
        assertEquals(before.get("asynclint-baseline.json"), after.get("asynclint-baseline.json"));
    }

    @Test
    void theFileForCiIsWhatTheTreeLooksLike() throws IOException {
        assertFalse(Run.of("init", root).out().contains(".yml"));
        write(".git/config", "[remote \"origin\"]\n  url = git@github.com:acme/shop.git\n");
        assertTrue(Run.of("init", root).out().contains("written  .github/workflows/asynclint.yml\n"));
        String workflow = Files.readString(root.resolve(".github/workflows/asynclint.yml"));
        assertTrue(workflow.contains("    branches: [trunk]\n"), workflow);
        assertTrue(
                workflow.contains("      - run: mvn -B dev.asynclint:asynclint-maven-plugin:0.1.0:check"
                        + " -Dasynclint.formats=github\n"),
                workflow);
        write(".gitlab-ci.yml", "include: []\n");
        Run gitlab = Run.of("init", root);
        assertTrue(gitlab.out().contains("written  .gitlab/asynclint.yml\n"), gitlab.toString());
        assertTrue(
                gitlab.out().contains("add to .gitlab-ci.yml: include: {local: .gitlab/asynclint.yml}"),
                gitlab.toString());
        Files.delete(root.resolve("pom.xml"));
        Files.delete(root.resolve(".gitlab/asynclint.yml"));
        Run.of("init", root);
        String job = Files.readString(root.resolve(".gitlab/asynclint.yml"));
        assertTrue(
                job.contains(
                        "    - java -jar asynclint-cli-all.jar check --format text --format gitlab=asynclint-gitlab.json\n"),
                job);
    }

    @Test
    void badInput() throws IOException {
        assertEquals(2, Run.of("init", root.resolve("nowhere")).code());
        assertEquals(
                2, Run.of("init", root.resolve("src/main/java/Dropped.java")).code());
        Run run = Run.of("init", root, "--ci", "gitlb");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("did you mean `gitlab`?"), run.toString());
        assertFalse(Files.exists(root.resolve("asynclint.properties")), "looked at before anything is written");
        Path empty = Files.createDirectories(root.resolve("empty/.git")).getParent();
        assertEquals(0, Run.of("init", empty).code());
    }

    private TreeMap<String, String> contents() throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        assertTrue(contents.keySet().containsAll(List.of("pom.xml")));
        return contents;
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
