package dev.asynclint.ir;

import java.util.List;

/**
 * The few questions about types and methods that only a front end can answer. Callers cache. An answer that is not
 * certain is the empty one.
 */
public interface TypeOracle {
    /** Binary names of the type itself and all its supertypes, nearest first; empty when the type is unknown. */
    List<String> supertypes(String type);

    /** The methods of supertypes that {@code method} overrides or implements, nearest first. */
    List<MethodRef> overridden(MethodRef method);

    /** Binary names of the exceptions in the {@code throws} clause of {@code method}. */
    List<String> thrownBy(MethodRef method);

    /** The annotations that {@code method} declares, in sources or class files. */
    List<Annotation> annotationsOf(MethodRef method);

    /** The annotations that {@code type} declares. */
    List<Annotation> annotationsOf(String type);

    /**
     * Whether the program is built with something: a type on the class path ({@code org.example.Server}), or, where
     * there is no class path, an artifact named in a build file ({@code example-server}).
     */
    boolean isPresent(String typeOrArtifact);
}
