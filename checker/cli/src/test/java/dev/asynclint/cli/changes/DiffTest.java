package dev.asynclint.cli.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void readsHunksButNotTheLinesInThem() {
        assertEquals(
                Map.of(
                        "a b.java", List.of(new Hunk(1, 3, 2), new Hunk(2, 9, 0)),
                        "ü\t\"\\.java", List.of(new Hunk(0, 1, 1))),
                Diff.read("""
                        diff --git a/a b.java b/a b.java
                        --- a/a b.java\t
                        +++ b/a b.java\t
                        @@ -3 +3,2 @@ class X {
                        --- a/no header
                        +++ b/no header
                        +@@ -1 +1 @@
                        \\ No newline at end of file
                        @@ -10,2 +9,0 @@
                        -x
                        -y
                        diff --git a/old.java b/old.java
                        --- a/old.java
                        +++ /dev/null
                        @@ -1 +0,0 @@
                        -class Old {}
                        diff --git "a/\\303\\274\\t\\"\\\\.java" "b/\\303\\274\\t\\"\\\\.java"
                        --- /dev/null
                        +++ "b/\\303\\274\\t\\"\\\\.java"
                        @@ -0,0 +1 @@
                        +class New {}
                        """));
    }

    @Test
    void aMissingGitIsNamed() {
        Git git = new Git("there-is-no-such-program", Path.of("."));
        UsageException e = assertThrows(UsageException.class, () -> git.ask("status"));
        assertTrue(e.getMessage().contains("is it installed"), e.getMessage());
    }
}
