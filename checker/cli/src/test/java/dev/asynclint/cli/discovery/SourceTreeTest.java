package dev.asynclint.cli.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    Path root;

    @Test
    void passesOverHiddenAndOutputFolders() throws IOException {
        for (String file : List.of(
                "src/A.java",
                "src/B.kt",
                ".git/C.java",
                ".idea/D.java",
                "target/E.java",
                "build/F.java",
                "out/G.java",
                "node_modules/H.java",
                "src/.#I.java")) {
            write(file);
        }
        assertEquals(List.of("src/A.java"), shown(SourceTree.of(List.of(root))));
    }

    @Test
    void seesAFileOnceHoweverItIsReached() throws IOException {
        write("src/A.java");
        Files.createSymbolicLink(root.resolve("again"), root.resolve("src"));
        SourceTree tree = SourceTree.of(
                List.of(root, root.resolve("src"), root.resolve("src/A.java"), root.resolve("src/../src")));
        assertEquals(List.of("src/A.java"), shown(tree));
        assertTrue(tree.sources().get(0).explicit(), "it was named itself, too");
    }

    @Test
    void followsALinkThatLeadsOutside(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("B.java"), "class B {}");
        Files.createSymbolicLink(root.resolve("linked"), elsewhere);
        assertEquals(List.of("linked/B.java"), shown(SourceTree.of(List.of(root))));
    }

    @Test
    void endsInACircleOfLinks(@TempDir Path elsewhere) throws IOException {
        write("src/A.java");
        Files.createSymbolicLink(root.resolve("src/up"), root);
        Files.createSymbolicLink(root.resolve("x"), root.resolve("y"));
        Files.createSymbolicLink(root.resolve("y"), root.resolve("x"));
        Files.createSymbolicLink(root.resolve("linked"), elsewhere);
        Files.createSymbolicLink(elsewhere.resolve("self"), elsewhere);
        SourceTree tree = SourceTree.of(List.of(root));
        assertEquals(List.of("src/A.java"), shown(tree));
        assertEquals(
                List.of(
                        "linked/self: symbolic link leads back to a folder that holds it, not followed",
                        "src/up: symbolic link leads back to a folder that holds it, not followed",
                        "x: circular symbolic link, not followed",
                        "y: circular symbolic link, not followed"),
                tree.notes().stream().map(this::below).toList());
        assertEquals(List.of(), tree.skips());
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        write("A.java");
        Files.createSymbolicLink(root.resolve("Gone.java"), root.resolve("nowhere"));
        Files.createSymbolicLink(root.resolve("Loop.java"), root.resolve("Loop.java"));
        SourceTree tree = SourceTree.of(List.of(root));
        assertEquals(
                List.of("Gone.java: symbolic link to nothing", "Loop.java: circular symbolic link"),
                tree.skips().stream()
                        .map(skip -> below(skip.place()) + ": " + skip.reason())
                        .toList());
    }

    @Test
    void namesFilesAsGiven() {
        assertEquals("src/A.java", SourceTree.shown(Path.of("./src/A.java")));
        assertEquals("", SourceTree.shown(Path.of(".")));
        assertEquals("../b", SourceTree.shown(Path.of("../a/../b")));
    }

    private void write(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "class X {}");
    }

    private List<String> shown(SourceTree tree) {
        return tree.sources().stream().map(source -> below(source.shown())).toList();
    }

    private String below(String path) {
        return path.replace(root + "/", "");
    }
}
