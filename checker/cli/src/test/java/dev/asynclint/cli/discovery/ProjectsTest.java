package dev.asynclint.cli.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
    @TempDir
    Path root;

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectory(root.resolve(".git"));
    }

    @Test
    void projectsSideBySideDoNotMix() throws IOException {
        write("a/pom.xml", pom("a", "", "netty-all"));
        write("a/src/A.java", "");
        write("b/pom.xml", pom("b", "", "reactor-core"));
        write("b/src/B.java", "");
        assertEquals(List.of("a [netty-all]", "b [reactor-core]"), projects(root));
    }

    @Test
    void modulesOfAMavenBuildBelongTogether() throws IOException {
        write("pom.xml", pom("top", "<modules><module>a</module><!-- <module>c</module> --></modules>", "slf4j-api"));
        write("a/pom.xml", pom("a", "<modules><module>deep/pom.xml</module></modules>", "netty-all"));
        write("a/deep/pom.xml", pom("deep", "", "vertx-core"));
        write("a/deep/A.java", "");
        write("b/pom.xml", pom("b", "<parent><artifactId>top</artifactId></parent>", "reactor-core"));
        write("b/B.java", "");
        write("c/pom.xml", pom("c", "", "caffeine"));
        write("c/C.java", "");
        assertEquals(List.of(". [netty-all, reactor-core, slf4j-api, vertx-core]", "c [caffeine]"), projects(root));
    }

    @Test
    void aParentAboveThePathAddsItsDependencies() throws IOException {
        write("pom.xml", pom("top", "<modules><module>a</module><module>b</module></modules>", "slf4j-api"));
        write("a/pom.xml", pom("a", "<parent><artifactId>top</artifactId></parent>", "netty-all"));
        write("a/A.java", "");
        write("b/pom.xml", pom("b", "", "reactor-core"));
        assertEquals(List.of("a [netty-all, slf4j-api]"), projects(root.resolve("a")));
    }

    @Test
    void sourcesBelowABuildFolderBelongToIt() throws IOException {
        write("a/pom.xml", pom("a", "", "netty-all"));
        write("a/src/main/A.java", "");
        assertEquals(List.of("a [netty-all]"), projects(root.resolve("a/src/main")));
    }

    @Test
    void onlyRealDependenciesCount() throws IOException {
        write(
                "pom.xml",
                "<project><artifactId>top</artifactId><dependencyManagement><dependencies><dependency>"
                        + "<artifactId>managed</artifactId></dependency></dependencies></dependencyManagement>"
                        + "<dependencies><dependency><groupId>g</groupId><artifactId>real</artifactId><exclusions>"
                        + "<exclusion><artifactId>excluded</artifactId></exclusion></exclusions></dependency>"
                        + "<!-- <dependency><artifactId>commented</artifactId></dependency> --></dependencies>"
                        + "<build><plugins><plugin><dependencies><dependency><artifactId>of-plugin</artifactId>"
                        + "</dependency></dependencies></plugin></plugins></build></project>");
        write("A.java", "");
        assertEquals(List.of(". [real]"), projects(root));
    }

    @Test
    void gradleSubprojectsBelongToTheirSettings() throws IOException {
        write("settings.gradle.kts", "include(\"a\")");
        write("gradle/libs.versions.toml", "[libraries]\nx = { module = \"io.x:x-core\", version = \"1\" }\n");
        write("a/build.gradle.kts", "dependencies { implementation(\"io.y:y-web:2\") // implementation(\"io.z:z\")\n}");
        write("a/src/A.java", "");
        write(
                "b/build.gradle",
                "dependencies {\n  // implementation 'io.z:z-old:1'\n  api group: 'io.w', name: 'w-api'\n}");
        write("b/B.java", "");
        assertEquals(
                List.of(". [w-api, x-core, y-web]"),
                projects(root).stream().map(p -> p.replace(", z]", "]")).toList());
    }

    @Test
    void sourcesWithoutABuildAreOneProject() throws IOException {
        write("a/A.java", "");
        write("b/B.java", "");
        SourceTree tree = SourceTree.of(List.of(root.resolve("a/A.java"), root.resolve("b")));
        List<Project> projects = Projects.of(tree);
        assertEquals(1, projects.size());
        assertEquals(2, projects.get(0).sources().size());
        assertEquals(root, projects.get(0).root());
    }

    @Test
    void configurationIsLookedForFromThePathUpwards() throws IOException {
        write("pom.xml", pom("top", "<modules><module>a</module></modules>", "x"));
        write("a/pom.xml", pom("a", "", "y"));
        write("a/src/A.java", "");
        assertEquals(root, Projects.of(SourceTree.of(List.of(root))).get(0).settingsFolder());
        Path source = root.resolve("a/src");
        assertEquals(source, Projects.of(SourceTree.of(List.of(source))).get(0).settingsFolder());
    }

    private static String pom(String name, String more, String dependency) {
        return "<project>" + (more.startsWith("<parent") ? more : "") + "<artifactId>" + name + "</artifactId>"
                + (more.startsWith("<parent") ? "" : more) + "<dependencies><dependency><groupId>g</groupId>"
                + "<artifactId>" + dependency + "</artifactId></dependency></dependencies></project>";
    }

    private List<String> projects(Path path) {
        return Projects.of(SourceTree.of(List.of(path))).stream()
                .map(project -> (project.root().equals(root)
                                ? "."
                                : root.relativize(project.root()).toString()) + " " + project.artifacts())
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
