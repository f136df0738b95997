package dev.asynclint.cli.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenClassPathTest {
    @TempDir
    Path folder;

    @Test
    void versionsComeFromPropertiesParentsAndImports() throws IOException {
        install("lib:plain:1", "");
        install("lib:of-parent:2", "");
        install("lib:of-import:3", "");
        pom("lib:bom:7", managed("lib:of-import:3"));
        pom("lib:parent:1", properties("plain", "1") + managed("lib:of-parent:2"));
        Path module = module(
                "app",
                "<parent><groupId>lib</groupId><artifactId>parent</artifactId><version>1</version><relativePath/></parent>",
                "<dependencyManagement><dependencies><dependency><groupId>lib</groupId><artifactId>bom</artifactId>"
                        + "<version>7</version><type>pom</type><scope>import</scope></dependency></dependencies>"
                        + "</dependencyManagement>"
                        + dependencies("lib:plain:${plain}", "lib:of-parent:", "lib:of-import:"));

        MavenClassPath found = classPath(module);

        assertEquals(List.of("plain-1.jar", "of-parent-2.jar", "of-import-3.jar"), names(found));
        assertEquals(List.of(), found.missing());
    }

    @Test
    void theNearestVersionWinsAndWhatIsManagedRules() throws IOException {
        install("lib:a:1", dependencies("lib:shared:2", "lib:ruled:2"));
        install("lib:shared:1", "");
        install("lib:shared:2", "");
        install("lib:ruled:2", "");
        install("lib:ruled:9", "");
        Path module = module("app", "", managed("lib:ruled:9") + dependencies("lib:a:1", "lib:shared:1"));

        assertEquals(List.of("a-1.jar", "shared-1.jar", "ruled-9.jar"), names(classPath(module)));
    }

    @Test
    void whatIsExcludedOptionalOrForTestsOnlyIsNotPassedOn() throws IOException {
        install(
                "lib:a:1",
                "<dependencies>" + dependency("lib:out:1", "") + dependency("lib:maybe:1", "<optional>true</optional>")
                        + dependency("lib:tests:1", "<scope>test</scope>") + dependency("lib:in:1", "")
                        + "</dependencies>");
        for (String name : List.of("out", "maybe", "tests", "in")) {
            install("lib:" + name + ":1", "");
        }
        Path module = module(
                "app",
                "",
                "<dependencies>"
                        + dependency(
                                "lib:a:1",
                                "<exclusions><exclusion><groupId>lib</groupId><artifactId>out</artifactId></exclusion>"
                                        + "</exclusions>")
                        + "</dependencies>");

        assertEquals(List.of("a-1.jar", "in-1.jar"), names(classPath(module)));
    }

    @Test
    void modulesOfTheProjectAreSourcesAndWhatIsNotThereIsSaid() throws IOException {
        Path core = module("core", "", dependencies("lib:gone:1"));
        Path app = module("app", "", dependencies("app:core:1"));

        MavenClassPath found = MavenClassPath.of(Set.of(core, app), repository());

        assertEquals(List.of(), found.jars());
        assertEquals(List.of("lib:gone:1"), found.missing());
    }

    @Test
    void aBrokenPomIsSaidAndCostsOnlyItself() throws IOException {
        install("lib:a:1", "");
        Path good = module("good", "", dependencies("lib:a:1"));
        Path broken = Files.writeString(
                Files.createDirectories(folder.resolve("broken")).resolve("pom.xml"), "<project");

        MavenClassPath found = MavenClassPath.of(Set.of(good, broken), repository());

        assertEquals(List.of("a-1.jar"), names(found));
        assertEquals(1, found.missing().size());
        assertTrue(found.missing().get(0).startsWith(broken.toString()), found::toString);
    }

    @Test
    void noNameLeadsOutOfTheRepository() throws IOException {
        Files.writeString(folder.resolve("a-secret.jar"), "");
        Path module = module("app", "", dependencies("lib:a:../../../secret"));

        MavenClassPath found = classPath(module);

        assertEquals(List.of(), found.jars());
        assertEquals(List.of("lib:a:../../../secret"), found.missing());
    }

    private LocalRepository repository() {
        return new LocalRepository(folder.resolve("repository"));
    }

    private MavenClassPath classPath(Path module) {
        return MavenClassPath.of(Set.of(module), repository());
    }

    private static List<String> names(MavenClassPath found) {
        return found.jars().stream().map(jar -> jar.getFileName().toString()).toList();
    }

    private void install(String artifact, String content) throws IOException {
        Path pom = pom(artifact, content);
        Files.writeString(pom.resolveSibling(pom.getFileName().toString().replace(".pom", ".jar")), "");
    }

    private Path pom(String artifact, String content) throws IOException {
        String[] names = artifact.split(":");
        Path home = Files.createDirectories(
                folder.resolve("repository").resolve(names[0]).resolve(names[1]).resolve(names[2]));
        return Files.writeString(home.resolve(names[1] + "-" + names[2] + ".pom"), project(artifact, "", content));
    }

    private Path module(String name, String parent, String content) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve(name)).resolve("pom.xml"),
                project("app:" + name + ":1", parent, content));
    }

    private static String project(String artifact, String parent, String content) {
        return "<project><modelVersion>4.0.0</modelVersion>" + parent + named(artifact) + "<packaging>pom</packaging>"
                + content + "</project>";
    }

    private static String named(String artifact) {
        String[] names = artifact.split(":");
        return "<groupId>" + names[0] + "</groupId><artifactId>" + names[1] + "</artifactId>"
                + (names.length < 3 ? "" : "<version>" + names[2] + "</version>");
    }

    private static String dependency(String artifact, String more) {
        return "<dependency>" + named(artifact) + more + "</dependency>";
    }

    private static String dependencies(String... artifacts) {
        StringBuilder all = new StringBuilder();
        Stream.of(artifacts).forEach(artifact -> all.append(dependency(artifact, "")));
        return "<dependencies>" + all + "</dependencies>";
    }

    private static String managed(String artifact) {
        return "<dependencyManagement>" + dependencies(artifact) + "</dependencyManagement>";
    }

    private static String properties(String name, String value) {
        return "<properties><" + name + ">" + value + "</" + name + "></properties>";
    }
}
