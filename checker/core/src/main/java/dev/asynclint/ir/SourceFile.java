package dev.asynclint.ir;

import java.util.List;
import java.util.Set;

/** A source file of the program. Front ends implement this; instances have identity. */
public interface SourceFile {
    /** The path as the user gave it, with {@code /} as separator. */
    String path();

    /** The text that spans count in. */
    CharSequence text();

    /** All types declared in it, in source order. */
    List<TypeDecl> types();

    /** Every annotation in it that suppresses. Asked for only when the file has a finding. */
    List<Suppression> suppressions();

    /**
     * Findings that the author does not want to see.
     *
     * @param span the annotated declaration
     * @param keys what the annotation names
     */
    record Suppression(Span span, Set<String> keys) {
        /** Simple names of the annotations that say so: Java's own, and those of SpotBugs and of Android, which Infer reads. */
        public static final Set<String> ANNOTATIONS = Set.of("SuppressWarnings", "SuppressFBWarnings", "SuppressLint");
    }
}
