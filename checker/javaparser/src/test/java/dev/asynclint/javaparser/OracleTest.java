package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {
    @TempDir
    Path folder;

    private Snippet snippet() {
        return Snippet.of(
                folder,
                "A.java",
                "package p; abstract class A implements java.util.concurrent.Callable<String>, Comparable<A> {"
                        + " @Deprecated public String call() throws java.io.IOException { return null; }"
                        + " public int compareTo(A other) { return 0; } void own() {} }");
    }

    @Test
    void supertypesAreNearestFirst() {
        TypeOracle types = snippet().program.types();
        assertEquals(
                List.of("p.A", "java.util.concurrent.Callable", "java.lang.Comparable", "java.lang.Object"),
                types.supertypes("p.A"));
        assertTrue(types.supertypes("java.util.ArrayList").contains("java.util.Collection"));
        assertEquals(List.of(), types.supertypes("no.Such"));
    }

    @Test
    void overriddenMethodsAreFoundThroughTypeArguments() {
        Snippet snippet = snippet();
        assertEquals(
                "[java.util.concurrent.Callable#call()]",
                snippet.program.types().overridden(snippet.method("call").ref()).toString());
        assertEquals(
                "[java.lang.Comparable#compareTo(java.lang.Object)]",
                snippet.program
                        .types()
                        .overridden(snippet.method("compareTo").ref())
                        .toString());
        assertEquals(
                List.of(),
                snippet.program.types().overridden(snippet.method("own").ref()));
    }

    @Test
    void exceptionsAndAnnotationsOfSourcesAndLibraries() {
        Snippet snippet = snippet();
        TypeOracle types = snippet.program.types();
        assertEquals(
                List.of("java.io.IOException"),
                types.thrownBy(snippet.method("call").ref()));
        assertEquals(
                "java.lang.Deprecated",
                types.annotationsOf(snippet.method("call").ref()).get(0).type());
        MethodRef sleep = new MethodRef("java.lang.Thread", "sleep", List.of("long"), "void", true);
        assertEquals(List.of("java.lang.InterruptedException"), types.thrownBy(sleep));
    }

    @Test
    void whatIsOnlyInTheIndexIsNotPresent() {
        TypeOracle types = snippet().program.types();
        assertFalse(types.isPresent("reactor.core.publisher.Mono"));
        assertTrue(types.isPresent("p.A"));
        assertFalse(types.supertypes("reactor.core.publisher.Mono").isEmpty());
    }
}
