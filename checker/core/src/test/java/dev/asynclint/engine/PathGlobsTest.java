package dev.asynclint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class PathGlobsTest {
    private static final Path ROOT = Path.of("/projects/shop");

    private static List<String> matching(String glob, String... files) {
        PathGlobs globs = new PathGlobs(ROOT, List.of(glob));
        return List.of(files).stream()
                .filter(file -> globs.matches(ROOT.resolve(file)))
                .toList();
    }

    @Test
    void aNameIsMeantAnywhere() {
        assertEquals(
                List.of("generated/A.java", "x/generated/y/A.java"),
                matching("generated", "generated/A.java", "x/generated/y/A.java", "generatedToo/A.java"));
        assertEquals(List.of("x/generated/A.java"), matching("generated/", "x/generated/A.java", "A.java"));
    }

    @Test
    void aPathCountsFromTheConfiguration() {
        assertEquals(List.of("src/it/A.java"), matching("src/it/**", "src/it/A.java", "x/src/it/A.java"));
        assertEquals(List.of("src/it/a/A.java"), matching("src/it", "src/it/a/A.java", "x/src/it/A.java"));
        assertEquals(List.of("top.java"), matching("./top.java", "top.java", "x/top.java"));
    }

    @Test
    void twoStarsAreAnyNumberOfFolders() {
        assertEquals(
                List.of("ATest.java", "x/y/ATest.java"),
                matching("**/*Test.java", "ATest.java", "x/y/ATest.java", "A.java"));
        assertEquals(
                List.of("src/gen/A.java", "src/a/b/gen/A.java"),
                matching("src/**/gen/**", "src/gen/A.java", "src/a/b/gen/A.java", "src/A.java"));
    }

    @Test
    void outsideOfTheFolderOnlyNamesMatch() {
        Path elsewhere = Path.of("/tmp/generated/A.java");
        assertTrue(new PathGlobs(ROOT, List.of("generated")).matches(elsewhere));
        assertFalse(new PathGlobs(ROOT, List.of("src/**")).matches(Path.of("/tmp/src/A.java")));
    }

    @Test
    void aMalformedGlobIsRefused() {
        assertThrows(PatternSyntaxException.class, () -> new PathGlobs(ROOT, List.of("{gen")));
    }
}
