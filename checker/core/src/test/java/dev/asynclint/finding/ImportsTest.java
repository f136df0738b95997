package dev.asynclint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final String MINE = """
            /* licence: import a.Trap; */
            package my.app;

            import static java.util.Objects.hash;
            import java.util.List; // many
            import java.util.concurrent.TimeUnit;

            import org.acme.*;
            import org.zoo.Future;

            // the class
            class A {
              List<Queue> waiting; // Level
              String text = "import java.util.Set; Map";
              class Inner {}
            }
            """;

    @Test
    void aNewImportStandsWhereItIsLookedFor() {
        assertEquals(
                MINE.replace(
                        "import java.util.concurrent.TimeUnit;\n",
                        "import java.util.concurrent.CompletionException;\nimport java.util.concurrent.TimeUnit;\n"
                                + "import java.util.logging.Level;\n"),
                with(
                        MINE,
                        "java.util.logging.Level",
                        "java.util.concurrent.CompletionException",
                        "java.util.concurrent.CompletionException"));
    }

    @Test
    void whatIsKnownIsNotImportedAgain() {
        assertEquals(MINE, with(MINE, "java.util.List", "java.lang.Thread", "my.app.B", "org.acme.Anvil"));
    }

    @Test
    void theFirstImportsFollowThePackage() {
        assertEquals(
                "package a; // here\r\n\r\nimport b.C;\r\nimport b.D;\r\nclass A {}\r\n",
                with("package a; // here\r\nclass A {}\r\n", "b.D", "b.C"));
    }

    @Test
    void withoutAPackageTheyComeBeforeTheDocumentedType() {
        assertEquals(
                "// licence\nimport b.C;\n\n/** Two. */\nclass A {}\n",
                with("// licence\n/** Two. */\nclass A {}\n", "b.C"));
        assertEquals("// one\nimport b.C;\n\nclass A {}\n", with("// one\nclass A {}\n", "b.C"));
    }

    @Test
    void aTakenNameCannotBeImported() {
        Imports imports = Imports.of(MINE);
        assertFalse(imports.admits("java.util.concurrent.Future"), "imported from elsewhere");
        assertFalse(imports.admits("java.util.Queue"), "used, and so of the same package or of org.acme");
        assertFalse(imports.admits("java.lang.Inner"), "declared in the file");
        assertTrue(imports.admits("java.util.List"), "imported");
        assertTrue(imports.admits("java.util.Map"), "only in a text");
        assertTrue(imports.admits("java.util.logging.Level"), "only in a comment");
        assertTrue(imports.admits("java.lang.Thread"), "always there");
    }

    private static String with(String text, String... names) {
        return new Edits(Imports.of(text).adding("A.java", List.of(names))).apply(text);
    }
}
